package dev.casecore.testkit.check;

import dev.casecore.identity.ClockId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Checks that the clocks which fall due by themselves are those of the cases, both ways. */
final class ClockCheck {
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");
    private static final ClockId BEFORE_ALL = ClockId.of("!");

    private final Store store;
    private final TenantId tenant;
    private final Findings findings;
    private long rows;

    ClockCheck(Store store, TenantId tenant, Findings findings) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
    }

    long rows() {
        return rows;
    }

    /** Looks each clock of a case up in the list, at its place. */
    void checkListed(Case current) {
        for (DueClock clock : DueClock.of(current)) {
            if (!listed(clock) && now(clock).contains(clock)) {
                findings.add(ProblemCode.CLOCK_NOT_LISTED, clock.caseId(), clock, "none there");
            }
        }
    }

    private boolean listed(DueClock clock) {
        DueClock before =
                new DueClock(tenant, clock.caseId(), BEFORE_ALL, clock.next(), Option.none(), clock.calendar());
        DueQuery query = DueQuery.until(clock.next(), Pages.SIZE).of(tenant);
        return clock.clock().equals(BEFORE_ALL)
                || store.dueClocks(query.after(before)).contains(clock);
    }

    /** Holds each row of the list against its case. */
    void checkRows() {
        DueQuery query = DueQuery.until(FAR, Pages.SIZE).of(tenant);
        Seq<DueClock> page = store.dueClocks(query);
        while (!page.isEmpty()) {
            rows += page.size();
            page.forEach(this::checkRow);
            page = store.dueClocks(query.after(page.last()));
        }
    }

    private void checkRow(DueClock row) {
        Seq<DueClock> expected = now(row);
        if (!expected.contains(row)) {
            findings.add(ProblemCode.CLOCK_LISTED_WRONGLY, row.caseId(), expected, row);
        }
    }

    private Seq<DueClock> now(DueClock row) {
        return store.find(tenant, row.caseId())
                .map(StoredCase::current)
                .map(DueClock::of)
                .getOrElse(List.empty());
    }
}
