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
import dev.casecore.port.Commit;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
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
            lookAt(page);
            if (page.size() < next.limit()) {
                break;
            }
            left -= page.size();
            next = next.after(page.last());
        }
        return new Sweep(recorded, skipped);
    }

    /** Cases of a page are read and saved together; one that somebody changes meanwhile is looked at again by itself. */
    private void lookAt(Seq<DueClock> page) {
        Seq<DueClock> fresh = page.distinctBy(ClockSweep::subject).reject(clock -> seen.contains(subject(clock)));
        seen = seen.addAll(fresh.map(ClockSweep::subject));
        Map<TenantId, Map<CaseId, StoredCase>> cases = read(fresh);
        Seq<Look> looks =
                fresh.map(clock -> look(clock, cases.get(clock.tenant()).flatMap(known -> known.get(clock.caseId()))));
        Set<DueClock> lost = lost(looks.filter(look -> look.commit().isDefined()));
        looks.forEach(look -> note(lost.contains(look.clock()) ? again(look.clock()) : look));
    }

    private Map<TenantId, Map<CaseId, StoredCase>> read(Seq<DueClock> clocks) {
        return clocks.groupBy(DueClock::tenant)
                .map((tenant, ofTenant) -> Tuple.of(
                        tenant,
                        desk.store.findAll(
                                tenant, ofTenant.map(DueClock::caseId).toSet())));
    }

    /** Saves, and answers on which clocks somebody else was faster. */
    private Set<DueClock> lost(Seq<Look> looks) {
        return looks.zip(desk.store.commitAll(looks.flatMap(Look::commit)))
                .filter(answer -> answer._2().isLeft())
                .map(answer -> answer._1().clock())
                .toSet();
    }

    private static Tuple2<TenantId, CaseId> subject(DueClock clock) {
        return Tuple.of(clock.tenant(), clock.caseId());
    }

    /**
     * What a look at a clock came to.
     *
     * @param clock   which
     * @param reasons why it cannot be looked after; empty if it can
     * @param commit  what is to be saved; none if nothing is
     */
    private record Look(DueClock clock, Seq<Unmet> reasons, Option<Commit> commit) {}

    private void note(Look look) {
        if (look.reasons().isEmpty()) {
            recorded = recorded.appendAll(look.commit()
                    .toList()
                    .flatMap(Commit::items)
                    .flatMap(item -> item.change().events()));
        } else {
            skipped = skipped.append(new Sweep.Skipped(look.clock(), look.reasons()));
        }
    }

    private Look again(DueClock clock) {
        for (int i = 1; i < desk.attempts; i++) {
            Look look = look(clock, desk.store.find(clock.tenant(), clock.caseId()));
            if (look.commit().forAll(commit -> desk.store.commit(commit).isRight())) {
                return look;
            }
        }
        return new Look(clock, List.of(lack(Code.LOST_RACE)), Option.none());
    }

    private Look look(DueClock clock, Option<StoredCase> stored) {
        return stored.map(found -> look(clock, found)).getOrElse(() -> new Look(clock, List.empty(), Option.none()));
    }

    private Look look(DueClock clock, StoredCase stored) {
        Handling handling = new Handling(desk, clock.tenant());
        CommandHeader header = header(stored.current(), desk.time.now());
        return advance(handling, stored.current(), header)
                .fold(
                        reasons -> new Look(clock, reasons, Option.none()),
                        change -> new Look(
                                clock,
                                List.empty(),
                                Option.when(
                                        !change.events().isEmpty(),
                                        () -> handling.following(
                                                stored, header, new Decision(change, List.empty(), List.empty())))));
    }

    private Either<Seq<Unmet>, CaseChange> advance(Handling handling, Case current, CommandHeader header) {
        return desk.playbooks
                .find(current.playbook())
                .toEither(() -> (Seq<Unmet>) List.of(lack(Code.UNKNOWN_PLAYBOOK).with("playbook", current.playbook())))
                .flatMap(playbook -> Decider.advance(
                        playbook,
                        current,
                        header,
                        handling.gathering().calendars(playbook, Option.some(current)),
                        header.occurredAt()));
    }

    private static CommandHeader header(Case current, Instant now) {
        return CommandHeader.of("sweep-" + Fingerprint.of(current.id(), current.version()), SWEEP, now);
    }

    private static Unmet lack(Code code) {
        return Unmet.of(code, EngineRule.CLOCK_CALENDAR.byDefault());
    }
}
