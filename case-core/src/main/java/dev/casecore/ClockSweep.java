package dev.casecore;

import dev.casecore.command.CommandHeader;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.EngineRule;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lets time pass on clocks that nobody touches. Each case is a step of its own, saved under a command id that follows from the case and its
 * version: of several nodes that look at the same time, one records, and the others find nothing left to do.
 */
final class ClockSweep {

    private static final Actor SWEEP = Actor.system("clock-sweep");
    private static final int PAGE = 500;

    private final CaseDesk desk;
    private Set<Tuple2<TenantId, CaseId>> seen = HashSet.empty();
    private List<RecordedEvent> recorded = List.empty();
    private List<Sweep.Skipped> skipped = List.empty();

    ClockSweep(CaseDesk desk) {
        this.desk = desk;
    }

    Sweep sweep(int limit) {
        return over(DueQuery.until(desk.time.now(), Math.min(Math.max(limit, 1), PAGE)), limit);
    }

    /** Looks at every clock of a list, page by page. */
    Sweep over(DueQuery query, int limit) {
        DueQuery next = query;
        int left = limit;
        while (left > 0) {
            Seq<DueClock> page = desk.store.dueClocks(next).take(left);
            page.forEach(this::lookAt);
            if (page.size() < next.limit()) {
                break;
            }
            left -= page.size();
            next = next.after(page.last());
        }
        return new Sweep(recorded, skipped);
    }

    private void lookAt(DueClock clock) {
        Tuple2<TenantId, CaseId> subject = Tuple.of(clock.tenant(), clock.caseId());
        if (seen.contains(subject)) {
            return;
        }
        seen = seen.add(subject);
        advance(clock)
                .peekLeft(reasons -> skipped = skipped.append(new Sweep.Skipped(clock, reasons)))
                .forEach(events -> recorded = recorded.appendAll(events));
    }

    private Either<Seq<Unmet>, Seq<RecordedEvent>> advance(DueClock clock) {
        Handling handling = new Handling(desk, clock.tenant());
        for (int i = 0; i < desk.attempts; i++) {
            Option<StoredCase> stored = desk.store.find(clock.tenant(), clock.caseId());
            if (stored.isEmpty()) {
                return Either.right(List.empty());
            }
            Either<Seq<Unmet>, CaseChange> advanced =
                    advance(handling, stored.get().current());
            if (advanced.isLeft() || advanced.get().events().isEmpty() || isSaved(handling, stored.get(), advanced)) {
                return advanced.map(CaseChange::events);
            }
        }
        return Either.left(List.of(lack(Code.LOST_RACE)));
    }

    private Either<Seq<Unmet>, CaseChange> advance(Handling handling, Case current) {
        Instant now = desk.time.now();
        return desk.playbooks
                .find(current.playbook())
                .toEither(() -> (Seq<Unmet>) List.of(lack(Code.UNKNOWN_PLAYBOOK).with("playbook", current.playbook())))
                .flatMap(playbook -> Decider.advance(
                        playbook,
                        current,
                        header(current, now),
                        handling.gathering().calendars(playbook, Option.some(current)),
                        now));
    }

    private boolean isSaved(Handling handling, StoredCase stored, Either<Seq<Unmet>, CaseChange> advanced) {
        CommandHeader header = header(stored.current(), desk.time.now());
        return desk.store
                .commit(handling.following(stored, header, new Decision(advanced.get(), List.empty(), List.empty())))
                .isRight();
    }

    private static CommandHeader header(Case current, Instant now) {
        return CommandHeader.of("sweep-" + Fingerprint.of(current.id(), current.version()), SWEEP, now);
    }

    private static Unmet lack(Code code) {
        return Unmet.of(code, EngineRule.CLOCK_CALENDAR.byDefault());
    }
}
