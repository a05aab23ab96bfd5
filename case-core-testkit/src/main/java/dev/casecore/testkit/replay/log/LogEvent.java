package dev.casecore.testkit.replay.log;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One thing that happened to a case, as a log tells it.
 *
 * <p>Example: {@code LogEvent.of("Resolved", Instant.parse("2026-03-02T09:30:00Z")).by("anna")}.
 *
 * @param line       the line of the file it was read from, the first is 1; 0 if it comes from no file
 * @param activity   what happened, in the log's words; not blank
 * @param at         when
 * @param resource   who did it; none if the log does not say
 * @param lifecycle  how far the activity came, for example {@code start}; {@value #COMPLETE} where a log does not say
 * @param attributes what else the log says, by key, in the order of the log
 */
public record LogEvent(
        long line,
        String activity,
        Instant at,
        Option<String> resource,
        String lifecycle,
        LinkedHashMap<String, String> attributes) {

    /** The activity is done. */
    public static final String COMPLETE = "complete";

    /**
     * Checks that there is something to tell.
     *
     * @param line       as above
     * @param activity   as above
     * @param at         as above
     * @param resource   as above
     * @param lifecycle  as above
     * @param attributes as above
     * @throws IllegalArgumentException if the activity or the lifecycle is blank
     */
    public LogEvent {
        if (activity.isBlank() || lifecycle.isBlank()) {
            throw new IllegalArgumentException(
                    "an event has an activity and a lifecycle, such as Resolved and complete");
        }
    }

    /**
     * Tells of something that was done.
     *
     * @param activity what
     * @param at       when
     * @return by nobody, without attributes, from no file
     */
    public static LogEvent of(String activity, Instant at) {
        return new LogEvent(0, activity, at, Option.none(), COMPLETE, LinkedHashMap.empty());
    }

    /**
     * Says who did it.
     *
     * @param newResource who
     * @return by them
     */
    public LogEvent by(String newResource) {
        return new LogEvent(line, activity, at, Option.some(newResource), lifecycle, attributes);
    }

    /**
     * Says how far the activity came.
     *
     * @param newLifecycle for example {@code start}
     * @return as far as that
     */
    public LogEvent lifecycle(String newLifecycle) {
        return new LogEvent(line, activity, at, resource, newLifecycle, attributes);
    }

    /**
     * Says more.
     *
     * @param key   under which key
     * @param value what
     * @return with that attribute
     */
    public LogEvent with(String key, String value) {
        return new LogEvent(line, activity, at, resource, lifecycle, attributes.put(key, value));
    }

    /**
     * Says where it was read.
     *
     * @param newLine the line of the file; 0 for no file
     * @return from that line
     */
    public LogEvent inLine(long newLine) {
        return new LogEvent(newLine, activity, at, resource, lifecycle, attributes);
    }

    /**
     * Looks an attribute up.
     *
     * @param key which
     * @return none if the log does not say
     */
    public Option<String> attribute(String key) {
        return attributes.get(key);
    }

    /** {@return when and what, without what else the log says, which people may have written} */
    @Override
    public String toString() {
        return at + " " + activity;
    }
}
