package dev.casecore.benchmarks.storage;

/**
 * The life of a case, each step its own committed transaction with history: open, queue, pick, refer, complete, review, close. After it the
 * database holds the case as it was left, an event for each thing that happened, a receipt for each command, and a note for readers of a
 * feed.
 */
interface Life extends AutoCloseable {

    /** How many commands it takes. */
    int COMMANDS = 7;

    /** {@return for tables of results} */
    String name();

    /** Lives one life. What each agent does is in a queue of their own, so that a pick finds the agent's own case. */
    void live(int agent);

    @Override
    default void close() {
        // most have nothing of their own to close
    }
}
