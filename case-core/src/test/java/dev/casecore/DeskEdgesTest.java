package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.AddComment;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Store;
import dev.casecore.port.TransactionLostException;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the desk does where something is missing, hidden, or never ends. */
class DeskEdgesTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final Role INSIDER = Role.of("insider");

    private static PlaybookBuilder helpDesk(int version) {
        return PlaybookBuilder.of("help-desk", version, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("IT-001"), NEW);
    }

    private static TenantDesk desk(Playbook playbook, Store store) {
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(ACME, UserProfile.of(SUE).withRoles(INSIDER))
                .put(ACME, UserProfile.of(BEN));
        return CaseDesk.builder()
                .playbook(playbook)
                .directory(directory)
                .store(store)
                .time(() -> Desk.MONDAY)
                .attempts(5)
                .build()
                .forTenant(ACME);
    }

    private static CommandHeader by(String id, UserId user) {
        return CommandHeader.of(id, Actor.user(user), Desk.MONDAY);
    }

    private static OpenCase opening() {
        return OpenCase.of(by("open", SUE), INCIDENT, Fields.none());
    }

    @Test
    void CORE_007_what_an_actor_may_not_see_is_not_found_and_not_explained() {
        Playbook secret = helpDesk(1)
                .visibleTo(ActorIs.inRole(RuleId.of("IT-002"), INSIDER))
                .buildOrThrow();
        TenantDesk desk = desk(secret, new InMemoryStore());
        Case hidden = desk.open(opening()).get().after();
        Actor outsider = Actor.user(BEN);

        var refused = desk.handle(hidden.id(), AddComment.of(by("peek", BEN), "hello"));

        assertThat(refused.getLeft().codes()).containsExactly(Code.NOT_FOUND);
        assertThat(refused.getLeft())
                .isEqualTo(desk.handle(CaseId.of("nowhere"), AddComment.of(by("peek", BEN), "hello"))
                        .getLeft());
        assertThat(desk.find(hidden.id(), outsider)).isEmpty();
        assertThat(desk.history(hidden.id(), outsider)).isEmpty();
        assertThat(desk.list(CaseQuery.builder().build(), outsider).cases()).isEmpty();
        assertThat(desk.possible(hidden.id(), outsider).getLeft().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(desk.pathTo(hidden.id(), DONE, outsider).getLeft().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(desk.list(CaseQuery.builder().build(), Actor.user(SUE)).cases())
                .containsExactly(hidden);
    }

    @Test
    void CORE_006_a_race_that_is_never_won_ends_with_an_answer() {
        AtomicInteger commits = new AtomicInteger();
        TenantDesk desk = desk(helpDesk(1).buildOrThrow(), conflicting(commits));

        var answer = desk.open(opening());

        assertThat(answer.getLeft().codes()).containsExactly(Code.LOST_RACE);
        assertThat(commits).hasValue(5);
    }

    /** A store in memory on which every commit loses. */
    private static Store conflicting(AtomicInteger commits) {
        return committing(any -> {
            commits.incrementAndGet();
            return Option.some(Either.left(Conflict.STALE));
        });
    }

    /** A store in memory on which a commit may end otherwise. */
    private static Store committing(Function<Commit, Option<Either<Conflict, Commit>>> otherwise) {
        Store real = new InMemoryStore();
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    Option<Either<Conflict, Commit>> answer =
                            method.getName().equals("commit") ? otherwise.apply((Commit) arguments[0]) : Option.none();
                    if (answer.isDefined()) {
                        return answer.get();
                    }
                    return onReal(real, method, arguments);
                });
    }

    private static Object onReal(Store real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A desk on a store that throws at one command, and a case to send commands to. */
    private static TenantDesk brokenAt(String command, RuntimeException failure) {
        Store store = committing(commit -> {
            if (commit.receipt().command().value().equals(command)) {
                throw failure;
            }
            return Option.none();
        });
        TenantDesk desk = desk(helpDesk(1).buildOrThrow(), store);
        assertThat(desk.open(opening()).isRight()).isTrue();
        return desk;
    }

    private static List<TenantDesk.BulkOrder> comments(TenantDesk desk, String... commands) {
        CaseId id = desk.list(CaseQuery.builder().build(), Actor.user(SUE))
                .cases()
                .head()
                .id();
        return List.of(commands).map(command -> new TenantDesk.BulkOrder(id, AddComment.of(by(command, SUE), "hello")));
    }

    @Test
    void CORE_020_an_exception_in_one_command_of_a_bulk_is_the_answer_to_it_alone() {
        IllegalStateException failure = new IllegalStateException("broken");
        TenantDesk desk = brokenAt("second", failure);

        var answers = desk.handleAll(comments(desk, "first", "second", "third"));

        assertThat(answers.map(answer -> answer.answer().isRight())).containsExactly(true, false, true);
        assertThat(answers.get(1).answer().getLeft()).hasToString("add-comment refused: FAILED [CORE-020]");
        assertThat(answers.flatMap(TenantDesk.BulkAnswer::failure)).containsExactly(failure);
    }

    @Test
    void CORE_020_a_bulk_ends_with_the_transaction_that_it_is_done_in() {
        TransactionLostException lost = new TransactionLostException("gone", new IllegalStateException("deadlock"));
        TenantDesk desk = brokenAt("second", lost);

        assertThatThrownBy(() -> desk.handleAll(comments(desk, "first", "second", "third")))
                .isSameAs(lost);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void CORE_020_a_bulk_with_an_absent_command_is_refused_before_anything_is_done() {
        TenantDesk desk = brokenAt("never", new IllegalStateException("broken"));
        List<TenantDesk.BulkOrder> orders = comments(desk, "first");

        assertThatThrownBy(() -> desk.handleAll(
                        orders.append(new TenantDesk.BulkOrder(orders.head().caseId(), absent()))))
                .hasMessage("the command is absent");
        assertThat(desk.history(orders.head().caseId(), Actor.user(SUE))).hasSize(1);
    }

    @Test
    void CORE_009_a_case_keeps_its_version_and_other_content_under_the_same_version_is_refused() {
        Playbook first = helpDesk(1).buildOrThrow();
        Playbook second = helpDesk(2).closedAccepts(RuleId.of("IT-003")).buildOrThrow();
        Playbook changed = helpDesk(1).closedAccepts(RuleId.of("IT-003")).buildOrThrow();
        Store store = new InMemoryStore();
        Case old = desk(first, store).open(opening()).get().after();

        assertThat(Playbooks.of(first).with(changed).getLeft().code()).isEqualTo(Code.CONTENT_CHANGED);
        assertThat(Playbooks.of(second).with(first).isRight()).isTrue();
        assertThat(old.playbook()).isEqualTo(first.ref());
        var orphaned = desk(second, store).handle(old.id(), AddComment.of(by("later", SUE), "hello"));
        assertThat(orphaned.getLeft().codes()).containsExactly(Code.UNKNOWN_PLAYBOOK);
    }

    @Test
    void a_desk_without_playbook_or_time_is_not_built() {
        assertThatThrownBy(() -> CaseDesk.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CaseDesk.builder().attempts(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_user_whom_nobody_knows_can_do_nothing_where_roles_are_asked_for() {
        Desk salesforce = Desk.standard();
        Case subject = salesforce.opened();

        var refused =
                salesforce.acme().handle(subject.id(), AddComment.of(salesforce.by(UserId.of("stranger")), "hello"));

        assertThat(refused.getLeft().has(Code.NONE_OF) || refused.getLeft().has(Code.NOT_PERMITTED))
                .isTrue();
        assertThat(salesforce.read(subject.id()).owner().isUser(ANNA)).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void CORE_001_whatever_is_left_out_is_asked_for_by_name() {
        Desk desk = Desk.standard();
        CaseId id = desk.opened().id();
        CloseCase complete = CloseCase.of(desk.by(ANNA));

        assertThatThrownBy(() -> desk.acme().handle(absent(), complete)).hasMessage("the case id is absent");
        assertThatThrownBy(() -> desk.acme().handle(id, absent())).hasMessage("the command is absent");
        assertThatThrownBy(() -> desk.acme().explain(id, CloseCase.of(absent())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CloseCase.header is absent");
        assertThatThrownBy(() -> desk.acme().handle(id, new ChangeStatus(desk.by(ANNA), absent())))
                .hasMessage("ChangeStatus.status is absent");
        assertThatThrownBy(() -> desk.acme().possible(id, absent())).hasMessage("the actor is absent");
        assertThatThrownBy(() -> desk.acme().find(id, absent())).hasMessage("the viewer is absent");
        assertThat(desk.read(id).version()).isEqualTo(1);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
