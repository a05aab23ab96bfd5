package dev.casecore.decision;

import io.vavr.collection.Seq;
import java.time.Instant;

/** One step of a {@link Path}. */
public sealed interface Step {

    /**
     * A command is given.
     *
     * @param what the command, what it needs, and what has to be acknowledged
     * @param by   who else could give it, where the actor cannot; any of them will do; none where the actor can
     */
    record OfCommand(Possibility what, Seq<Performer> by) implements Step {

        /** {@return for example {@code close-assignment A-2}, or {@code close-case (as supervisor)}} */
        @Override
        public String toString() {
            return what.template() + (by.isEmpty() ? "" : by.mkString(" (as ", " or ", ")"));
        }
    }

    /**
     * Time passes.
     *
     * @param until the instant at which it goes on
     */
    record OfWaiting(Instant until) implements Step {

        /** {@return for example {@code wait until 2026-03-02T12:00:00Z}} */
        @Override
        public String toString() {
            return "wait until " + until;
        }
    }
}
