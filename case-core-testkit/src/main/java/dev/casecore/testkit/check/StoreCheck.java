package dev.casecore.testkit.check;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
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
 *   <li>A case has its events from 1 without a gap, in order of time, and is the fold of them, clocks included.
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

    private StoreCheck(Store store) {
        this.store = store;
    }

    /**
     * Prepares a check.
     *
     * @param store any implementation of the port
     * @return a check of it
     */
    public static StoreCheck of(Store store) {
        return new StoreCheck(store);
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
        CaseCheck cases = new CaseCheck(store, tenant, findings);
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
