package dev.casecore.benchmarks.storage;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.condition.Condition;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The life of a case at a desk of this library. */
final class DeskLife implements Life {

    static final int AGENTS = 8;
    private static final TenantId TENANT = TenantId.of("acme");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final DepartmentId NETWORK = DepartmentId.of("network");
    private static final Field<String> SUBJECT = Field.of("subject", "Subject", FieldType.TEXT);
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId REFERRED = StatusId.of("referred");
    private static final StatusId CLOSED = StatusId.of("closed");
    private static final RuleId RULE = RuleId.of("HD-001");
    private static final CalendarId ALWAYS = CalendarId.of("always");

    private static final Playbook PLAYBOOK = PlaybookBuilder.of("help-desk", 1, "Help desk")
            .status(NEW, "New", StatusCategory.NEW)
            .status(REFERRED, "Referred", StatusCategory.REFERRED)
            .status(CLOSED, "Closed", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(INCIDENT, "Incident", kind -> kind.requires(SUBJECT, RULE))
            .departments(NETWORK)
            .transition(CommandKind.REFER_CASE, REFERRED, RULE, NEW)
            .transition(CommandKind.CLOSE_ASSIGNMENT, NEW, RULE, REFERRED)
            .transition(CommandKind.CLOSE_CASE, CLOSED, RULE, NEW)
            .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
            .clock(ClockBuilder.of("resolution", "Resolution")
                    .startsOn(Trigger.opened())
                    .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                    .promises(
                            SlaGoal.builder()
                                    .version(GoalVersion.of("resolution/1"))
                                    .target(Duration.ofHours(8))
                                    .build(),
                            ALWAYS,
                            Condition.always()))
            .buildOrThrow();

    private final TenantDesk desk;
    private final AtomicLong commands = new AtomicLong();

    DeskLife(DataSource source) {
        Schema.of(source).install(source);
        this.desk = desk(source);
    }

    /** A desk with a queue of each agent's own. */
    private static TenantDesk desk(DataSource source) {
        List<UserId> agents = List.range(0, AGENTS).map(DeskLife::agent);
        TenantDesk desk = CaseDesk.builder()
                .store(JdbcStore.on(source))
                .directory(agents.foldLeft(
                        new InMemoryDirectory(), (all, agent) -> all.put(TENANT, UserProfile.of(agent))))
                .playbook(PLAYBOOK)
                .time(Instant::now)
                .build()
                .forTenant(TENANT);
        List.range(0, AGENTS)
                .forEach(agent -> desk.queues()
                        .define(new QueueDefinition(
                                queue(agent), "Own", HashSet.of(INCIDENT), HashSet.of(agent(agent)))));
        return desk;
    }

    private static QueueId queue(int agent) {
        return QueueId.of("queue-" + agent);
    }

    private static UserId agent(int number) {
        return UserId.of("agent-" + number);
    }

    @Override
    public String name() {
        return "case-core";
    }

    @Override
    public void live(int agent) {
        CaseId id = accepted(
                        desk.open(OpenCase.of(by(agent), INCIDENT, Fields.none().with(SUBJECT, "no network"))))
                .after()
                .id();
        take(id, new ReleaseCase(by(agent), queue(agent)));
        accepted(desk.pickNext(queue(agent), by(agent)));
        take(id, ReferCase.of(by(agent), NETWORK, "no line", "please look at the line"));
        take(id, new CloseAssignment(by(agent), AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        take(id, new LogReview(by(agent), Text.of("all is well")));
        take(id, CloseCase.of(by(agent)));
    }

    private void take(CaseId id, CaseCommand command) {
        accepted(desk.handle(id, command));
    }

    private static Accepted accepted(Either<Rejection, Accepted> answer) {
        return answer.getOrElseThrow(rejection -> new IllegalStateException("refused: " + rejection));
    }

    private CommandHeader by(int agent) {
        return CommandHeader.of(
                "command-" + commands.incrementAndGet(),
                Actor.user(agent(agent)),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
