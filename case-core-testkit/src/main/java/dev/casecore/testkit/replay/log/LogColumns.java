package dev.casecore.testkit.replay.log;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Which column of a file says what.
 *
 * <p>Example: {@code LogColumns.of("case_id", "status", "at", LogTime.iso(ZoneOffset.UTC)).resource("actor").attribute("priority")}.
 *
 * @param caseId     the column that names the case
 * @param activity   the column that says what happened, or the status that the case came to
 * @param at         the column that says when
 * @param time       how times are written
 * @param resource   the column that says who did it, if there is one; a row may leave it empty
 * @param lifecycle  the column that says how far the activity came, if there is one; where a row leaves it empty, it is complete
 * @param attributes further columns, and the keys under which events keep what they say; what a row leaves empty is not kept
 * @param separator  what stands between two columns
 */
public record LogColumns(
        String caseId,
        String activity,
        String at,
        LogTime time,
        Option<String> resource,
        Option<String> lifecycle,
        LinkedHashMap<String, String> attributes,
        char separator) {

    /**
     * Names the columns that every log has.
     *
     * @param caseId   the column that names the case
     * @param activity the column that says what happened
     * @param at       the column that says when
     * @param time     how times are written
     * @return separated by commas, without further columns
     */
    public static LogColumns of(String caseId, String activity, String at, LogTime time) {
        return new LogColumns(caseId, activity, at, time, Option.none(), Option.none(), LinkedHashMap.empty(), ',');
    }

    /**
     * Names the column that says who did it.
     *
     * @param column which
     * @return with that column
     */
    public LogColumns resource(String column) {
        return new LogColumns(caseId, activity, at, time, Option.some(column), lifecycle, attributes, separator);
    }

    /**
     * Names the column that says how far the activity came.
     *
     * @param column which
     * @return with that column
     */
    public LogColumns lifecycle(String column) {
        return new LogColumns(caseId, activity, at, time, resource, Option.some(column), attributes, separator);
    }

    /**
     * Keeps a further column under its own name; what is no ASCII letter, digit, hyphen, dot, colon or underscore becomes an underscore.
     *
     * @param column which
     * @return with that attribute
     */
    public LogColumns attribute(String column) {
        String key = column.replaceAll("[^A-Za-z0-9_:.-]", "_");
        return attribute(column, key.matches("[A-Za-z_].*") ? key : "_" + key);
    }

    /**
     * Keeps a further column.
     *
     * @param column which
     * @param key    under which key, for example {@code org:group}
     * @return with that attribute
     */
    public LogColumns attribute(String column, String key) {
        return new LogColumns(caseId, activity, at, time, resource, lifecycle, attributes.put(column, key), separator);
    }

    /**
     * Says what stands between two columns.
     *
     * @param newSeparator for example a semicolon
     * @return separated by that
     */
    public LogColumns separatedBy(char newSeparator) {
        return new LogColumns(caseId, activity, at, time, resource, lifecycle, attributes, newSeparator);
    }

    /** {@return every column that a file must have} */
    public Seq<String> required() {
        return List.of(caseId, activity, at)
                .appendAll(resource)
                .appendAll(lifecycle)
                .appendAll(attributes.keySet())
                .distinct();
    }
}
