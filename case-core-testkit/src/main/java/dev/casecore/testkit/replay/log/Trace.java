package dev.casecore.testkit.replay.log;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;

/**
 * What a log tells of one case.
 *
 * @param caseId     the case, as the log calls it; not blank
 * @param attributes what the log says of the case as a whole, by key
 * @param events     in order of time; those of one instant in the order in which they were given
 */
public record Trace(String caseId, LinkedHashMap<String, String> attributes, Seq<LogEvent> events) {

    /**
     * Puts the events in order of time.
     *
     * @param caseId     as above
     * @param attributes as above
     * @param events     in any order
     * @throws IllegalArgumentException if the case has no name
     */
    public Trace {
        if (caseId.isBlank()) {
            throw new IllegalArgumentException("a case of a log has a name, such as INC0000137");
        }
        events = Vector.ofAll(events).sorted(Comparator.comparing(LogEvent::at));
    }

    /**
     * Tells of a case.
     *
     * @param caseId the case, as the log calls it
     * @param events what happened, in any order
     * @return without attributes
     */
    public static Trace of(String caseId, Seq<LogEvent> events) {
        return new Trace(caseId, LinkedHashMap.empty(), events);
    }

    /** {@return the case and how much the log tells of it} */
    @Override
    public String toString() {
        return caseId + ", " + events.size() + " events";
    }
}
