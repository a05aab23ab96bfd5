package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
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
import dev.casecore.field.Fields;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.CountingSource.Count;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.testkit.fixture.Cast;
import dev.casecore.testkit.fixture.DeskFixture;
import dev.casecore.testkit.fixture.DeskSetup;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How often a command goes to PostgreSQL and back: to read, which a pick does holding the case, and to save and commit. Each connection is
 * new, because one that another test has cut would make the store try again, which counts.
 */
class RoundTripsTest {

    private static final UserId ANNA = UserId.of("anna");
    private static final KindId KIND = KindId.of("incident");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final DepartmentId NETWORK = DepartmentId.of("network");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId REFERRED = StatusId.of("referred");
    private static final StatusId DONE = StatusId.of("done");
    private static final CalendarId ALWAYS = CalendarId.of("always");
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
            .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
            .clock(ClockBuilder.resolution().promises("resolution/1", Duration.ofDays(2), ALWAYS))
            .buildOrThrow();
    private static final Count READ_AND_SAVE = new Count(2, 0);
    private static final Count HOLD_AND_SAVE = new Count(2, 0);

    private final CountingSource source = new CountingSource(Databases.unpooled(Databases.emptyPostgres()));
    private final DeskFixture fixture = new DeskFixture(DeskSetup.of(PLAYBOOK)
            .on(JdbcStore.on(source))
            .knowing(new Cast()
                    .with(UserProfile.of(ANNA))
                    .with(new QueueDefinition(QUEUE, "Front", HashSet.of(KIND), HashSet.of(ANNA)))
                    .known()));
    private final TenantDesk desk = fixture.desk();

    @BeforeEach
    void draw_the_first_numbers() {
        opened();
        source.count();
    }

    private CommandHeader header() {
        return fixture.by(ANNA);
    }

    private Case opened() {
        return fixture.opened(OpenCase.of(header(), KIND, Fields.none()));
    }

    private Count of(CaseId id, Function<CommandHeader, CaseCommand> command) {
        source.count();
        fixture.accepted(id, command.apply(header()));
        return source.count();
    }

    @Test
    void every_command_of_a_case_s_life_reads_once_and_saves_once() {
        CaseId id = opened().id();

        assertThat(source.count()).as("open").isEqualTo(READ_AND_SAVE);
        assertThat(of(id, header -> new HandOverCase(header, Owner.queue(QUEUE))))
                .isEqualTo(READ_AND_SAVE);
        assertThat(desk.pickNext(QUEUE, header()).isRight()).isTrue();
        assertThat(source.count()).as("pick").isEqualTo(HOLD_AND_SAVE);
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
        return fixture.theCase(id).assignments().open().head().id();
    }

    @Test
    void SLA_008_what_is_due_is_read_and_saved_together() {
        opened();
        opened();
        fixture.later(Duration.ofDays(3));
        source.count();

        assertThat(fixture.caseDesk().sweep(10).recorded()).hasSize(3);
        assertThat(source.count()).as("clocks, cases, and all that is saved").isEqualTo(new Count(3, 0));

        opened();
        opened();
        source.count();
        assertThat(desk.clocks().due(fixture.now().plus(Duration.ofDays(3)), 10, header().actor()))
                .hasSize(2);
        assertThat(source.count()).as("clocks, memberships, cases").isEqualTo(new Count(3, 0));
    }

    @Test
    void CORE_005_a_pick_that_was_accepted_before_leaves_the_next_case_waiting() {
        List<CaseId> waiting = List.of(opened(), opened()).map(Case::id);
        waiting.forEach(id -> fixture.accepted(id, new HandOverCase(header(), Owner.queue(QUEUE))));
        CommandHeader once = header();
        Accepted picked = desk.pickNext(QUEUE, once).get();
        source.count();

        assertThat(desk.pickNext(QUEUE, once).get()).isEqualTo(picked);
        assertThat(source.count())
                .as("held, not saved, why not, form of the case, receipt, events")
                .isEqualTo(new Count(6, 1));
        assertThat(fixture.theCase(waiting.last()).owner()).isEqualTo(Owner.queue(QUEUE));
        assertThat(desk.pickNext(QUEUE, header()).get().after().id()).isEqualTo(waiting.last());
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
