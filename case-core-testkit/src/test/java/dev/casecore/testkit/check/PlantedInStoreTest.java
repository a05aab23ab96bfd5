package dev.casecore.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.contract.ForwardingStore;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Lists, queues and members that are not what the cases and the queues say are found; what is merely in motion is not. */
class PlantedInStoreTest {

    private static final QueueId BACK = QueueId.of("back");
    private static final UserId BEN = UserId.of("ben");

    private final InMemoryStore store = new InMemoryStore();
    private final Script script = new Script(store);
    private final CaseId picked = picked();
    private final CaseId referred = opened("anna-1-open");
    private final CaseId answered = opened("anna-2-open");

    PlantedInStoreTest() {
        List.of("anna-1-refer", "anna-2-refer", "anna-2-answer")
                .forEach(id -> assertThat(script.send(id).isRight()).isTrue());
    }

    private CaseId picked() {
        script.send(Script.SHARED);
        return script.send("anna-0-next").get().after().id();
    }

    private CaseId opened(String command) {
        return script.send(command).get().after().id();
    }

    private String number(CaseId id) {
        return store.find(Helpdesk.TENANT, id).get().current().number().toString();
    }

    /** A store whose lists are changed before they are shown. */
    private Store listing(BiFunction<CaseQuery, Page, Page> change) {
        return new ForwardingStore(store) {
            @Override
            public Page list(TenantId tenant, CaseQuery query) {
                return change.apply(query, super.list(tenant, query));
            }
        };
    }

    private static Page worklist(CaseQuery query, Page page, UnaryOperator<Seq<Case>> change) {
        return query.department().isEmpty() ? page : new Page(change.apply(page.cases()), page.next());
    }

    private static List<String> found(Store planted) {
        return Checked.of(planted).found().toList();
    }

    @Test
    void a_sound_store_has_no_problem() {
        assertThat(found(store)).isEmpty();
    }

    @Test
    void a_worklist_that_lacks_a_case_is_found() {
        assertThat(found(listing((query, page) -> worklist(query, page, cases -> cases.drop(1)))))
                .containsExactly("LIST_COUNT_DIFFERS department Network");
    }

