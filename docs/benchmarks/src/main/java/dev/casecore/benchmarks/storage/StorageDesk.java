package dev.casecore.benchmarks.storage;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.Condition;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.port.Store;
import dev.casecore.port.TimeSource;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A desk of this library for the benchmarks of storage: eight agents, a queue of each one's own, and a promise of eight hours. */
final class StorageDesk {

    static final int AGENTS = 8;
    static final TenantId TENANT = TenantId.of("acme");
    static final QueueId FRONT = QueueId.of("front");
    static final DepartmentId NETWORK = DepartmentId.of("network");
    static final Duration TARGET = Duration.ofHours(8);

    private static final KindId INCIDENT = KindId.of("incident");
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
            .numbered("C-%09d")
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
                                    .target(TARGET)
                                    .build(),
                            ALWAYS,
                            Condition.always()))
            .buildOrThrow();

    private final CaseDesk all;
    private final TenantDesk desk;
    private final TimeSource time;
    private final String name;
    private final AtomicLong commands = new AtomicLong();

    /**
     * Sets it up.
     *
     * @param name  begins the ids of its commands
     * @param store where its cases live
     * @param time  its time
     */
    StorageDesk(String name, Store store, TimeSource time) {
        List<UserId> agents = List.range(0, AGENTS).map(StorageDesk::agent);
        this.name = name;
        this.time = time;
        this.all = CaseDesk.builder()
                .store(store)
                .directory(agents.foldLeft(
                        new InMemoryDirectory(), (known, agent) -> known.put(TENANT, UserProfile.of(agent))))
                .playbook(PLAYBOOK)
                .time(time)
                .build();
        this.desk = all.forTenant(TENANT);
        List.range(0, AGENTS).forEach(agent -> define(queue(agent), HashSet.of(agent(agent))));
    }

    /** Opens a queue of which all agents are members. */
    StorageDesk withFront() {
        define(FRONT, List.range(0, AGENTS).map(StorageDesk::agent).toSet());
        return this;
    }

    private void define(QueueId queue, Set<UserId> members) {
        desk.queues().define(new QueueDefinition(queue, "Queue", HashSet.of(INCIDENT), members));
    }

    static QueueId queue(int agent) {
        return QueueId.of("queue-" + agent);
    }

    static UserId agent(int number) {
        return UserId.of("agent-" + number);
    }

    /** For what is of all tenants. */
    CaseDesk all() {
        return all;
    }

    TenantDesk desk() {
        return desk;
    }

    CommandHeader by(int agent) {
        return CommandHeader.of(
                name + "-" + commands.incrementAndGet(),
                Actor.user(agent(agent)),
                time.now().truncatedTo(ChronoUnit.MICROS));
    }

    CaseId open(int agent) {
        return accepted(desk.open(OpenCase.of(by(agent), INCIDENT, Fields.none().with(SUBJECT, "no network"))))
                .after()
                .id();
    }

    void take(CaseId id, CaseCommand command) {
        accepted(desk.handle(id, command));
    }

    static Accepted accepted(Either<Rejection, Accepted> answer) {
        return answer.getOrElseThrow(rejection -> new IllegalStateException("refused: " + rejection));
    }
}
