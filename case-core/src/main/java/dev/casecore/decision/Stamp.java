package dev.casecore.decision;

import dev.casecore.command.CommandHeader;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What all events of one command on one case have in common. Recorded time never decreases within the case, occurred time is never after
 * recorded time, and both are kept to the microsecond (CORE-016).
 */
record Stamp(
        TenantId tenant, CaseId caseId, long version, CommandHeader header, Instant occurredAt, Instant recordedAt) {

    static Stamp ofNew(Birth birth, CommandHeader header, Instant at) {
        return of(birth.tenant(), birth.id(), 1, header, at.truncatedTo(ChronoUnit.MICROS));
    }

    static Stamp ofNext(Case before, CommandHeader header, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        Instant last = before.revision().modifiedAt();
        return of(before.tenant(), before.id(), before.version() + 1, header, now.isBefore(last) ? last : now);
    }

    private static Stamp of(TenantId tenant, CaseId caseId, long version, CommandHeader header, Instant recordedAt) {
        Instant occurredAt = header.occurredAt().truncatedTo(ChronoUnit.MICROS);
        return new Stamp(
                tenant, caseId, version, header, occurredAt.isAfter(recordedAt) ? recordedAt : occurredAt, recordedAt);
    }

    /** The instant that clocks count with: see {@link RecordedEvent#effectiveAt}. */
    Instant effectiveAfter(Case before) {
        Instant last = before.revision().effectiveAt();
        return occurredAt.isBefore(last) ? last : occurredAt;
    }

    /** What events make of a case. */
    CaseChange follow(Case before, Seq<? extends CaseEvent> events) {
        Case after = before;
        List<RecordedEvent> recorded = List.empty();
        for (CaseEvent event : events) {
            RecordedEvent next = on(after.revision().sequence() + 1, event);
            after = Evolution.evolve(after, next);
            recorded = recorded.prepend(next);
        }
        return new CaseChange(Option.some(before), after, recorded.reverse());
    }

    RecordedEvent on(long sequence, CaseEvent event) {
        return new RecordedEvent(
                tenant, caseId, sequence, version, header.id(), header.actor(), occurredAt, recordedAt, event);
    }
}
