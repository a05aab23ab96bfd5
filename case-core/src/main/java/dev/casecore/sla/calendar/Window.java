package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Hours of one local date: seconds of the day, start included, end excluded and at most 86,400. */
record Window(int start, int end) {
    boolean overlaps(Window other) {
        return start < other.end && other.start < end;
    }

    /** The windows without the time of this one. */
    Vector<Window> takenFrom(Seq<Window> windows) {
        return windows.toVector().flatMap(this::remainderOf);
    }

    private Seq<Window> remainderOf(Window window) {
        if (!overlaps(window)) {
            return Vector.of(window);
        }
        return Vector.of(new Window(window.start, start), new Window(end, window.end))
                .filter(part -> part.start < part.end);
    }

    /** The same time, sorted, with touching and overlapping windows made one (CAL-001). */
    static Vector<Window> merged(Vector<Window> windows) {
        if (windows.size() < 2) {
            return windows;
        }
        return windows.sortBy(Window::start).foldLeft(Vector.empty(), Window::append);
    }

    private static Vector<Window> append(Vector<Window> merged, Window next) {
        if (merged.isEmpty() || merged.last().end < next.start) {
            return merged.append(next);
        }
        Window last = merged.last();
        return merged.init().append(new Window(last.start, Math.max(last.end, next.end)));
    }

    @Override
    public String toString() {
        return clock(start) + "-" + clock(end);
    }

    private static String clock(int second) {
        String time = String.format(Locale.ROOT, "%02d:%02d", second / 3600, second / 60 % 60);
        return second % 60 == 0 ? time : time + String.format(Locale.ROOT, ":%02d", second % 60);
    }
}
