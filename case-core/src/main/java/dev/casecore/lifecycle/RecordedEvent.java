package dev.casecore.lifecycle;

import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.text.Text;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * An event with everything that is true of every event.
 *
 * @param tenant     whose case it happened to
 * @param caseId     which case
 * @param sequence   its place in the case, from 1 without a gap (REC-001)
 * @param version    the version of the case that its command made; the events of one command share it
 * @param command    the command that caused it
 * @param actor      who gave that command
 * @param occurredAt when it happened, as the command says, never after {@code recordedAt} (CORE-011)
 * @param recordedAt when it was recorded; never decreases within a case (CORE-016)
 * @param event      what happened
 */
public record RecordedEvent(
        TenantId tenant,
        CaseId caseId,
        long sequence,
        long version,
        CommandId command,
        Actor actor,
        Instant occurredAt,
        Instant recordedAt,
        CaseEvent event) {

    /**
     * Answers the instant that clocks count with: the occurred time, but not before the case's last such instant and not after the
     * recorded time (CORE-016).
     *
     * @param last the case's last effective instant
     * @return the clamped instant
     */
    public Instant effectiveAt(Instant last) {
        Instant early = occurredAt.isBefore(last) ? last : occurredAt;
        return early.isAfter(recordedAt) ? recordedAt : early;
    }

    /**
     * Replaces the personal texts.
     *
     * @param change what becomes of each
     * @return everything else unchanged
     */
    public RecordedEvent mapTexts(UnaryOperator<Text> change) {
        CaseEvent changed = event.mapTexts(change);
        return changed == event
                ? this
                : new RecordedEvent(tenant, caseId, sequence, version, command, actor, occurredAt, recordedAt, changed);
    }
}
