package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.activity.ActivityType;
import dev.casecore.approval.Approved;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.EvidenceIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.conversation.Audience;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.FeedEvent.MessageSent;
import dev.casecore.link.TicketSystem;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import dev.casecore.review.ReviewTemplate;
import dev.casecore.sla.CycleRule;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every step of the builder, and what a playbook says once it is taken. */
class PlaybookBuilderTest {

    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId WORKING = StatusId.of("working");
    private static final StatusId DONE = StatusId.of("done");
    private static final StatusId DROPPED = StatusId.of("dropped");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final RuleId RULE = RuleId.of("IT-001");
    private static final RuleId OWN = RuleId.of("IT-002");
    private static final CalendarId HOURS = CalendarId.of("hours");
    private static final DepartmentId DP = DepartmentId.of("DP");
    private static final Field<String> SOURCE = Field.choice("source", "Source", "phone", "chat");
    private static final Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);
    private static final Field<Set<UserId>> WATCHERS = Field.of("watchers", "Watchers", FieldType.USERS);
    private static final Field<ContractId> CONTRACT = Field.of("contract", "Contract", FieldType.CONTRACT);
    private static final Field<String> PRODUCT = Field.of("product", "Product", FieldType.TEXT);
    private static final EvidenceId SEEN = EvidenceId.of("seen");
    private static final TicketSystem DEV = TicketSystem.of("dev", "Developers")
            .passing("todo")
            .endingIn("live")
            .abandonedIn("dropped");

    /** The least that fits together. */
    static PlaybookBuilder plain() {
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "At | work", StatusCategory.ACTIVE)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .status(DROPPED, "Dropped", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.has(SOURCE, REPORTER, WATCHERS, CONTRACT, PRODUCT))
                .calendar(HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WORKING)
                .transition(CommandKind.CLOSE_CASE, DROPPED, RULE, NEW, WORKING)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE, DROPPED);
    }

    private final Map<String, UnaryOperator<PlaybookBuilder>> steps =
            LinkedHashMap.<String, UnaryOperator<PlaybookBuilder>>of("nothing", builder -> builder)
                    .put(
                            "a status, and ways there and back",
                            builder -> builder.status(
                                            StatusId.of("waiting"), "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                                    .transition(CommandKind.SEND_MESSAGE, StatusId.of("waiting"), OWN, NEW, WORKING)
                                    .transition(CommandKind.RECORD_REPLY, WORKING, OWN, StatusId.of("waiting"))
                                    .transition(CommandKind.CLOSE_CASE, DONE, OWN, StatusId.of("waiting")))
                    .put(
                            "another beginning",
                            builder ->
                                    builder.startsIn(WORKING).transition(CommandKind.RELEASE_CASE, NEW, OWN, WORKING))
                    .put("another end of duplicates", builder -> builder.mergesInto(DROPPED))
                    .put(
                            "rows with guards",
                            builder -> builder.transition(
                                            CommandKind.REFER_CASE, WORKING, CaseIs.neverReferred(OWN), OWN, NEW)
                                    .transition(CommandKind.REFER_CASE, WORKING, CaseIs.ownedByUser(OWN), RULE, NEW)
                                    .transition(CommandKind.ADD_COMMENT, WORKING, OWN, WORKING))
                    .put(
                            "another kind",
                            builder -> builder.kind(
                                    KindId.of("question"),
                                    "Question",
                                    kind -> kind.requires(REPORTER, OWN)
                                            .requiresUnless(SOURCE, OWN, FieldIs.present(PRODUCT, OWN))
                                            .expects(FieldIs.oneOf(SOURCE, List.of("phone"), OWN))
                                            .derives(PRODUCT, CONTRACT, OWN, contract -> Option.none())
                                            .citing(SOURCE, OWN)
                                            .citing(PRODUCT, RULE)
                                            .defaults(SOURCE, "chat")))
                    .put(
                            "departments",
                            builder -> builder.departments(DP, DepartmentId.of("Sales"))
                                    .department(new DepartmentDefinition(
                                            DepartmentId.of("Law"), LinkedHashMap.of(CONTRACT, OWN, SOURCE, RULE))))
                    .put(
                            "a clock of one's own",
                            builder -> builder.clock(ClockBuilder.of("fix", "Fix")
                                    .cycles(CycleRule.CONTINUE)
                                    .startsOn(Trigger.opened(), Trigger.leaving(StatusCategory.CLOSED))
                                    .stopsOn(Trigger.entering(DONE))
                                    .cancelsOn(Trigger.entering(DROPPED))
                                    .pausesWhile("asleep", CaseIs.inStatus(OWN, NEW))
                                    .pausesWhile("away", CaseIs.withOpenAssignment(OWN))
                                    .promises(
                                            "fix-high/1",
                                            Duration.ofHours(1),
                                            HOURS,
                                            CaseIs.ofPriority(Priority.HIGH, OWN))
                                    .promises("fix/1", Duration.ofHours(4), HOURS)))
                    .put(
                            "a clock with warnings",
                            builder -> builder.clock(ClockBuilder.of("warn", "Warn")
                                    .startsOn(Trigger.opened())
                                    .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                                    .promises(
                                            SlaGoal.builder()
                                                    .version(GoalVersion.of("warn/1"))
                                                    .target(Duration.ofHours(2))
                                                    .warnings(List.of(Warning.percent(50), Warning.percent(80)))
                                                    .build(),
                                            HOURS,
                                            Condition.always())))
                    .put(
                            "the clocks that most desks have",
                            builder -> builder.clock(ClockBuilder.firstResponse(Trigger.happened(MessageSent.class))
                                            .promises("first/1", Duration.ofHours(1), HOURS))
                                    .clock(ClockBuilder.nextReply(Trigger.happened(MessageSent.class))
                                            .promises("next/1", Duration.ofHours(2), HOURS))
                                    .clock(ClockBuilder.resolution()
                                            .promises("resolution/1", Duration.ofDays(2), HOURS))
                                    .clock(ClockBuilder.timeInReferral()
                                            .promises("referral/1", Duration.ofDays(1), HOURS)))
                    .put(
                            "another calendar",
                            builder -> builder.calendar(
                                    CalendarId.of("nights"), BusinessCalendar.alwaysOpen(ZoneOffset.ofHours(1))))
                    .put(
                            "permissions",
                            builder -> builder.permit(ActorIs.owner(OWN), CommandKind.CLOSE_CASE, CommandKind.EDIT_CASE)
                                    .permit(ActorIs.inRole(RULE, Role.of("agent")), CommandKind.CLOSE_CASE))
                    .put(
                            "what must hold, and what should",
                            builder -> builder.require(CaseIs.withoutOpenAssignment(OWN), CommandKind.CLOSE_CASE)
                                    .require(CaseIs.neverReferred(RULE), CommandKind.CLOSE_CASE)
                                    .require(CaseIs.reopenedFewerThan(3, OWN), CommandKind.REOPEN_CASE)
                                    .require(CaseIs.ownedByUser(OWN), CommandKind.ADD_COMMENT)
                                    .expect(CaseIs.ownedByUser(OWN), CommandKind.HAND_OVER_CASE)
                                    .expect(CaseIs.ownedBySupport(RULE), CommandKind.HAND_OVER_CASE)
                                    .confirm(FieldIs.present(SOURCE, OWN), CommandKind.CLOSE_CASE)
                                    .confirm(FieldIs.present(PRODUCT, OWN), CommandKind.CLOSE_CASE)
                                    .advise(FieldIs.present(REPORTER, OWN), CommandKind.OPEN_CASE)
                                    .advise(FieldIs.present(CONTRACT, OWN), CommandKind.OPEN_CASE))
                    .put(
                            "effects",
                            builder -> builder.effect(telling("the reporter is told"), CommandKind.CLOSE_CASE)
                                    .effect(telling("the reporter is told again"), CommandKind.CLOSE_CASE))
                    .put(
                            "what a closed case accepts",
                            builder -> builder.closedAccepts(OWN, CommandKind.REOPEN_CASE, CommandKind.ADD_COMMENT))
                    .put(
                            "a rule of one's own",
                            builder -> builder.citing(EngineRule.MERGE, OWN).citing(EngineRule.SIZE, OWN))
                    .put("who may see a case", builder -> builder.visibleTo(ActorIs.inRole(OWN, Role.of("agent"))))
                    .put("another order of queues", builder -> builder.queueOrder(QueueOrder.AGE))
                    .put("a review", builder -> builder.review(ReviewTemplate.of("Status:", "Next:")))
                    .put(
                            "messages",
                            builder -> builder.message(PurposeId.of("asking"), "Asking", Audience.customer())
                                    .message(PurposeId.of("helping"), "Helping", Audience.colleagues(Role.of("agent")))
                                    .writesTo(REPORTER)
                                    .writesTo(CONTRACT)
                                    .watchedBy(WATCHERS))
                    .put("a system of tickets", builder -> builder.ticketSystem(DEV))
                    .put(
                            "a system of tickets that a department works on",
                            builder -> builder.ticketSystem(TicketSystem.of("field", "Field")
                                    .passing("sent")
                                    .workedBy(DepartmentId.of("Field"))))
                    .put(
                            "a checklist",
                            builder -> builder.checklist(ChecklistDefinition.of("rule-outs", "Rule-outs", OWN)
                                    .where(CaseIs.ofKind(INCIDENT, OWN))
                                    .step(SEEN, "Seen", RULE)
                                    .step("Owned", OWN, CaseIs.ownedByUser(OWN))
                                    .blocking(CommandKind.CLOSE_CASE)
                                    .blocking(CommandKind.REFER_CASE)))
                    .put(
                            "evidence",
                            builder -> builder.evidence(SEEN, EvidenceId.of("heard"))
                                    .require(EvidenceIs.recorded(SEEN, OWN), CommandKind.CLOSE_CASE))
                    .put(
                            "macros",
                            builder -> builder.macro(MacroDefinition.of(MacroId.of("spam"), "Spam", OWN)
                                            .setting(SOURCE, "chat")
                                            .setting(PRODUCT, "none")
                                            .clearing(REPORTER)
                                            .clearing(CONTRACT, WATCHERS)
                                            .takingOver())
                                    .macro(MacroDefinition.of(MacroId.of("tidy"), "Tidy", RULE)))
                    .put(
                            "a priority by itself",
                            builder -> builder.prioritize(
                                    Priority.HIGH,
                                    FieldIs.present(CONTRACT, OWN),
                                    OWN,
                                    CommandKind.OPEN_CASE,
                                    CommandKind.EDIT_CASE))
                    .put("an inbox", builder -> builder.newCasesWaitIn(QueueId.of("first")))
                    .put(
                            "stages",
                            builder -> builder.stage(StageId.of("ask"), "Ask", FieldIs.present(SOURCE, OWN))
                                    .stage(StageId.of("solve"), "Solve", Condition.always()))
                    .put(
                            "planned work",
                            builder -> builder.plans(ActivityType.EMAIL, ActivityType.REVIEW, ActivityType.TASK))
                    .put(
                            "limits",
                            builder -> builder.limits(Limits.builder()
                                    .comment(1)
                                    .review(2)
                                    .line(3)
                                    .documentBytes(4)
                                    .collection(5)
                                    .mentions(6)
                                    .clockSkew(Duration.ofMinutes(7))
                                    .build()))
                    .put("another number", builder -> builder.numbered("T%d"));

    private static EffectRule telling(String phrase) {
        return new EffectRule(
                phrase, OWN, INCIDENT, REPORTER, Effect.Type.MESSAGE, "{number} is done", List.of(Fact.of("a", "b")));
    }

    private PlaybookBuilder everything() {
        return steps.values().foldLeft(plain(), (builder, step) -> step.apply(builder));
    }

    @Test
    void CORE_009_what_a_playbook_says_after_every_step_is_as_approved() {
        Playbook before = plain().buildOrThrow();
        StringBuilder table = new StringBuilder();

        steps.forEach((name, step) -> table.append(name)
                .append('\n')
                .append(PlaybookComparison.of(before, step.apply(plain()).buildOrThrow())
                        .changes()
                        .map(change -> "    " + change + "\n")
                        .mkString())
                .append('\n'));

        approve("steps.txt", table.toString());
    }

    @Test
    void CORE_009_what_a_playbook_says_is_its_fingerprint() {
        Playbook before = plain().buildOrThrow();

        steps.forEach((name, step) -> {
            Playbook after = step.apply(plain()).buildOrThrow();
            PlaybookComparison comparison = PlaybookComparison.of(before, after);

            assertThat(after.fingerprint().equals(before.fingerprint()))
                    .as(name)
                    .isEqualTo(comparison.isNone())
                    .isEqualTo(name.equals("nothing"));
            assertThat(comparison).hasToString(comparison.changes().mkString("\n"));
        });
        assertThat(before.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void CORE_009_of_two_playbooks_one_learns_what_is_new_what_is_other_and_what_is_gone() {
        Playbook plain = plain().buildOrThrow();
        Playbook other =
                plain().numbered("T%d").newCasesWaitIn(QueueId.of("first")).buildOrThrow();

        assertThat(PlaybookComparison.of(plain, other))
                .hasToString("number of a case: now T1, was C-000001\nnew cases wait in: new, first");
        assertThat(PlaybookComparison.of(other, plain))
                .hasToString("number of a case: now C-000001, was T1\nnew cases wait in: no longer, was first");
    }

    @Test
    void CORE_009_the_pages_of_a_playbook_that_says_everything_are_as_approved() {
        Playbook plain = plain().buildOrThrow();
        Playbook everything = everything().buildOrThrow();

        approve(
                "everything.md",
                DecisionTables.of(everything)
                        + "\n## Diagram\n\n```mermaid\n" + MermaidDiagram.of(everything) + "```\n"
                        + "\n## Beside a plain one\n\n" + PlaybookOverview.of(List.of(plain, everything))
                        + "\n" + DecisionTables.of(plain));
    }

    @Test
    void CORE_002_which_commands_move_a_case_and_which_a_playbook_offers_is_as_approved() {
        Playbook plain = plain().buildOrThrow();
        Playbook everything = everything().buildOrThrow();

        approve(
                "commands.md",
                DecisionTables.table(
                        List.of(
                                "Command",
                                "must move",
                                "is about the end",
                                "says where to",
                                "offered if plain",
                                "offered"),
                        List.of(CommandKind.values())
                                .map(kind -> List.of(
                                        kind.toString(),
                                        yes(Moves.areRequired(kind)),
                                        yes(Moves.areAboutTheEnd(kind)),
                                        yes(Moves.areChosen(kind)),
                                        yes(plain.offers(kind)),
                                        yes(everything.offers(kind))))));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "";
    }

    private static void approve(String file, String text) {
        Approved.check("case-core/src/test/resources/dev/casecore/playbook/" + file, text, PlaybookBuilderTest.class);
    }

    @Test
    void CORE_009_what_a_playbook_consists_of_is_found_by_its_name() {
        Playbook everything = everything().buildOrThrow();

        assertThat(everything).hasToString("help-desk@1");
        assertThat(everything.status(DONE).label()).isEqualTo("Done");
        assertThat(everything.ticketSystem("dev")).containsExactly(DEV);
        assertThat(everything.ticketSystem("other")).isEmpty();
        assertThat(everything.macro(MacroId.of("tidy")).map(MacroDefinition::label))
                .containsExactly("Tidy");
        assertThat(everything.macro(MacroId.of("other"))).isEmpty();
        assertThat(everything.departmentField("source").map(Field::label)).containsExactly("Source");
        assertThat(everything.departmentField("product")).isEmpty();
        assertThat(everything.number(42)).hasToString("T42");
        assertThat(everything
                        .kinds()
                        .get(KindId.of("question"))
                        .get()
                        .derivation("product")
                        .map(Derivation::field))
                .containsExactly(PRODUCT);
        assertThat(everything.kinds().get(KindId.of("question")).get().derivation("source"))
                .isEmpty();
        assertThatThrownBy(() -> everything.status(StatusId.of("gone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no status gone in help-desk@1");
    }

    @Test
    void SF_036_what_a_field_follows_from_a_contract_is_written_as_its_value() {
        Contract contract = new Contract(
                ContractId.of("c"), ContractState.ACTIVE, ContactId.of("hugo"), Option.none(), Option.none());
        Playbook playbook = plain().kind(
                        KindId.of("question"),
                        "Question",
                        kind -> kind.derives(REPORTER, CONTRACT, OWN, known -> Option.some(known.homeowner())))
                .buildOrThrow();

        assertThat(playbook.kinds()
                        .get(KindId.of("question"))
                        .flatMap(kind -> kind.derivation("reporter"))
                        .flatMap(derivation -> derivation.value().apply(contract)))
                .containsExactly(REPORTER.write(ContactId.of("hugo")));
    }

    @Test
    void SF_006_what_makes_two_cases_the_same_issue_is_nothing_unless_said() {
        Matcher matcher = (kind, fields, tickets) -> new Matcher.Keys(List.of("same"), List.of("alike"));

        assertThat(plain().buildOrThrow().matcher().keys(INCIDENT, Fields.none(), List.empty()))
                .isEqualTo(Matcher.Keys.NONE);
        assertThat(plain().matching(matcher).buildOrThrow().matcher()).isSameAs(matcher);
    }
}
