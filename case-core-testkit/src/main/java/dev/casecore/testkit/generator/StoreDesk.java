package dev.casecore.testkit.generator;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.CycleRule;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.ZoneOffset;

/** A small playbook whose cases have something of everything that a store keeps: keys, assignments, clocks, a queue, personal texts. */
final class StoreDesk {

    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId WORKING = StatusId.of("working");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final KindId QUESTION = KindId.of("question");
    private static final Field<String> MATTER = Field.choice("matter", "Matter", "mail", "printer", "outage");
    private static final Field<Text> CALLER = Field.of("caller", "Caller", FieldType.PERSONAL_TEXT);
    private static final CalendarId ALWAYS = CalendarId.of("always");
    private static final RuleId RULE = RuleId.of("STORE-1");

    private StoreDesk() {}

    static Playbook playbook() {
        return PlaybookBuilder.of("store-laws", 1, "A desk to try stores on")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.has(MATTER, CALLER))
                .kind(QUESTION, "Question", kind -> kind.requires(CALLER, RULE))
                .departments(DepartmentId.of("Network"), DepartmentId.of("Purchasing"))
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, CaseIs.withoutOpenAssignment(RULE), RULE, NEW, WORKING)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE)
                .permit(ActorIs.inRole(RULE, Role.of("agent")), CommandKind.CLOSE_CASE)
                .closedAccepts(RULE, CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE, CommandKind.ERASE_PERSONAL_DATA)
                .mergesInto(DONE)
                .matching((kind, fields, tickets) ->
                        new Matcher.Keys(fields.get(MATTER).toList(), List.empty()))
                .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution()
                        .promises(
                                goal("outage", Duration.ofHours(1)),
                                ALWAYS,
                                FieldIs.oneOf(MATTER, List.of("outage"), RULE))
                        .promises(goal("any", Duration.ofDays(1)), ALWAYS, Condition.always()))
                .buildOrThrow();
    }

    private static SlaGoal goal(String name, Duration target) {
        return SlaGoal.builder()
                .version(GoalVersion.of("resolution-" + name + "/1"))
                .target(target)
                .warnings(Vector.of(Warning.percent(50)))
                .cycleRule(CycleRule.CONTINUE)
                .build();
    }
}