    @Test
    void a_worklist_that_kept_what_is_done_is_found() {
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Page list(TenantId tenant, CaseQuery query) {
                        return super.list(tenant, query.department().isEmpty() ? query : everything(query));
                    }

                    @Override
                    public long count(TenantId tenant, CaseQuery query) {
                        return super.count(tenant, query.department().isEmpty() ? query : everything(query));
                    }
                }))
                .containsExactlyInAnyOrder(
                        "LIST_SHOWS_TOO_MUCH " + picked,
                        "LIST_SHOWS_TOO_MUCH " + answered,
                        "LIST_COUNT_DIFFERS department Network");
    }

    @Test
    void a_worklist_in_which_all_is_done_must_be_empty() {
        assertThat(script.send("anna-1-answer").isRight()).isTrue();

        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public long count(TenantId tenant, CaseQuery query) {
                        return super.count(tenant, query.department().isEmpty() ? query : everything(query));
                    }
                }))
                .containsExactly("LIST_COUNT_DIFFERS department Network");
    }

    private static CaseQuery everything(CaseQuery query) {
        return CaseQuery.builder()
                .sortBy(query.sortBy())
                .after(query.after())
                .limit(query.limit())
                .build();
    }

    @Test
    void a_list_that_is_not_sorted_is_found() {
        assertThat(found(listing((query, page) -> query.sortBy() == CaseColumn.QUEUE_ORDER
                        ? new Page(page.cases().reverse(), page.next())
                        : page)))
                .containsExactly("LIST_OUT_OF_ORDER " + referred);
    }

    @Test
    void a_list_that_shows_a_case_twice_is_found() {
        assertThat(found(listing((query, page) -> worklist(query, page, cases -> cases.appendAll(cases)))))
                .containsExactlyInAnyOrder("LIST_OUT_OF_ORDER " + referred, "LIST_COUNT_DIFFERS department Network");
    }

    @Test
    void a_queue_that_serves_another_case_first_or_none_is_found() {
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
                        return order.equals(QueueOrder.AGE)
                                ? Option.none()
                                : Option.some(CaseNumber.of(number(answered)));
                    }
                }))
                .containsExactly("QUEUE_SERVED_WRONGLY front", "QUEUE_SERVED_WRONGLY front");
    }

    @Test
    void an_empty_queue_that_serves_something_is_found() {
        List.of("anna-1-next", "anna-2-next")
                .forEach(id -> assertThat(script.send(id).isRight()).isTrue());

        assertThat(found(store)).isEmpty();
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
                        return Option.some(CaseNumber.of(number(picked)));
                    }
                }))
                .containsExactly("QUEUE_SERVED_WRONGLY front", "QUEUE_SERVED_WRONGLY front");
    }

    @Test
    void a_queue_from_which_what_came_back_is_picked_meanwhile_is_asked_again() {
        int[] asked = {0};

        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
                        if (asked[0]++ > 0) {
                            return super.firstInQueue(tenant, queue, order);
                        }
                        ReleaseCase back = new ReleaseCase(Helpdesk.by("back"), queue);
                        assertThat(script.desk().handle(picked, back).isRight()).isTrue();
                        Option<CaseNumber> first = super.firstInQueue(tenant, queue, order);
                        assertThat(script.send("anna-1-next").get().after().id())
                                .isEqualTo(picked);
                        return first;
                    }
                }))
                .isEmpty();
        assertThat(asked[0]).as("twice by one order, once by the other").isEqualTo(3);
    }

    @Test
    void a_queue_that_is_another_when_it_is_asked_for_alone_is_found() {
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
                        return super.queue(tenant, queue).map(each -> each.withMember(BEN));
                    }
                }))
                .containsExactly("QUEUE_DIFFERS front");
    }

    @Test
    void a_member_who_may_not_pick_is_found() {
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Set<QueueId> memberships(TenantId tenant, UserId user) {
                        return HashSet.empty();
                    }
                }))
                .containsExactly("MEMBERSHIP_DIFFERS anna");
    }

    @Test
    void somebody_who_may_pick_though_no_queue_says_so_is_found() {
        store.saveQueue(Helpdesk.TENANT, new QueueDefinition(BACK, "Back", HashSet.empty(), HashSet.empty()));
        store.saveQueue(
                Helpdesk.TENANT,
                store.queue(Helpdesk.TENANT, Helpdesk.QUEUE).get().withoutMember(Helpdesk.ANNA));

        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Set<QueueId> memberships(TenantId tenant, UserId user) {
                        return super.memberships(tenant, user).add(BACK);
                    }
                }))
                .containsExactly("MEMBERSHIP_DIFFERS anna");
    }

    @Test
    void a_queue_that_somebody_edits_between_the_list_and_the_queue_is_asked_for_again() {
        int[] asked = {0};

        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Seq<QueueDefinition> queues(TenantId tenant) {
                        Seq<QueueDefinition> before = super.queues(tenant);
                        if (asked[0]++ < 2) {
                            store.saveQueue(tenant, before.head().withMember(UserId.of("member-" + asked[0])));
                        }
                        return before;
                    }
                }))
                .isEmpty();
        assertThat(asked[0]).as("by the lists, by the members, and once more").isEqualTo(3);
    }

    @Test
    void a_queue_that_somebody_edits_meanwhile_is_asked_for_again() {
        assertThat(found(new ForwardingStore(store) {
                    @Override
                    public Set<QueueId> memberships(TenantId tenant, UserId user) {
                        store.saveQueue(
                                tenant,
                                store.queue(tenant, Helpdesk.QUEUE).get().withoutMember(user));
                        return super.memberships(tenant, user);
                    }
                }))
                .isEmpty();
    }
}
