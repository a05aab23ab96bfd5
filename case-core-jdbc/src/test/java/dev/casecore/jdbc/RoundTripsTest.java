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
import dev.casecore.identity.Actor;
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
import dev.casecore.port.Store;
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
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How often a command goes to PostgreSQL and back: to read, which a pick does holding the case, and to save and commit; or once, if what it
 * would read is remembered and still so. Each connection is new, because one that another test has cut would make the store try again, which
 * counts.
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
    private static final Count AT_ONCE = new Count(1, 0);
    private static final Count READ_AND_SAVE = new Count(2, 0);
    private static final Count HOLD_AND_SAVE = new Count(2, 0);

    private final DataSource database = Databases.unpooled(Databases.emptyPostgres());
    private final CountingSource source = new CountingSource(database);
    private final DeskFixture fixture = desk(JdbcStore.on(source));
    private final DeskFixture others = desk(JdbcStore.on(database));
    private final TenantDesk desk = fixture.desk();
    private int sentByOthers;

    private static DeskFixture desk(Store store) {
        return new DeskFixture(DeskSetup.of(PLAYBOOK)
                .on(store)
                .knowing(new Cast()
                        .with(UserProfile.of(ANNA))
                        .with(new QueueDefinition(QUEUE, "Front", HashSet.of(KIND), HashSet.of(ANNA)))
                        .known()));
    }

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

    /** Of somebody in another process. */
    private CommandHeader theirs() {
        sentByOthers++;
        return CommandHeader.of("theirs-" + sentByOthers, Actor.user(ANNA), others.now());
    }

    private Count of(CaseId id, Function<CommandHeader, CaseCommand> command) {
        return of(fixture, id, command);
    }

    private Count of(DeskFixture sender, CaseId id, Function<CommandHeader, CaseCommand> command) {
        source.count();
        sender.accepted(id, command.apply(sender.by(ANNA)));
        return source.count();
    }

    private static AssignmentId assignment(DeskFixture desk, CaseId id) {
        return desk.theCase(id).assignments().open().head().id();
    }

    /** What each command of a life takes, the pick apart. */
    private Seq<Count> life(DeskFixture desk) {
        source.count();
        CaseId id = desk.opened(OpenCase.of(desk.by(ANNA), KIND, Fields.none())).id();
        Count opening = source.count();
        Count queueing = of(desk, id, header -> new HandOverCase(header, Owner.queue(QUEUE)));
        assertThat(desk.desk().pickNext(QUEUE, desk.by(ANNA)).isRight()).isTrue();
        assertThat(source.count()).as("pick").isEqualTo(HOLD_AND_SAVE);
        Count commenting = of(desk, id, header -> AddComment.of(header, "hello"));
        Count referring = of(desk, id, header -> ReferCase.of(header, NETWORK, "line", "please look"));
        AssignmentId open = assignment(desk, id);
        return List.of(
                opening,
                queueing,
                commenting,
                referring,
                of(desk, id, header -> new CloseAssignment(header, open, AssignmentOutcome.COMPLETED)),
                of(desk, id, header -> new LogReview(header, Text.of("fine"))),
                of(desk, id, CloseCase::of));
    }

    @Test
    void every_command_of_a_case_s_life_reads_once_and_saves_once_where_nothing_is_remembered() {
        DeskFixture forgetful = desk(JdbcFixture.rereading(source));
        life(forgetful); // begins with the opening that is there already, under the same command id
        life(forgetful); // draws numbers

        assertThat(life(forgetful)).containsOnly(READ_AND_SAVE);
    }

    @Test
    void every_command_of_a_case_s_life_is_saved_at_once_where_the_case_was_worked_on_before() {
        life(fixture);

        assertThat(life(fixture)).containsOnly(AT_ONCE);
    }

    @Test
    void CORE_006_what_somebody_else_did_meanwhile_costs_a_round_trip_and_is_what_counts() {
        CaseId id = opened().id();
        others.accepted(id, ReferCase.of(theirs(), NETWORK, "line", "please look"));

        assertThat(of(id, header -> AddComment.of(header, "hello")))
                .as("not so any more, loaded, saved")
                .isEqualTo(new Count(3, 0));
        assertThat(fixture.theCase(id)).isEqualTo(others.theCase(id));
        assertThat(fixture.theCase(id).version()).isEqualTo(3);
    }

    @Test
    void CORE_006_what_was_illegal_when_it_was_remembered_and_is_legal_now_is_accepted() {
        CaseId id = opened().id();
        fixture.accepted(id, ReferCase.of(header(), NETWORK, "line", "please look"));
        AssignmentId open = assignment(others, id);
        others.accepted(id, new CloseAssignment(theirs(), open, AssignmentOutcome.COMPLETED));

        assertThat(of(id, CloseCase::of)).isEqualTo(READ_AND_SAVE);
        assertThat(fixture.theCase(id).isOpen()).isFalse();
    }

    @Test
    void CORE_006_what_was_legal_when_it_was_remembered_and_is_not_now_is_refused_for_what_is_so_now() {
        CaseId id = opened().id();
        others.accepted(id, ReferCase.of(theirs(), NETWORK, "line", "please look"));
        source.count();

        assertThat(desk.handle(id, CloseCase.of(header()))).isEqualTo(desk.explain(id, CloseCase.of(header())));
        assertThat(fixture.theCase(id).isOpen()).isTrue();
    }

    @Test
    void CORE_006_a_case_that_was_written_anew_under_the_same_version_is_not_what_is_remembered() throws SQLException {
        CaseId id = opened().id();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE casecore_case SET state = replace(state, '"
                            + fixture.theCase(id).number() + "', 'C-RESTORED')"))
                    .isPositive();
        }

        assertThat(of(id, header -> AddComment.of(header, "hello"))).isEqualTo(new Count(3, 0));
        assertThat(fixture.theCase(id).number()).hasToString("C-RESTORED");
    }

    @Test
    void CORE_005_what_another_process_accepted_before_is_answered_as_it_was_then() {
        CaseId id = opened().id();
        AddComment comment = AddComment.of(theirs(), "hello");
        Accepted before =
                desk(JdbcStore.on(database)).desk().handle(id, comment).get();

        assertThat(desk.handle(id, comment).get()).isEqualTo(before);
        OpenCase open = OpenCase.of(theirs(), KIND, Fields.none());
        Accepted opened = others.desk().open(open).get();
        assertThat(desk.open(open).get()).isEqualTo(opened);
    }

    @Test
    void who_is_mostly_wrong_reads_first() {
        CaseId id = opened().id();
        for (int i = 0; i < 70; i++) {
            others.accepted(id, AddComment.of(theirs(), "theirs"));
            fixture.accepted(id, AddComment.of(header(), "ours"));
        }
        others.accepted(id, AddComment.of(theirs(), "theirs"));

        assertThat(of(id, header -> AddComment.of(header, "ours"))).isEqualTo(READ_AND_SAVE);
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
