package dev.casecore.testkit.replay;

import dev.casecore.identity.StatusId;
import io.vavr.control.Option;

/**
 * A way from one status to another.
 *
 * @param from  the former status; none for the start of a case
 * @param to    the new one
 * @param count how often the log went it
 */
public record StatusMove(Option<StatusId> from, StatusId to, long count) {

    /** {@return for example {@code new -> closed}; a start is {@code (start) -> new}} */
    @Override
    public String toString() {
        return from.map(StatusId::value).getOrElse("(start)") + " -> " + to;
    }
}
