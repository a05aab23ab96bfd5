package dev.casecore.testkit.contract.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Limits;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A case in whose life everything that has a name has the same one: the tenant, the case, its kind, status, queue, user and so on.
 *
 * <p>Example: {@code new HostileCase("Kunde ").live(store)}.
 *
 * @param name the name
 */
public record HostileCase(String name) {

    /** Names that a careless statement or collation would trip over. */
    public static final Seq<String> NAMES = List.of(
            "'; DROP TABLE casecore_case; --",
            "\" OR \"\"=\"",
            "/* comment */ # and -- more",
            "\\' \\\\ \\0 \\",
            "%_[a-z]%",
            "$1 ${name} :name {ts '2026-01-01'} what?",
            "Kunde",
            "kunde",
            "Kunde ",
            " Kunde",
            "K\u00FCnde",
            "Ku\u0308nde",
            "stra\u00DFe",
            "strasse",
            "\uD83D\uDE00",
            "\uD83D\uDE01",
            "\uD83D\uDE00".repeat(128),
            "x".repeat(128),
            "\u202Eabc\u202C",
            "abc\u200B",
            "\uFEFFabc",
            "\uFFFF\uDBFF\uDFFF",
            "NULL",
            "null");

    private static final RuleId RULE = RuleId.of("CORE-002");
    private static final int LONG = 2_000_000;

    /**
     * Answers the kind of the case.
     *
     * @param name the name
     * @return its kind
     */
    public static KindId kind(String name) {
        return KindId.of(name);
    }

    /**
     * Answers the department that the case is referred to.
     *
     * @param name the name
     * @return the department
     */
    public static DepartmentId department(String name) {
        return DepartmentId.of(name);
    }

    /**
     * Makes a header.
     *
     * @param name the name
     * @param turn what tells the commands of the case apart
     * @return given by the user of this name; its id has this name, and, where there is room, this turn
     */
    public static CommandHeader by(String name, String turn) {
        String id = name.length() < 100 ? name + turn : turn + name.substring(turn.length() * 2);
        return CommandHeader.of(id, Actor.user(UserId.of(name)), Helpdesk.NOW);
    }

    private TenantId tenant() {
        return TenantId.of(name);
    }

    private QueueId queue() {
        return QueueId.of(name);
    }

    private Actor user() {
        return Actor.user(UserId.of(name));
    }

    private Playbook playbook() {
        StatusId done = StatusId.of("done");
        return PlaybookBuilder.of("hostile", 1, "Hostile")
                .status(StatusId.of(name), name, StatusCategory.NEW)
                .status(done, "Done", StatusCategory.CLOSED)
                .startsIn(StatusId.of(name))
                .kind(kind(name), name, kind -> kind.has(Helpdesk.MATTER, Helpdesk.DESCRIPTION))
                .departments(department(name))
                .transition(CommandKind.CLOSE_CASE, done, RULE, StatusId.of(name))
                .newCasesWaitIn(queue())
                .limits(Limits.builder().comment(LONG).build())
                .buildOrThrow();
    }

    /**
     * Opens a desk for the tenant of this name.
     *
     * @param store where cases live
     * @return the desk, its queue defined
     */
    public TenantDesk desk(Store store) {
        TenantDesk desk = CaseDesk.builder()
                .store(store)
                .directory(new InMemoryDirectory().put(tenant(), UserProfile.of(UserId.of(name))))
                .playbook(playbook())
                .ids((tenant, number) -> CaseId.of(name))
                .time(() -> Helpdesk.NOW)
                .build()
                .forTenant(tenant());
        desk.queues().define(new QueueDefinition(queue(), name, HashSet.of(kind(name)), HashSet.of(UserId.of(name))));
        return desk;
    }

    /**
     * Opens the case.
     *
     * @param store where cases live
     * @return its id
     */
    public CaseId opened(Store store) {
        Fields fields = Fields.none().with(Helpdesk.MATTER, name).with(Helpdesk.DESCRIPTION, Text.of(name));
        return Helpdesk.accepted(desk(store).open(OpenCase.of(by(name, "open"), kind(name), fields)))
                .id();
    }

