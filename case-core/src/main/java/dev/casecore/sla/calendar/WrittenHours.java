package dev.casecore.sla.calendar;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as an adopter writes them, before they are read: {@code 09:00} to {@code 17:00}, within a day or overnight. */
record WrittenHours(String from, String to, Kind kind) {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?");
    private static final int UNREADABLE = -1;

    /** The windows, one or, for a night, two: until midnight and the tail after it. */
    Either<CalendarDefect.Code, Vector<Window>> read() {
        int start = second(from);
        int end = second(to);
        if (start == UNREADABLE || end == UNREADABLE) {
            return Either.left(CalendarDefect.Code.UNREADABLE_TIME);
        }
        return end == 0 ? Either.left(CalendarDefect.Code.MIDNIGHT_END) : kind.windows(start, end);
    }

    private static int second(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return UNREADABLE;
        }
        int seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        int second = Integer.parseInt(time.group(1)) * 3600 + Integer.parseInt(time.group(2)) * 60 + seconds;
        return second <= WallClock.DAY_SECONDS ? second : UNREADABLE;
    }

    @Override
    public String toString() {
        return from + "-" + to + kind.suffix;
    }

    /** Whether the hours end on the day they start. */
    enum Kind {
        WITHIN_A_DAY("") {
            @Override
            Either<CalendarDefect.Code, Vector<Window>> windows(int start, int end) {
                if (start == end) {
                    return Either.left(CalendarDefect.Code.EMPTY_HOURS);
                }
                return start > end
                        ? Either.left(CalendarDefect.Code.REVERSED_HOURS)
                        : Either.right(Vector.of(new Window(start, end)));
            }
        },
        OVERNIGHT(" overnight") {
            @Override
            Either<CalendarDefect.Code, Vector<Window>> windows(int start, int end) {
                return start < end || start == WallClock.DAY_SECONDS
                        ? Either.left(CalendarDefect.Code.NOT_OVERNIGHT)
                        : Either.right(Vector.of(new Window(start, WallClock.DAY_SECONDS), new Window(0, end)));
            }
        };

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        abstract Either<CalendarDefect.Code, Vector<Window>> windows(int start, int end);
    }
}
