package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.Token;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Page;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.contract.props.Rendezvous;
import dev.casecore.testkit.contract.props.Shelf;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every store owes about lists: what is in them, in which order, page by page, also while others write. */
public abstract class ViewsContract extends StoreSuite {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TenantId STRANGER = TenantId.of("other");
    private static final Map<String, UnaryOperator<CaseQuery.Builder>> FILTERS = filters();

    private final Shelf shelf = new Shelf(store, TENANT);

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected ViewsContract(StoreFixture fixture) {
        super(fixture);
    }

    private static Map<String, UnaryOperator<CaseQuery.Builder>> filters() {
        Map<String, UnaryOperator<CaseQuery.Builder>> owners = Shelf.USERS
                .map(Owner::user)
                .append(Owner.queue(Shelf.QUEUE))
                .append(Owner.team(Shelf.TEAM))
                .append(Owner.user(UserId.of("nobody")))
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, owner) -> all.put("owner " + owner, query -> query.owner(Option.some(owner))));
        return owners.put("everything", query -> query)
                .put("open", query -> query.standing(Standing.OPEN))
                .put("closed", query -> query.standing(Standing.CLOSED))
                .put("one status", query -> query.statuses(HashSet.of(Shelf.WAITING)))
                .put("several statuses", query -> query.statuses(HashSet.of(Shelf.NEW, Shelf.DONE)))
                .put("one kind", query -> query.kinds(HashSet.of(Shelf.KINDS.head())))
                .put("several kinds", query -> query.kinds(HashSet.ofAll(Shelf.KINDS.tail())))
                .put("department", query -> query.department(Option.some(Shelf.DEPARTMENT)))
                .put(
                        "not reviewed since",
                        query -> query.notReviewedSince(Option.some(Shelf.START.plus(5, ChronoUnit.MICROS))))
                .put("closed by", query -> query.closedBy(Option.some(Shelf.USERS.head())))
                .put(
                        "all at once",
                        query -> query.owner(Option.some(Owner.queue(Shelf.QUEUE)))
                                .standing(Standing.OPEN)
                                .statuses(HashSet.of(Shelf.NEW))
                                .kinds(HashSet.ofAll(Shelf.KINDS))
                                .department(Option.some(Shelf.DEPARTMENT))
                                .notReviewedSince(Option.some(Shelf.START.plus(1, ChronoUnit.DAYS))));
    }

    private static CaseQuery query(String filter, CaseColumn column, Direction direction, int limit) {
        return FILTERS.get(filter)
                .get()
                .apply(CaseQuery.builder())
                .sortBy(column)
                .direction(direction)
                .limit(limit)
                .build();
    }

    /** What a list must hold: keys by code point, no key last in both directions, ties by number, ascending. */
    private static Seq<Case> expected(Seq<Case> all, CaseQuery query) {
        Comparator<String> ascending = Token::compare;
        Comparator<String> byKey = query.direction() == Direction.ASCENDING ? ascending : ascending.reversed();
        Comparator<Case> order = Comparator.comparing(
                        (Case each) -> query.sortBy().key(each).isEmpty())
                .thenComparing(each -> query.sortBy().key(each).getOrElse(""), byKey)
                .thenComparing(Case::number);
        return all.filter(query::matches).sorted(order);
    }

    private Vector<Case> paged(CaseQuery query, Runnable betweenPages) {
        Page page = store.list(TENANT, query);
        Vector<Case> all = Vector.ofAll(page.cases());
        while (page.next().isDefined()) {
            assertThat(page.cases().size())
                    .as("the store must fill each page but the last as far as was asked for")
                    .isEqualTo(query.limit());
            betweenPages.run();
            page = store.list(TENANT, query.withAfter(page.next()));
            all = all.appendAll(page.cases());
        }
        return all;
    }

    private static String words(CaseQuery query) {
        return query.sortBy() + ", " + query.direction();
    }

    @Test
    void SF_092_a_list_holds_what_each_filter_says_and_a_count_counts_it() {
        Seq<Case> all = shelf.filled();

        for (String filter : FILTERS.keySet()) {
            CaseQuery query = query(filter, CaseColumn.NUMBER, Direction.ASCENDING, 1_000);
            Seq<Case> expected = expected(all, query);
            assertThat(expected.isEmpty()).as(filter).isEqualTo(filter.equals("owner user:nobody"));
            assertThat(store.list(TENANT, query).cases())
                    .as("the store must list the cases for which everything holds that is set: %s", filter)
                    .isEqualTo(expected);
            assertThat(store.count(TENANT, query))
                    .as("the store must count what it would list: %s", filter)
                    .isEqualTo(expected.size());
        }
    }

    @Test
    void SF_054_every_column_sorts_both_ways_and_pages_add_up_to_the_whole() {
        Seq<Case> all = shelf.filled();

        for (CaseColumn column : CaseColumn.values()) {
            for (Direction direction : Direction.values()) {
                CaseQuery whole = query("everything", column, direction, all.size());
                Page page = store.list(TENANT, whole);
                assertThat(numbers(page.cases()))
                        .as("the store must sort by code point, nothing last, ties by number: %s", words(whole))
                        .isEqualTo(numbers(expected(all, whole)));
                assertThat(page.next())
                        .as("the store must say that a page is the last if it is: %s", words(whole))
                        .isEmpty();
                for (int limit : new int[] {1, 5}) {
                    assertThat(numbers(paged(query("everything", column, direction, limit), () -> {})))
                            .as("the store must list each case on one page of %d: %s", limit, words(whole))
                            .isEqualTo(numbers(expected(all, whole)));
                }
            }
        }
    }

    private static Seq<String> numbers(Seq<Case> cases) {
        return cases.map(each -> each.number().value());
    }

    @Test
    void SF_054_every_filter_is_paged_in_every_order() {
        Seq<Case> all = shelf.filled();

        for (String filter : FILTERS.keySet()) {
            for (CaseColumn column : CaseColumn.values()) {
                for (Direction direction : Direction.values()) {
                    CaseQuery query = query(filter, column, direction, 7);
                    assertThat(numbers(paged(query, () -> {})))
                            .as("the store must page through %s: %s", filter, words(query))
                            .isEqualTo(numbers(expected(all, query)));
                }
            }
        }
    }

    @Test
    void SF_054_a_page_goes_on_after_a_case_that_has_left_the_list() {
        Seq<Case> all = shelf.filled();
        CaseQuery query = query("open", CaseColumn.CREATED, Direction.ASCENDING, 3);
        Page first = store.list(TENANT, query);
        Seq<Case> expected = expected(all, query).drop(3);

        shelf.stir(first.cases().last().id(), 4);

        assertThat(numbers(paged(query.withAfter(first.next()), () -> {})))
                .as("the store must go on after the place of a case that is not in the list any more")
                .isEqualTo(numbers(expected));
    }

    @Test
    void SF_054_a_case_whose_key_stays_is_listed_once_while_others_move() {
        Seq<Case> all = shelf.filled();
        Seq<CaseId> moving = all.filter(Case::isOpen)
                .map(Case::id)
                .zipWithIndex()
                .filter(each -> each._2() % 3 == 0)
                .map(each -> each._1());
        Seq<String> staying = numbers(all.reject(each -> moving.contains(each.id())));
        Steps steps = new Steps(moving);

        for (CaseColumn column : CaseColumn.values()) {
            for (Direction direction : Direction.values()) {
                CaseQuery query = query("everything", column, direction, 5);
                Vector<Case> seen = paged(query, steps::next);
                assertThat(numbers(seen).filter(staying::contains))
                        .as("the store must list what does not change once, whatever else is written: %s", words(query))
                        .containsExactlyInAnyOrderElementsOf(staying);
            }
        }
    }

    /** Stirs one case after the other, each in every way. */
    private final class Steps {
        private final Seq<CaseId> moving;
        private int step;

        Steps(Seq<CaseId> moving) {
            this.moving = moving;
        }

        void next() {
            shelf.stir(moving.get(step % moving.size()), step / moving.size());
            step++;
        }
    }

    @Test
    void SF_054_a_case_whose_key_stays_is_listed_once_while_many_write() {
        Seq<Case> all = shelf.filled();
        Seq<CaseId> moving = all.filter(Case::isOpen).map(Case::id).take(4);
        Seq<String> staying = numbers(all.reject(each -> moving.contains(each.id())));
        CountDownLatch writing = new CountDownLatch(4);
        Seq<CaseColumn> read = List.of(CaseColumn.QUEUE_ORDER, CaseColumn.MODIFIED, CaseColumn.OWNER);

        Rendezvous.of(4 + read.size(), i -> {
            if (i >= 4) {
                readWhile(writing, query("everything", read.get(i - 4), Direction.DESCENDING, 4), staying);
                return i;
            }
            try {
                List.range(0, 24).forEach(step -> shelf.stir(moving.get(i), step));
                shelf.opened(i);
                return i;
            } finally {
                writing.countDown();
            }
        });

        assertThat(store.count(TENANT, CaseQuery.builder().build()))
                .as("the store must count what was opened meanwhile")
                .isEqualTo(all.size() + 4);
    }

    private void readWhile(CountDownLatch writing, CaseQuery query, Seq<String> staying) {
        boolean last;
        do {
            last = writing.getCount() == 0;
            assertThat(numbers(paged(query, () -> {})).filter(staying::contains))
                    .as("the store must list what does not change once, whatever else is written: %s", words(query))
                    .containsExactlyInAnyOrderElementsOf(staying);
        } while (!last);
    }

    @Test
    void SF_092_lists_and_counts_show_what_is_saved_when_they_are_read() {
        Case open = shelf.opened(0);
        CaseQuery mine = query("owner user:anna", CaseColumn.NUMBER, Direction.ASCENDING, 10);
        assertThat(store.list(TENANT, mine).cases())
                .as("the store must list a case as soon as it is saved")
                .containsExactly(open);

        shelf.stir(open.id(), 1);

        assertThat(store.list(TENANT, mine).cases())
                .as("the store must not list a case any more that has gone to somebody else")
                .isEmpty();
        assertThat(store.count(TENANT, mine))
                .as("the store must not count a case any more that has gone to somebody else")
                .isZero();
        assertThat(store.count(TENANT, query("owner queue:front", CaseColumn.NUMBER, Direction.ASCENDING, 10)))
                .as("the store must count a case for whoever has it")
                .isEqualTo(1);
    }

    @Test
    void SF_052_a_queue_counts_the_open_cases_that_wait_in_it_and_puts_the_first_of_them_first() {
        Seq<Case> waiting =
                shelf.filled().filter(each -> each.isOpen() && each.owner().equals(Owner.queue(Shelf.QUEUE)));
        CaseQuery query = CaseQuery.builder()
                .owner(Option.some(Owner.queue(Shelf.QUEUE)))
                .standing(Standing.OPEN)
                .build();

        assertThat(store.list(TENANT, query).cases())
                .as("the store must list a queue in the order in which it is served, if nothing else is asked for")
                .isEqualTo(waiting.sorted(Comparator.comparing((Case each) -> each.priority() != Priority.HIGH)
                        .thenComparing(each -> each.opening().recordedAt())
                        .thenComparing(Case::number)));
        assertThat(store.count(TENANT, query))
                .as("the store must count the open cases of a queue")
                .isEqualTo(waiting.size());
        assertThat(store.firstInQueue(TENANT, Shelf.QUEUE, QueueOrder.PRIORITY_THEN_AGE))
                .as("the store must put the same case first in the queue as in its list")
                .isEqualTo(store.list(TENANT, query).cases().headOption().map(Case::number))
                .isNotEmpty();
    }

    @Test
    void CORE_008_lists_and_counts_are_of_one_tenant() {
        Case ours = shelf.opened(0);
        Case theirs = new Shelf(store, STRANGER).opened(1);
        CaseQuery everything = CaseQuery.builder().build();

        assertThat(Tuple.of(store.list(TENANT, everything).cases(), store.count(TENANT, everything)))
                .as("the store must list and count the cases of the tenant that is asked for, and no others")
                .isEqualTo(Tuple.of(List.of(ours), 1L));
        assertThat(Tuple.of(store.list(STRANGER, everything).cases(), store.count(STRANGER, everything)))
                .as("the store must list and count the cases of the tenant that is asked for, and no others")
                .isEqualTo(Tuple.of(List.of(theirs), 1L));
    }
}