    /**
     * Opens the case, picks it, refers it, says and attaches something, looks after the queue.
     *
     * @param store where cases live
     */
    public void live(Store store) {
        CaseId id = opened(store);
        TenantDesk desk = desk(store);
        assertFound(desk, CaseQuery.builder().owner(Option.some(Owner.queue(queue()))));
        Helpdesk.accepted(desk.pickNext(queue(), by(name, "pick")));
        Helpdesk.accepted(desk.handle(id, ReferCase.of(by(name, "refer"), department(name), name, name)));
        Helpdesk.accepted(desk.handle(id, AddComment.of(by(name, "say"), name)));
        Helpdesk.accepted(
                desk.handle(id, new AttachDocument(by(name, "attach"), new Attachment(Text.of(name), name, 1))));
        assertThat(desk.queues().check(queue(), UserId.of(name)).isRight()).isTrue();
    }

    /**
     * Opens the case, says something in it, and asserts that it is kept as it was said.
     *
     * @param text  what is said, up to 2,000,000 code points
     * @param store where cases live
     */
    public void keeps(String text, Store store) {
        CaseId id = opened(store);
        Helpdesk.accepted(desk(store).handle(id, AddComment.of(by(name, "say"), text)));
        assertThat(comments(store).map(text::equals))
                .as("the store must keep a long text as it was said")
                .containsExactly(true);
        assertThat(Evolution.fold(events(store)))
                .as("the store must keep the case and its events alike")
                .isEqualTo(desk(store).find(id, user()));
    }

    /**
     * Asserts that everything of the case is kept, under its name and under no other.
     *
     * @param store where cases live
     */
    public void assertKept(Store store) {
        TenantDesk desk = desk(store);
        Case kept = store.find(tenant(), CaseId.of(name))
                .map(StoredCase::current)
                .getOrElseThrow(() -> new AssertionError("the store must find the case that it saved as " + name));
        assertThat(Evolution.fold(events(store)))
                .as("the store must keep the case %s and its events alike", name)
                .contains(kept);
        assertThat(kept.fields().get(Helpdesk.MATTER))
                .as("the store must keep a field as it was given")
                .contains(name);
        assertThat(kept.owner())
                .as("the store must keep an owner by the very name")
                .isEqualTo(Owner.user(UserId.of(name)));
        assertThat(comments(store))
                .as("the store must keep a text as it was said")
                .containsExactly(name);
        assertThat(store.receipt(tenant(), by(name, "say").id()))
                .as("the store must find a receipt by the very id: %s", name)
                .isNotEmpty();
        assertThat(store.receipt(tenant(), CommandId.of("never")))
                .as("the store must find no receipt by another id than its own")
                .isEmpty();
        assertLists(desk);
        assertThat(desk.queues().all().map(QueueDefinition::name))
                .as("the store must keep queues of different names apart")
                .containsExactly(name);
        assertThat(store.memberships(tenant(), UserId.of(name)))
                .as("the store must find a member by the very name")
                .containsExactly(queue());
        assertThat(store.latestChecks(tenant(), queue())
                        .map(check -> check.user().value()))
                .as("the store must find a look by the very name")
                .containsExactly(name);
    }

    private void assertLists(TenantDesk desk) {
        assertFound(desk, CaseQuery.builder());
        assertFound(desk, CaseQuery.builder().owner(Option.some(Owner.user(UserId.of(name)))));
        assertFound(desk, CaseQuery.builder().statuses(HashSet.of(StatusId.of(name))));
        assertFound(desk, CaseQuery.builder().kinds(HashSet.of(kind(name))));
        assertFound(desk, CaseQuery.builder().department(Option.some(department(name))));
        for (CaseColumn column : List.of(CaseColumn.OWNER, CaseColumn.STATUS, CaseColumn.KIND)) {
            CaseQuery query = CaseQuery.builder().sortBy(column).build();
            Case found = desk.list(query, user()).cases().head();
            Page.Cursor last = new Page.Cursor(column.key(found), found.number().value());
            assertThat(desk.list(query.withAfter(Option.some(last)), user()).cases())
                    .as("the store must go on after the last case, whose key is %s", last.key())
                    .isEmpty();
        }
    }

    private void assertFound(TenantDesk desk, CaseQuery.Builder query) {
        assertThat(desk.list(query.build(), user()).cases().map(Case::id))
                .as("the store must find by the very name, and nothing else")
                .containsExactly(CaseId.of(name));
    }

    private Seq<RecordedEvent> events(Store store) {
        return store.events(tenant(), CaseId.of(name), 0, Long.MAX_VALUE);
    }

    private Seq<String> comments(Store store) {
        return events(store)
                .map(RecordedEvent::event)
                .filter(CommentAdded.class::isInstance)
                .map(event -> ((CommentAdded) event).comment().value());
    }
}
