package dev.casecore.testkit.replay.log;

import io.vavr.collection.Seq;

/**
 * What was read of a file: the log, and everything that could not be read.
 *
 * @param log      the log, without what could not be read
 * @param problems what could not be read, in the order of the file
 */
public record LogReading(ProcessLog log, Seq<LogProblem> problems) {

    private static final int SHOWN = 20;

    /** {@return whether everything could be read} */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * Insists on a file in which nothing is wrong.
     *
     * @return the whole log
     * @throws IllegalArgumentException saying what could not be read, the first 20 problems one by one
     */
    public ProcessLog orThrow() {
        if (!isSound()) {
            throw new IllegalArgumentException(problems.size() + " problems in the log"
                    + problems.take(SHOWN).mkString("\n", "\n", problems.size() > SHOWN ? "\n..." : ""));
        }
        return log;
    }
}
