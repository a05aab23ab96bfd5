package dev.casecore;

import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockLog;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A tenant's SLA clocks: which fall due, where a clock stands, and where its time went. */
public final class ClockDesk {

    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");
    private static final int PAGE = 500;

    private final CaseDesk desk;
    private final TenantId tenant;
    private final TenantDesk cases;

    ClockDesk(CaseDesk desk, TenantId tenant, TenantDesk cases) {
        this.desk = desk;
        this.tenant = tenant;
        this.cases = cases;
    }

    /**
     * Lists the clocks on which a warning or a breach falls due, on cases that the viewer may see.
     *
     * @param until  the last instant by which it does
     * @param limit  how many at most, 1 to 1,000
     * @param viewer who wants to see them
     * @return the earliest first
     */
    public Seq<DueClock> due(Instant until, int limit, Actor viewer) {
        List<DueClock> seen = List.empty();
        DueQuery query = DueQuery.until(until, limit).of(tenant);
        while (true) {
            Seq<DueClock> page = desk.store.dueClocks(query);
            Set<CaseId> visible = cases.visible(page.map(DueClock::caseId).toSet(), viewer);
            seen = seen.appendAll(page.filter(clock -> visible.contains(clock.caseId())));
            if (seen.size() >= limit || page.size() < limit) {
                return seen.take(limit);
            }
            query = query.after(page.last());
        }
    }

    /**
     * Puts a clock together with its calendar, to ask what is left of it.
     *
     * @param caseId which case
     * @param clock  which of its clocks
     * @param viewer who asks
     * @return none if there is no such case or clock, or the viewer may not see it
     * @throws NoSuchElementException if nobody knows the calendar any more that the clock counts by
     */
    public Option<SlaClock> clock(CaseId caseId, ClockId clock, Actor viewer) {
        return cases.find(caseId, viewer)
                .flatMap(found -> found.clocks().get(clock).map(state -> {
                    BusinessCalendar calendar = editions(found)
                            .apply(state.calendar())
                            .getOrElseThrow(
                                    () -> new NoSuchElementException("no calendar " + state.calendar() + " is known"));
                    return SlaClock.of(state, calendar);
                }));
    }

    /**
     * Accounts for the time of a clock up to now (SLA-009).
     *
     * @param caseId which case
     * @param clock  which of its clocks
     * @param viewer who asks
     * @return every interval with its cause; none if there is no such case or clock, or the viewer may not see it
     * @throws NoSuchElementException if nobody knows a calendar any more that the clock ran under
     */
    public Option<SlaStatement> statement(CaseId caseId, ClockId clock, Actor viewer) {
        return cases.find(caseId, viewer)
                .flatMap(found -> ClockLog.of(cases.history(caseId, viewer), clock, editions(found)))
                .map(log -> log.statement(desk.time.now()));
    }

    private Function<CalendarVersion, Option<BusinessCalendar>> editions(Case subject) {
        return version -> new Editions(desk, tenant).find(subject.playbook(), version);
    }

    /**
     * Puts on record what has fallen due on the tenant's clocks, as {@link CaseDesk#sweep} does for all tenants.
     *
     * @param limit how many clocks at most; 1 or more
     * @return what was recorded, and what could not be
     */
    public Sweep sweep(int limit) {
        DueQuery due = DueQuery.until(desk.time.now(), Math.min(Math.max(limit, 1), PAGE));
        return new ClockSweep(desk).over(due.of(tenant), limit);
    }

    /**
     * Lets the running clocks that count by a former edition of a calendar take up the edition that counts now (SLA-007). Without it, each
     * does so at the next command on its case.
     *
     * @param former the version of the former edition
     * @return what was recorded, and what could not be
     */
    public Sweep takeUp(CalendarVersion former) {
        return new ClockSweep(desk).over(DueQuery.until(END, PAGE).of(tenant).under(former), Integer.MAX_VALUE);
    }
}
