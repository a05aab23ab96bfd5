package dev.casecore.testkit.check;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.port.Store;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Checks that what a store holds of a tenant adds up, through the ports alone. It reads page by page, so that memory does not grow with
 * the store, and changes nothing.
 *
 * <ol>
 *   <li>A case has its events from 1 without a gap, in order of time, and is the fold of them, clocks included. With the playbooks at hand, clocks
 *       are also {@linkplain #recounting counted anew}.
 *   <li>Each event of a command has its receipt, and the receipt says its place.
 *   <li>No number is given twice, and each finds its case.
 *   <li>Lists, worklists of departments and the clocks that fall due show what the cases say; lists in order.
 *   <li>Queues serve the case first that is first, and their members are those who may pick from them.
 * </ol>
 *
 * <p>A case that changes while it is read is read again. Counts of lists can differ for a moment while others write: repeat the check
 * before you act on {@link ProblemCode#LIST_COUNT_DIFFERS}. Example: {@code StoreCheck.of(store).check(tenant, System.out::println)}.
 */
public final class StoreCheck {
    private final Store store;
    private final Option<Recount> recount;

    private StoreCheck(Store store, Option<Recount> recount) {
        this.store = store;
        this.recount = recount;
    }

    /**
     * Prepares a check.
     *
     * @param store any implementation of the port
     * @return a check of it
     */
    public static StoreCheck of(Store store) {
        return new StoreCheck(store, Option.none());
    }

    /**
     * Counts each clock anew from what moved it, under the calendars that it ran under, and holds the result against what is stored (SLA-010). The
     * events of a case that has clocks are then all in memory while it is checked.
     *
     * @param playbooks those of the desk: their calendars count where tenants have none of their own
     * @return a check that does this too
     */
    public StoreCheck recounting(PlaybookRegistry playbooks) {
        return new StoreCheck(store, Option.some(new Recount(playbooks, Option.none())));
    }

    /**
     * The same, where tenants have calendars of their own.
     *
     * @param playbooks those of the desk
     * @param calendars those of the desk
     * @return a check that does this too
     */
    public StoreCheck recounting(PlaybookRegistry playbooks, CalendarSource calendars) {
        return new StoreCheck(store, Option.some(new Recount(playbooks, Option.some(calendars))));
    }

    /**
     * Checks everything of a tenant.
     *
     * @param tenant whose
     * @param found  is told each problem as it is found
     * @return how much was read and found
     * @throws RuntimeException whatever the store throws if it cannot list the cases
     */
    public CheckSummary check(TenantId tenant, Consumer<Problem> found) {
        Findings findings = new Findings(found);
        CaseCheck cases = new CaseCheck(store, tenant, findings, recount);
        ClockCheck clocks = new ClockCheck(store, tenant, findings);
        ListCheck lists = new ListCheck(store, tenant, findings);
        ServingCheck queues = new ServingCheck(store, tenant, findings);
        Numbers numbers = new Numbers(findings);
        Pages.of(
                        store,
                        tenant,
                        CaseQuery.builder()
                                .sortBy(CaseColumn.NUMBER)
                                .limit(Pages.SIZE)
                                .build())
                .forEach(current -> {
                    numbers.next(current);
                    cases.check(current.id());
                    clocks.checkListed(current);
                    lists.count(current);
                    queues.count(current);
                });
        clocks.checkRows();
        lists.check(cases.named().departments());
        queues.check();
        new MemberCheck(store, tenant, findings).check(cases.named().users());
        return new CheckSummary(lists.cases(), cases.events(), clocks.rows(), findings.count());
    }

    /**
     * Checks everything of a tenant, and keeps all that is found: for a test, whose store should be sound.
     *
     * @param tenant whose
     * @return the problems, in the order in which they were found
     * @throws RuntimeException whatever the store throws if it cannot list the cases
     */
    public Seq<Problem> problems(TenantId tenant) {
        ArrayList<Problem> problems = new ArrayList<>();
        check(tenant, problems::add);
        return List.ofAll(problems);
    }

    /** Numbers come in order: the same twice is the same as the one before. */
    private static final class Numbers {
        private final Findings findings;
        private Option<CaseNumber> last = Option.none();

        Numbers(Findings findings) {
            this.findings = findings;
        }

        void next(Case current) {
            if (last.contains(current.number())) {
                findings.add(ProblemCode.NUMBER_TWICE, current.id(), "a number of its own", current.number());
            }
            last = Option.some(current.number());
        }
    }
}
