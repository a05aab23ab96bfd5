package dev.casecore.testkit.replay;

import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Store;
import dev.casecore.testkit.replay.log.ProcessLog;
import io.vavr.collection.Seq;

/**
 * A log that was played.
 *
 * @param playbook under which playbook
 * @param mapping  as what
 * @param log      the log
 * @param cases    what became of its cases, in the order of the log
 * @param store    where the cases of the playbook are now, those of {@link #TENANT}
 */
public record ReplayedLog(
        Playbook playbook, CommandMapping mapping, ProcessLog log, Seq<ReplayedCase> cases, Store store) {

    /** Whose the cases are. */
    public static final TenantId TENANT = TenantId.of("replay");

    /**
     * Finds a case.
     *
     * @param caseId the case, as the log calls it
     * @return what became of it
     * @throws IllegalArgumentException if the log tells nothing of it
     */
    public ReplayedCase ofCase(String caseId) {
        return cases.find(each -> each.trace().caseId().equals(caseId))
                .getOrElseThrow(() -> new IllegalArgumentException("the log tells nothing of a case " + caseId));
    }

    /**
     * Tells what became of the log as a log, for other tools.
     *
     * @return the same cases and events, with more attributes: {@code replay_fits} of a case ({@code true} or {@code false}), and of an event
     *     {@code replay_result} (a {@link StepResult}), {@code replay_status} (of the case afterwards, if there is one), and if it was refused
     *     {@code replay_rules} and {@code replay_lacking}, each with a space between
     */
    public ProcessLog judged() {
        return JudgedLog.of(this);
    }

    /** {@return how far the log fits the playbook} */
    public Conformance conformance() {
        return Conformance.of(this);
    }
}
