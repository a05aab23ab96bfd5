package dev.casecore.testkit.contract.desk;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.CommandHeader;
import dev.casecore.condition.Condition;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A small help desk whose cases have something of everything that a store keeps: a queue, an assignment, a clock, match keys. The contracts play
 * by it; tests of your own may too.
 */
public final class Helpdesk {

    /** The only instant at which anything happens, with microseconds. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
    /** The tenant, unless another is named. */
    public static final TenantId TENANT = TenantId.of("acme");
    /** The agent who does everything. */
    public static final UserId ANNA = UserId.of("anna");
    /** The kind of every case. */
    public static final KindId KIND = KindId.of("incident");
    /** The queue that new cases wait in. */
    public static final QueueId QUEUE = QueueId.of("front");
    /** A department that work is referred to. */
    public static final DepartmentId DEPARTMENT = DepartmentId.of("Network");
    /** What a case is about; open cases of one matter are the same issue. */
    public static final Field<String> MATTER = Field.of("matter", "Matter", FieldType.TEXT);
    /** Personal text. */
    public static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);

    private static final RuleId RULE = RuleId.of("CORE-002");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final CalendarId ALWAYS = CalendarId.of("always");

    /** How the help desk works. */
    public static final Playbook PLAYBOOK = PlaybookBuilder.of("help-desk", 1, "Help desk")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(KIND, "Incident", kind -> kind.has(MATTER, DESCRIPTION))
            .departments(DEPARTMENT)
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
            .closedAccepts(RULE, CommandKind.ERASE_PERSONAL_DATA)
            .mergesInto(DONE)
            .matching((kind, fields, tickets) ->
                    new Matcher.Keys(fields.get(MATTER).toList(), List.empty()))
            .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
            .clock(ClockBuilder.of("fix", "Fix")
                    .startsOn(Trigger.opened())
                    .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                    .promises(
                            SlaGoal.builder()
                                    .version(GoalVersion.of("fix/1"))
                                    .target(Duration.ofHours(4))
                                    .warnings(Vector.of(Warning.percent(50)))
                                    .build(),
                            ALWAYS,
                            Condition.always()))
            .newCasesWaitIn(QUEUE)
            .buildOrThrow();

    private Helpdesk() {}

    /**
     * Opens a desk for {@link #TENANT}.
     *
     * @param store where cases live
     * @return the desk; its queue is defined, unless there is one
     */
    public static TenantDesk desk(Store store) {
        return desk(store, TENANT);
    }

    /**
     * Opens a desk.
     *
     * @param store  where cases live
     * @param tenant whose
     * @return the desk; its queue is defined, unless there is one
     */
    public static TenantDesk desk(Store store, TenantId tenant) {
        TenantDesk desk = CaseDesk.builder()
                .store(store)
                .directory(new InMemoryDirectory().put(tenant, UserProfile.of(ANNA)))
                .playbook(PLAYBOOK)
                .time(() -> NOW)
                .build()
                .forTenant(tenant);
        if (store.queue(tenant, QUEUE).isEmpty()) {
            desk.queues().define(new QueueDefinition(QUEUE, "Front", HashSet.of(KIND), HashSet.of(ANNA)));
        }
        return desk;
    }

    /**
     * Makes a header.
     *
     * @param command the id of the command
     * @return given by {@link #ANNA} at {@link #NOW}
     */
    public static CommandHeader by(String command) {
        return CommandHeader.of(command, Actor.user(ANNA), NOW);
    }

    /**
     * Takes an answer to a command that is legal.
     *
     * @param answer what a desk on the store under test answers
     * @return the case afterwards
     * @throws AssertionError if it is refused, saying what the store must do
     */
    public static Case accepted(Either<Rejection, Accepted> answer) {
        return answer.getOrElseThrow(refused -> new AssertionError(
                        "the store must find what was saved, so that a command which is legal is accepted, not "
                                + refused))
                .after();
    }
}
