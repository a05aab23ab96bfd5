package dev.casecore.port;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Lists of running clocks. They show what is saved when they are read. */
public interface ClockViews {

    /**
     * Lists the clocks on which a warning or a breach falls due by itself, the earliest first; ties are broken by tenant, case and clock.
     *
     * @param query which, and from where on
     * @return at most as many as asked for, fewer only at the end
     */
    Seq<DueClock> dueClocks(DueQuery query);

    /**
     * A clock that has to be looked at.
     *
     * @param tenant   whose
     * @param caseId   the case that has it
     * @param clock    which of the clocks of that case
     * @param next     when to look: the first instant at which a warning or the breach is to be recorded
     * @param due      when its target is used up; none if its calendar has not so much open time
     * @param calendar the edition of the calendar that it counts by
     */
    record DueClock(
            TenantId tenant, CaseId caseId, ClockId clock, Instant next, Option<Instant> due, CalendarVersion calendar)
            implements Comparable<DueClock> {

        /**
         * Lists the clocks of a case on which something falls due by itself.
         *
         * @param subject the case
         * @return one for each that has to be looked at
         */
        public static Seq<DueClock> of(Case subject) {
            return subject.clocks()
                    .toList()
                    .flatMap(kept -> kept._2()
                            .nextTransitionAt()
                            .map(next -> new DueClock(
                                    subject.tenant(),
                                    subject.id(),
                                    kept._1(),
                                    next,
                                    kept._2().dueAt(),
                                    kept._2().calendar())));
        }

        @Override
        public int compareTo(DueClock other) {
            int byNext = next.compareTo(other.next);
            int byTenant = byNext != 0 ? byNext : tenant.compareTo(other.tenant);
            int byCase = byTenant != 0 ? byTenant : caseId.compareTo(other.caseId);
            return byCase != 0 ? byCase : clock.compareTo(other.clock);
        }
    }

    /**
     * Which clocks to list.
     *
     * @param tenant   whose; none for every tenant
     * @param calendar the edition of a calendar that they count by; none for any
     * @param until    the last instant by which something falls due
     * @param after    the clock after which to go on; none for the start
     * @param limit    how many at most, 1 to 1,000
     */
    record DueQuery(
            Option<TenantId> tenant,
            Option<CalendarVersion> calendar,
            Instant until,
            Option<DueClock> after,
            int limit) {

        /**
         * Checks the limit.
         *
         * @param tenant   as above
         * @param calendar as above
         * @param until    as above
         * @param after    as above
         * @param limit    as above
         * @throws IllegalArgumentException if it is out of range
         */
        public DueQuery {
            if (limit < 1 || limit > 1_000) {
                throw new IllegalArgumentException("a list has 1 to 1,000 clocks, not " + limit);
            }
        }

        /**
         * Asks for what falls due, of every tenant.
         *
         * @param until the last instant by which something falls due
         * @param limit how many at most, 1 to 1,000
         * @return from the start
         */
        public static DueQuery until(Instant until, int limit) {
            return new DueQuery(Option.none(), Option.none(), until, Option.none(), limit);
        }

        /**
         * Asks for one tenant's only.
         *
         * @param whose the tenant
         * @return otherwise the same
         */
        public DueQuery of(TenantId whose) {
            return new DueQuery(Option.some(whose), calendar, until, after, limit);
        }

        /**
         * Asks for those only that count by an edition of a calendar.
         *
         * @param edition its version
         * @return otherwise the same
         */
        public DueQuery under(CalendarVersion edition) {
            return new DueQuery(tenant, Option.some(edition), until, after, limit);
        }

        /**
         * Asks for the next page.
         *
         * @param last the last clock of the page before
         * @return otherwise the same
         */
        public DueQuery after(DueClock last) {
            return new DueQuery(tenant, calendar, until, Option.some(last), limit);
        }

        /**
         * Asks whether a clock belongs to the list, and comes after the page before.
         *
         * @param clock a clock
         * @return whether everything that is set holds
         */
        public boolean matches(DueClock clock) {
            return !clock.next().isAfter(until)
                    && tenant.forAll(clock.tenant()::equals)
                    && calendar.forAll(clock.calendar()::equals)
                    && after.forAll(last -> last.compareTo(clock) < 0);
        }
    }
}
