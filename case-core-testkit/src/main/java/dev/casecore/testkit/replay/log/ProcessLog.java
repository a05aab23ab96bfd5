package dev.casecore.testkit.replay.log;

import io.vavr.collection.Seq;

/**
 * A log: what happened to many cases.
 *
 * @param name   what people call it
 * @param traces the cases, each once
 */
public record ProcessLog(String name, Seq<Trace> traces) {

    /**
     * Checks that each case is told once.
     *
     * @param name as above
     * @param traces as above
     * @throws IllegalArgumentException naming the cases that are there more than once
     */
    public ProcessLog {
        Seq<String> twice = traces.groupBy(Trace::caseId)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .sorted();
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "a log tells each case in one trace; in several: " + twice.mkString(", "));
        }
    }

    /** {@return how many events it has, over all cases} */
    public int events() {
        return traces.map(trace -> trace.events().size()).sum().intValue();
    }

    /**
     * Finds a case.
     *
     * @param caseId the case, as the log calls it
     * @return what the log tells of it
     * @throws IllegalArgumentException if it tells nothing of it
     */
    public Trace trace(String caseId) {
        return traces.find(trace -> trace.caseId().equals(caseId))
                .getOrElseThrow(() -> new IllegalArgumentException("the log tells nothing of a case " + caseId));
    }

    /** {@return its name and how much it tells} */
    @Override
    public String toString() {
        return name + ", " + traces.size() + " cases, " + events() + " events";
    }
}
