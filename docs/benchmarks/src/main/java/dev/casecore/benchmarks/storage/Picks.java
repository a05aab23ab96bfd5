package dev.casecore.benchmarks.storage;

import io.vavr.control.Option;

/** Agents who each take what is first in one queue, where many cases wait that were seeded. */
interface Picks extends AutoCloseable {

    /** {@return for tables of results} */
    String name();

    /**
     * Picks what is first: it is the agent's then, durably and with its history, and nobody else's.
     *
     * @param agent who
     * @return the number with which the case was seeded; none if nothing waits
     */
    Option<Long> pick(int agent);

    @Override
    default void close() {
        // most have nothing of their own to close
    }
}
