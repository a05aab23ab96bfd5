package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.CountingSource.Count;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a command goes to PostgreSQL and back: to read and to save, and the commit; a pick once more, to hold the case. */
class RoundTripsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final KindId KIND = KindId.of("incident");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final DepartmentId NETWORK = DepartmentId.of("network");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId REFERRED = StatusId.of("referred");
    private static final StatusId DONE = StatusId.of("done");
    private static final RuleId RULE = RuleId.of("CORE-002");
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("trips", 1, "Trips")
            .status(NEW, "New", StatusCategory.NEW)
            .status(REFERRED, "Referred", StatusCategory.REFERRED)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(KIND, "Incident", kind -> kind)
            .departments(NETWORK)
            .transition(CommandKind.REFER_CASE, REFERRED, RULE, NEW)
            .transition(CommandKind.CLOSE_ASSIGNMENT, NEW, RULE, REFERRED)
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
            .buildOrThrow();
    private static final Count READ_AND_SAVE = new Count(2, 1);
    private static final Count READ_HOLD_AND_SAVE = new Count(3, 1);

    private final CountingSource source = new CountingSource(Databases.emptyPostgres());
    private final AtomicInteger commands = new AtomicInteger();
    private final TenantDesk desk = CaseDesk.builder()
            .store(JdbcStore.on(source))
            .directory(new InMemoryDirectory().put(TenantId.of("acme"), UserProfile.of(UserId.of("anna"))))
            .playbook(PLAYBOOK)
            .time(() -> NOW)
            .build()
            .forTenant(TenantId.of("acme"));

    @BeforeEach
    void make_a_queue_and_draw_the_first_numbers() {
        desk.queues().define(new QueueDefinition(QUEUE, "Front", HashSet.of(KIND), HashSet.of(UserId.of("anna"))));
        opened();
        source.count();
    }

    private CommandHeader header() {
        return CommandHeader.of("command-" + commands.incrementAndGet(), Actor.user("anna"), NOW);
    }

    private Case opened() {
        return desk.open(OpenCase.of(header(), KIND, Fields.none())).get().after();
    }

    private Count of(CaseId id, Function<CommandHeader, CaseCommand> command) {
        source.count();
        Either<Rejection, Accepted> answer = desk.handle(id, command.apply(header()));
        assertThat(answer.isRight()).as("accepted").isTrue();
        return source.count();
    }

    @Test
    void every_command_of_a_case_s_life_reads_once_and_saves_once() {
        CaseId id = opened().id();

        assertThat(source.count()).as("open").isEqualTo(READ_AND_SAVE);
        assertThat(of(id, header -> new HandOverCase(header, Owner.queue(QUEUE))))
                .isEqualTo(READ_AND_SAVE);
        assertThat(desk.pickNext(QUEUE, header()).isRight()).isTrue();
        assertThat(source.count()).as("pick").isEqualTo(READ_HOLD_AND_SAVE);
        assertThat(of(id, header -> AddComment.of(header, "hello"))).isEqualTo(READ_AND_SAVE);
        assertThat(of(id, header -> ReferCase.of(header, NETWORK, "line", "please look")))
                .isEqualTo(READ_AND_SAVE);
        AssignmentId open = assignment(id);
        assertThat(of(id, header -> new CloseAssignment(header, open, AssignmentOutcome.COMPLETED)))
                .isEqualTo(READ_AND_SAVE);
        assertThat(of(id, header -> new LogReview(header, Text.of("fine")))).isEqualTo(READ_AND_SAVE);
        assertThat(of(id, CloseCase::of)).isEqualTo(READ_AND_SAVE);
    }

    private AssignmentId assignment(CaseId id) {
        return desk.find(id, Actor.user("anna"))
                .get()
                .assignments()
                .open()
                .head()
                .id();
    }

    @Test
    void what_is_refused_or_was_accepted_before_saves_nothing() {
        CaseId id = opened().id();
        AddComment comment = AddComment.of(header(), "once");
        desk.handle(id, comment);
        source.count();

        desk.handle(id, comment);
        assertThat(source.count()).as("receipt and events").isEqualTo(new Count(2, 0));
        desk.handle(CaseId.of("nowhere"), AddComment.of(header(), "hello"));
        assertThat(source.count()).as("not found").isEqualTo(new Count(1, 0));
        assertThat(desk.pickNext(QUEUE, header()).isLeft()).isTrue();
        assertThat(source.count()).as("an empty queue").isEqualTo(new Count(3, 1));
    }
}
