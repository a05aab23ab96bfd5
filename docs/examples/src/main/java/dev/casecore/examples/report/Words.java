package dev.casecore.examples.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as a person reads them. */
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    /** Gives a count such as {@code 24,918}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Gives a day such as {@code 7 March 2016}. */
    static String day(Instant at) {
        return DAY.format(at);
    }

    /** Gives open time, such as {@code 14 min} or {@code 50 h}; a day of open time has no length of its own. */
    static String openTime(Duration duration) {
        if (duration.toHours() < 1) {
            return duration(duration);
        }
        double hours = duration.toSeconds() / 3_600.0;
        return hours >= 10 || hours == Math.rint(hours)
                ? String.format(Locale.ROOT, "%,.0f h", hours)
                : String.format(Locale.ROOT, "%.1f h", hours);
    }

    /** Gives a duration in its own unit, such as {@code 14 min}, {@code 2.7 h} or {@code 33.9 days}. */
    static String duration(Duration duration) {
        double minutes = duration.toSeconds() / 60.0;
        if (minutes < 1) {
            return "under 1 min";
        }
        if (minutes < 60) {
            return String.format(Locale.ROOT, "%.0f min", minutes);
        }
        return minutes < 48 * 60
                ? String.format(Locale.ROOT, "%.1f h", minutes / 60)
                : String.format(Locale.ROOT, "%.1f days", minutes / (24 * 60));
    }
}
