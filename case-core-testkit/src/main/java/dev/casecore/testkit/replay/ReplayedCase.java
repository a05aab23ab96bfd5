package dev.casecore.testkit.replay;

import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.Seq;

/**
 * A case of the log, and what became of its events.
 *
 * @param trace the case
 * @param steps one for each event, in order
 */
public record ReplayedCase(Trace trace, Seq<ReplayedStep> steps) {

    /** {@return whether the playbook has nothing against any of its events} */
    public boolean fits() {
        return steps.forAll(ReplayedStep::fits);
    }

    /** {@return a line for the case, and one for each event} */
    @Override
    public String toString() {
        return trace.caseId() + steps.mkString("\n  ", "\n  ", "");
    }
}
