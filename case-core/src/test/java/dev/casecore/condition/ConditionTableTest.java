package dev.casecore.condition;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.INA_WHO_LEFT;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityType;
import dev.casecore.approval.Approved;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.LogReview;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.SendMessage;
import dev.casecore.condition.Question.Inputs;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Audience;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketStatus;
import dev.casecore.link.TicketSystem;
import dev.casecore.party.Organization;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.review.ReviewTemplate;
import dev.casecore.situation.Known;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every condition that a playbook may be made of, in every standing that makes a difference to it: met, or what it says is unmet. */
class ConditionTableTest {
    private static final RuleId RULE = RuleId.of("CD-001");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId WORKING = StatusId.of("working");
    private static final StatusId WAITING = StatusId.of("waiting");
    private static final StatusId REFERRED = StatusId.of("referred");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId THING = SalesforceSupport.HOMEOWNER_SUPPORT;
    private static final DepartmentId DP = SalesforceSupport.DP;
    private static final StageId ASK = StageId.of("ask");
    private static final StageId SOLVE = StageId.of("solve");
    private static final EvidenceId SEEN = EvidenceId.of("seen");
    private static final PurposeId ASKING = PurposeId.of("asking");
    private static final PurposeId TELLING = PurposeId.of("telling");
    private static final MacroId TIDY = MacroId.of("tidy");
    private static final TicketSystem DEV = TicketSystem.of("dev", "Developers'")
            .passing("todo", "review")
            .endingIn("live")
            .abandonedIn("dropped");
    private static final ReviewTemplate REVIEW = ReviewTemplate.of("Status:", "Next:");
    private static final Field<String> TYPE = Field.of("type", "Type", FieldType.TEXT);
    private static final Field<String> SUBTYPE = Field.of("subtype", "Subtype", FieldType.TEXT);
    private static final Field<Boolean> FLAG = Field.of("flag", "Flag", FieldType.FLAG);
    private static final Field<Set<String>> TAGS = Field.choices("tags", "Tags", "a", "b", "c");
    private static final Field<Set<UserId>> PEOPLE = Field.of("people", "People", FieldType.USERS);
    private static final Field<ContractId> CONTRACT = Field.of("contract", "Contract", FieldType.CONTRACT);
    private static final Field<ContactId> CONTACT = Field.of("contact", "Contact", FieldType.CONTACT);
    private static final Field<OrganizationId> ORGANIZATION =
            Field.of("organization", "Organization", FieldType.ORGANIZATION);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private final Playbook playbook = PlaybookBuilder.of("conditions", 1, "Conditions")
            .status(NEW, "New", StatusCategory.NEW)
            .status(WORKING, "Working", StatusCategory.ACTIVE)
            .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
            .status(REFERRED, "Referred", StatusCategory.REFERRED)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .mergesInto(DONE)
            .kind(THING, "Thing", kind -> kind.has(TYPE, SUBTYPE, FLAG, TAGS, PEOPLE, CONTRACT, CONTACT, ORGANIZATION))
            .departments(DP, SalesforceSupport.SALES)
            .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW, WAITING)
            .transition(CommandKind.CHANGE_STATUS, WAITING, RULE, NEW, WORKING, REFERRED)
            .transition(CommandKind.REFER_CASE, REFERRED, RULE, NEW, WORKING, WAITING)
            .transition(CommandKind.CLOSE_ASSIGNMENT, WORKING, CaseIs.withoutOpenAssignment(RULE), RULE, REFERRED)
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WORKING, WAITING, REFERRED)
            .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE)
            .stage(ASK, "Ask", Condition.always())
            .stage(SOLVE, "Solve", Condition.always())
            .plans(ActivityType.PHONE_CALL, ActivityType.EMAIL)
            .evidence(SEEN)
            .message(ASKING, "Asking", Audience.customer())
            .message(TELLING, "Telling", Audience.customer())
            .ticketSystem(DEV)
            .buildOrThrow();

    private final StringBuilder table = new StringBuilder();

    private Scenario fresh() {
        return opened(Fields.none());
    }

    private Scenario opened(Fields fields) {
        Scenario scenario = Scenario.of(playbook);
        return scenario.accepted(OpenCase.of(scenario.by(ANNA), THING, fields));
    }

    private static Scenario referred(Scenario scenario, DepartmentId department) {
        return scenario.accepted(ReferCase.of(scenario.by(ANNA), department, "reason", "please look"));
    }

    private static Scenario answered(Scenario scenario, int assignment) {
        return scenario.accepted(
                new CloseAssignment(scenario.by(ANNA), AssignmentId.of(assignment), AssignmentOutcome.COMPLETED));
    }

    private static Question asked(Scenario scenario, Command command) {
        Option<Case> before = command instanceof OpenCase ? Option.none() : Option.some(scenario.theCase());
        return new Question(before, scenario.theCase(), command, scenario.situation(command), Inputs.GIVEN);
    }

    private static Question asked(Scenario scenario) {
        return asked(scenario, new PickCase(scenario.by(ANNA)));
    }

    private void check(Seq<Condition> conditions, Map<String, Question> standings) {
        for (Condition condition : conditions) {
            table.append('\n').append(condition.describe()).append('\n');
            condition
                    .leaves()
                    .forEach(leaf -> table.append("    = ").append(said(leaf)).append('\n'));
            Map<String, Seq<String>> byVerdict = LinkedHashMap.empty();
            for (var standing : standings) {
                checkAlone(condition, standing._2());
                byVerdict = byVerdict.merge(
                        LinkedHashMap.of(said(condition.judge(standing._2())), List.of(standing._1())), Seq::appendAll);
            }
            byVerdict.forEach((verdict, names) -> table.append("    ")
                    .append(names.mkString(" | "))
                    .append("\n        ")
                    .append(verdict)
                    .append('\n'));
        }
    }

    /** A condition of the case alone says the same whoever asks, and whatever for. */
    private static void checkAlone(Condition condition, Question question) {
        if (condition.leaves().forAll(Leaf::isOfCaseAlone) && question.before().isDefined()) {
            Verdict verdict = condition.judge(question.about(question.before().get()));
            assertThat(Question.holds(condition, question.before().get()))
                    .isEqualTo(verdict.unmet().isEmpty());
            assertThat(Question.lacks(condition, question.before().get()).map(Unmet::toString))
                    .isEqualTo(verdict.unmet().map(Unmet::toString));
        }
    }

    private static String said(Leaf leaf) {
        return leaf.name()
                + leaf.parameters().mkString("(", ", ", ") else ")
                + leaf.code()
                + (leaf.isAnalysed() ? "" : ", not analysed")
                + (leaf.isOfCaseAlone() ? ", of the case alone" : "");
    }

    private static String said(Verdict verdict) {
        return verdict.isMet()
                ? "met"
                : verdict.unmet()
                        .map(ConditionTableTest::said)
                        .appendAll(verdict.needs().map(input -> "needs " + input))
                        .mkString("\n        ");
    }

    private static String said(Unmet unmet) {
        return unmet
                + unmet.remedies()
                        .map(Remedy::toString)
                        .mkString(unmet.remedies().isEmpty() ? "" : " - ", ", ", "")
                + unmet.earliest().map(at -> " from " + at).getOrElse("");
    }

    private void approve(String name) {
        Approved.check(
                "case-core/src/test/resources/dev/casecore/condition/" + name + ".txt",
                table.toString(),
                ConditionTableTest.class);
    }

    @Test
    void CORE_002_what_is_said_of_a_case_as_it_stands() {
        Scenario waiting = fresh();
        Scenario busy = fresh();
        Scenario queued = fresh();
        Scenario teamed = fresh();
        Scenario ofSales = fresh();
        Scenario closed = fresh();
        Scenario reopened = fresh();
        Scenario urgent = fresh();
        Scenario solving = fresh();
        Scenario merged = fresh();
        Scenario ofSystem = Scenario.of(playbook);
        merged.beside(fresh().named("case-2", "C-2")
                .accepted(OpenCase.of(merged.by(ANNA), THING, Fields.none()))
                .theCase());
        Map<String, Question> standings = LinkedHashMap.<String, Question>empty()
                .put("new", asked(fresh()))
                .put("waiting", asked(waiting.accepted(new ChangeStatus(waiting.by(ANNA), WAITING))))
                .put("referred twice", asked(referred(referred(fresh(), DP), SalesforceSupport.SALES)))
                .put("answered", asked(answered(referred(fresh(), DP), 1)))
                .put("in a queue", asked(queued.handedOver(Owner.queue(SalesforceQueues.HOMEOWNER))))
                .put("of a team", asked(teamed.handedOver(Owner.team(Directory.TIER_TWO))))
                .put("of sales", asked(ofSales.handedOver(Owner.user(SAM_OF_SALES))))
                .put("of the team of sales", asked(fresh().handedOver(Owner.team(Directory.SALES_TEAM))))
                .put("closed", asked(closed.closed()))
                .put("reopened", asked(reopened.closed().reopened()))
                .put("urgent", asked(urgent.accepted(new PrioritizeCase(urgent.by(ANNA), Priority.HIGH))))
                .put("solving", asked(solving.accepted(new ChangeStage(solving.by(ANNA), SOLVE))))
                .put(
                        "with two activities",
                        asked(busy.accepted(AddActivity.of(busy.by(ANNA), ActivityType.PHONE_CALL, "call"))
                                .accepted(AddActivity.of(busy.by(ANNA), ActivityType.EMAIL, "write"))))
                .put(
                        "opened by a system",
                        asked(ofSystem.accepted(OpenCase.of(ofSystem.by(Actor.system("robot")), THING, Fields.none())
                                .ownedBy(ANNA))))
                .put("merged", asked(merged.accepted(new MergeCase(merged.by(ANNA), CaseId.of("case-2")))));

        check(
                List.of(
                        CaseIs.open(RULE),
                        CaseIs.closed(RULE),
                        CaseIs.withoutOpenActivity(RULE),
                        CaseIs.inStage(SOLVE, RULE),
                        CaseIs.mergedFrom(NEW, RULE),
                        CaseIs.mergedFrom(WORKING, RULE),
                        CaseIs.ofKind(THING, RULE),
                        CaseIs.ofKind(KindId.of("other"), RULE),
                        CaseIs.inCategory(StatusCategory.REFERRED, RULE),
                        CaseIs.ofPriority(Priority.HIGH, RULE),
                        CaseIs.inStatus(RULE, NEW, WAITING),
                        CaseIs.withoutOpenAssignment(RULE),
                        CaseIs.withOpenAssignment(RULE),
                        CaseIs.neverReferred(RULE),
                        CaseIs.ownedByUser(RULE),
                        CaseIs.ownedBySupport(RULE),
                        CaseIs.reopenedFewerThan(1, RULE),
                        CaseIs.openedByUser(RULE),
                        Leaf.customOfCase(
                                "the case is urgent",
                                Code.FIELD_MISSING,
                                RULE,
                                subject -> subject.priority() == Priority.HIGH),
                        Leaf.custom(
                                "Anna asks",
                                Code.NOT_PERMITTED,
                                RULE,
                                question -> question.command().header().actor().equals(Actor.user(ANNA))),
                        Condition.orElse(
                                CaseIs.open(RULE), Code.NEW_CASE_REQUIRED, RULE, Remedy.of(CommandKind.OPEN_CASE)),
                        Condition.not(CaseIs.inStatus(RULE, NEW, DONE), Code.TRANSITION_NOT_ALLOWED, RULE),
                        Condition.given(CaseIs.closed(RULE), CaseIs.ofPriority(Priority.HIGH, RULE)),
                        Condition.anyOf(RULE, CaseIs.closed(RULE), CaseIs.ofPriority(Priority.HIGH, RULE)),
                        Condition.allOf(CaseIs.open(RULE), CaseIs.neverReferred(RULE), CaseIs.ownedByUser(RULE)),
                        Condition.always()),
                standings);
        approve("standings");
    }

    @Test
    void CORE_002_what_time_makes_of_a_condition_to_the_microsecond() {
        Scenario closed = fresh().closed();
        Scenario waiting = fresh();
        waiting.accepted(new ChangeStatus(waiting.by(ANNA), WAITING));
        Scenario asking = fresh();
        asking.accepted(new SendMessage(asking.by(ANNA), ASKING, Text.of("well?")));
        Scenario askedTwice = fresh();
        askedTwice
                .accepted(new SendMessage(askedTwice.by(ANNA), ASKING, Text.of("well?")))
                .later(Duration.ofHours(1))
                .accepted(new SendMessage(askedTwice.by(ANNA), ASKING, Text.of("well??")));
        Scenario replied = fresh();
        replied.accepted(new SendMessage(replied.by(ANNA), ASKING, Text.of("well?")))
                .accepted(new SendMessage(replied.by(ANNA), ASKING, Text.of("well??")))
                .accepted(new RecordReply(replied.by(ANNA), Text.of("yes")));
        Scenario commented = fresh();
        commented.accepted(new ChangeStatus(commented.by(ANNA), WAITING));
        commented.later(Duration.ofHours(25)).accepted(AddComment.of(commented.by(ANNA), "hello?"));
        Map<String, Question> standings = LinkedHashMap.<String, Question>of(
                "waiting since long before the last event, by a clock that went back",
                asked(commented.later(Duration.ofDays(-1))));
        for (var each : List.of(
                io.vavr.Tuple.of("closed", closed),
                io.vavr.Tuple.of("waiting", waiting),
                io.vavr.Tuple.of("asked", asking),
                io.vavr.Tuple.of("asked twice", askedTwice),
                io.vavr.Tuple.of("replied", replied))) {
            standings = standings
                    .put(
                            each._1() + " an hour ago by a clock that went back",
                            asked(each._2().later(Duration.ofHours(-2))))
                    .put(
                            each._1() + " a day ago but for a moment",
                            asked(each._2().later(Duration.ofHours(26).minus(MOMENT))))
                    .put(each._1() + " a day ago", asked(each._2().later(MOMENT)))
                    .put(each._1() + " a day and a moment ago", asked(each._2().later(MOMENT)));
        }

        check(
                List.of(
                        CaseIs.closedWithin(DAY, RULE),
                        CaseIs.inStatusFor(DAY, RULE),
                        CaseIs.untouchedFor(DAY, RULE),
                        ConversationIs.unansweredFor(ASKING, 2, DAY, RULE),
                        Condition.anyOf(
                                RULE,
                                CaseIs.inStatusFor(DAY.multipliedBy(2), RULE),
                                CaseIs.untouchedFor(DAY.multipliedBy(3), RULE))),
                standings);
        approve("times");
    }

    @Test
    void CORE_007_who_the_actor_is() {
        Scenario mine = referred(referred(fresh(), DP), SalesforceSupport.SALES);
        Scenario queued = fresh().handedOver(Owner.queue(SalesforceQueues.HOMEOWNER));
        Scenario teamed = fresh().handedOver(Owner.team(Directory.TIER_TWO));
        Map<String, Question> standings = LinkedHashMap.empty();
        for (Actor actor : List.of(ANNA, BEN, BEA, SUE, SAM_OF_SALES, INA_WHO_LEFT)
                .map(Actor::user)
                .append(Actor.system("robot"))) {
            standings = standings
                    .put(actor + " on Anna's", asked(mine, new PickCase(mine.by(actor))))
                    .put(actor + " on the queue's", asked(queued, new PickCase(queued.by(actor))))
                    .put(actor + " on the team's", asked(teamed, new PickCase(teamed.by(actor))))
                    .put(actor + " answering for DP", asked(mine, answer(mine.by(actor), 1)))
                    .put(actor + " answering for sales", asked(mine, answer(mine.by(actor), 2)));
        }

        check(
                List.of(
                        ActorIs.inRole(RULE, SalesforceRoles.SUPERVISOR, SalesforceRoles.BACK_OFFICE),
                        ActorIs.owner(RULE),
                        ActorIs.owningUser(RULE),
                        ActorIs.ofReferredDepartment(RULE)),
                standings);
        approve("actors");
    }

    private static CaseCommand answer(CommandHeader header, int assignment) {
        return new CloseAssignment(header, AssignmentId.of(assignment), AssignmentOutcome.COMPLETED);
    }

    @Test
    void CORE_002_what_the_fields_hold() {
        Fields some = Fields.none()
                .with(TYPE, "power")
                .with(SUBTYPE, "none")
                .with(FLAG, true)
                .with(TAGS, io.vavr.collection.TreeSet.of("c"))
                .with(PEOPLE, HashSet.of(ANNA, SUE))
                .with(CONTRACT, Directory.HUGOS)
                .with(CONTACT, Directory.HUGO)
                .with(ORGANIZATION, Directory.INSTALLER);
        Fields other = Fields.none()
                .with(TYPE, "power")
                .with(SUBTYPE, "low")
                .with(FLAG, false)
                .with(TAGS, io.vavr.collection.TreeSet.of("a"))
                .with(PEOPLE, HashSet.of(BEN))
                .with(CONTRACT, Directory.ENDED)
                .with(CONTACT, Directory.HEIDI)
                .with(ORGANIZATION, Directory.HUGOS_HOME);
        Scenario changed = opened(some);
        Case before = changed.theCase();
        Case after = changed.accepted(EditCase.of(changed.by(ANNA), 1).set(TYPE, "heat"))
                .theCase();
        Question edit = asked(changed);
        Scenario blank = fresh();
        OpenCase opening = OpenCase.of(blank.by(ANNA), THING, Fields.none());
        Organization priority = new Organization(Directory.INSTALLER, Option.none(), true);
        Known withPriority = Known.builder()
                .organizations(HashMap.of(priority.organization(), priority))
                .build();
        Map<String, Question> standings = LinkedHashMap.<String, Question>of(
                        "none", asked(fresh()),
                        "some", asked(opened(some)),
                        "others", asked(opened(other)),
                        "some, with another type",
                                new Question(
                                        Option.some(before), after, edit.command(), edit.situation(), Inputs.GIVEN),
                        "none, of one with a single contract", asked(known(fresh(), Directory.HUGOS, Directory.ENDED)),
                        "none, of one with two", asked(known(fresh(), Directory.HUGOS, Directory.HEIDIS)),
                        "being opened", asked(blank, opening),
                        "being opened, to be filled in",
                                new Question(
                                        Option.none(), blank.theCase(), opening, blank.situation(opening), Inputs.OPEN),
                        "to be filled in",
                                new Question(
                                        Option.some(blank.theCase()),
                                        blank.theCase(),
                                        new PickCase(blank.by(ANNA)),
                                        blank.situation(opening),
                                        Inputs.OPEN))
                .put("a contract without a contact", asked(opened(Fields.none().with(CONTRACT, Directory.HUGOS))))
                .put("others, of one with a single contract", asked(known(opened(other), Directory.HUGOS)))
                .put(
                        "being opened with a subtype",
                        new Question(
                                Option.none(),
                                opened(Fields.none().with(SUBTYPE, "low")).theCase(),
                                opening,
                                blank.situation(opening),
                                Inputs.OPEN))
                .put("some, of a priority organization", asked(opened(some).knowing(withPriority)));

        check(
                List.of(
                        FieldIs.present(TYPE, RULE),
                        FieldIs.set(FLAG, RULE),
                        FieldIs.oneOf(TYPE, List.of("heat", "power"), RULE),
                        FieldIs.oneOf(SUBTYPE, List.of("low"), RULE),
                        FieldIs.changed(TYPE, RULE),
                        FieldIs.activeContract(CONTRACT, RULE),
                        FieldIs.homeownerOf(CONTRACT, CONTACT, RULE),
                        FieldIs.suggestedContract(CONTRACT, RULE),
                        FieldIs.subtypeOf(TYPE, SUBTYPE, HashMap.of("power", HashSet.of("none", "flickers")), RULE),
                        FieldIs.includes(TAGS, RULE, "a", "b"),
                        FieldIs.priorityOrganization(ORGANIZATION, RULE),
                        FieldIs.nobodyInRole(PEOPLE, SalesforceRoles.SUPERVISOR, RULE),
                        Condition.given(FieldIs.present(TYPE, RULE), FieldIs.present(SUBTYPE, RULE)),
                        Condition.given(FieldIs.oneOf(TYPE, List.of("heat"), RULE), FieldIs.present(SUBTYPE, RULE)),
                        Condition.anyOf(RULE, FieldIs.present(TYPE, RULE), FieldIs.present(SUBTYPE, RULE)),
                        Condition.anyOf(
                                RULE,
                                Condition.allOf(
                                        FieldIs.oneOf(TYPE, List.of("heat"), RULE), FieldIs.present(TYPE, RULE)),
                                FieldIs.set(FLAG, RULE)),
                        Condition.not(FieldIs.present(TYPE, RULE), Code.NOT_A_CHOICE, RULE)),
                standings);
        approve("fields");
    }

    private static Scenario known(Scenario scenario, ContractId... contracts) {
        return scenario.knowing(Directory.known(List.of(contracts)));
    }

    @Test
    void CORE_002_what_is_linked_said_and_proven() {
        Scenario early = with(fresh(), ticket("todo", TicketPriority.NORMAL));
        Scenario late = with(fresh(), ticket("review", TicketPriority.HIGH));
        Scenario live = with(fresh(), ticket("live", TicketPriority.HIGH));
        Scenario dropped = with(fresh(), ticket("dropped", TicketPriority.HIGH));
        Scenario stale = with(fresh(), ticket("live", TicketPriority.HIGH))
                .closed()
                .later(MOMENT)
                .reopened();
        Scenario urgent = with(fresh(), ticket("review", TicketPriority.HIGH));
        Scenario hurried = with(fresh(), ticket("todo", TicketPriority.NORMAL));
        Scenario asking = fresh();
        Scenario proven = fresh();
        Scenario shown = fresh();
        Scenario again = fresh();
        Map<String, Question> standings = LinkedHashMap.<String, Question>empty()
                .put("nothing", asked(fresh()))
                .put("a ticket elsewhere", asked(with(fresh(), TicketLink.of("else", "1"))))
                .put("a ticket of no state", asked(with(fresh(), TicketLink.of("dev", "1"))))
                .put("an early ticket", asked(early))
                .put("an urgent one in review", asked(late))
                .put("a live one", asked(live))
                .put("a dropped one", asked(dropped))
                .put("a live one from before the closing", asked(stale))
                .put(
                        "an urgent case and ticket",
                        asked(urgent.accepted(new PrioritizeCase(urgent.by(ANNA), Priority.HIGH))))
                .put(
                        "an urgent case and an early ticket",
                        asked(hurried.accepted(new PrioritizeCase(hurried.by(ANNA), Priority.HIGH))))
                .put(
                        "two tickets, the second in review",
                        asked(with(with(fresh(), TicketLink.of("dev", "6")), ticket("review", TicketPriority.HIGH))))
                .put("asked", asked(asking.accepted(new SendMessage(asking.by(ANNA), ASKING, Text.of("well?")))))
                .put("asked and answered", asked(asking.accepted(new RecordReply(asking.by(ANNA), Text.of("yes")))))
                .put("seen", asked(proven.accepted(new RecordEvidence(proven.by(ANNA), SEEN, Option.none()))))
                .put(
                        "seen before the closing",
                        asked(again.accepted(new RecordEvidence(again.by(ANNA), SEEN, Option.none()))
                                .closed()
                                .later(MOMENT)
                                .reopened()))
                .put(
                        "shown",
                        asked(shown.accepted(
                                new AttachDocument(shown.by(ANNA), new Attachment(Text.of("photo"), "1", 1)))));

        check(
                List.of(
                        CaseIs.linkedToTicket(RULE),
                        TicketIs.linked(DEV, RULE),
                        TicketIs.reached(DEV, "review", RULE),
                        TicketIs.active(DEV, TicketPriority.HIGH, RULE),
                        TicketIs.asUrgent(RULE),
                        ConversationIs.sent(ASKING, RULE),
                        ConversationIs.sent(TELLING, RULE),
                        ConversationIs.replied(RULE),
                        ConversationIs.noneBefore(RULE),
                        ConversationIs.unanswered(RULE),
                        ConversationIs.unansweredFor(ASKING, 1, Duration.ZERO, RULE),
                        EvidenceIs.recorded(SEEN, RULE),
                        EvidenceIs.recordedThisRound(SEEN, RULE),
                        EvidenceIs.documentAttached(RULE)),
                standings);
        approve("links");
    }

    private static TicketLink ticket(String state, TicketPriority priority) {
        return TicketLink.of("dev", "7").standing(TicketStatus.of(priority, state));
    }

    private static Scenario with(Scenario scenario, TicketLink ticket) {
        return scenario.accepted(new LinkTicket(scenario.by(ANNA), ticket));
    }

    @Test
    void CORE_009_conditions_that_say_the_same_are_equal_and_others_are_not() {
        for (int i = 0; i < leaves().size(); i++) {
            for (int j = 0; j < leaves().size(); j++) {
                assertThat(leaves().get(i).equals(leaves().get(j)))
                        .as("%s and %s", i, j)
                        .isEqualTo(i == j);
            }
        }
        Condition one = CaseIs.open(RULE);
        assertThat(Condition.allOf()).isEqualTo(Condition.always());
        assertThat(Condition.allOf(Condition.always(), one)).isEqualTo(one);
        assertThat(Condition.allOf(one, Condition.allOf(CaseIs.closed(RULE), CaseIs.neverReferred(RULE))))
                .isEqualTo(Condition.allOf(one, CaseIs.closed(RULE), CaseIs.neverReferred(RULE)));
    }

    private static Seq<Leaf> leaves() {
        return List.of(
                CaseIs.open(RULE),
                CaseIs.open(RuleId.of("CD-002")),
                CaseIs.closed(RULE),
                CaseIs.inStage(ASK, RULE),
                CaseIs.inStage(SOLVE, RULE),
                CaseIs.inStatus(RULE, NEW),
                CaseIs.inStatus(RULE, NEW, DONE));
    }

    @Test
    void CORE_002_what_the_command_is() {
        Scenario scenario = fresh();
        Scenario waiting = fresh();
        waiting.accepted(new ChangeStatus(waiting.by(ANNA), WAITING));
        Scenario referred = referred(fresh(), DP);
        Scenario referredAndWaiting = referred(fresh(), DP);
        referredAndWaiting.accepted(new ChangeStatus(referredAndWaiting.by(ANNA), WAITING));
        Scenario closed = fresh().closed();
        CommandHeader by = scenario.by(ANNA);
        Map<String, Question> standings = LinkedHashMap.<String, Question>empty()
                .put("move to working", asked(scenario, new ChangeStatus(by, WORKING)))
                .put("move to waiting", asked(scenario, new ChangeStatus(by, WAITING)))
                .put("close into done", asked(scenario, new CloseCase(by, Option.none(), Option.some(DONE))))
                .put("close", asked(scenario, CloseCase.of(by)))
                .put("review, untouched", asked(scenario, new LogReview(by, Text.of("Status:\nNext:"))))
                .put("review", asked(scenario, new LogReview(by, Text.of("Status: fine"))))
                .put("asking", asked(scenario, new SendMessage(by, ASKING, Text.of("well?"))))
                .put("telling", asked(scenario, new SendMessage(by, TELLING, Text.of("well!"))))
                .put("create a ticket", asked(scenario, new CreateTicket(by, "dev", Text.of("broken"))))
                .put("create one elsewhere", asked(scenario, new CreateTicket(by, "else", Text.of("broken"))))
                .put("link a ticket", asked(scenario, new LinkTicket(by, TicketLink.of("dev", "1"))))
                .put("link one elsewhere", asked(scenario, new LinkTicket(by, TicketLink.of("else", "1"))))
                .put(
                        "open with a ticket",
                        asked(scenario, OpenCase.of(by, THING, Fields.none()).linkedTo(TicketLink.of("dev", "1"))))
                .put("tidy", asked(scenario, new ApplyMacro(by, TIDY)))
                .put("another macro", asked(scenario, new ApplyMacro(by, MacroId.of("sweep"))))
                .put("reply", asked(scenario, new RecordReply(by, Text.of("yes"))))
                .put("reply while waiting", asked(waiting, new RecordReply(by, Text.of("yes"))))
                .put("reply while referred", asked(referred, new RecordReply(by, Text.of("yes"))))
                .put("reply while referred and waiting", asked(referredAndWaiting, new RecordReply(by, Text.of("yes"))))
                .put("reply on a closed case", asked(closed, new RecordReply(by, Text.of("yes"))))
                .put("hand over", asked(scenario, new HandOverCase(by, Owner.user(BEN))))
                .put("reopen", asked(closed, new ReopenCase(by)));

        check(
                List.of(
                        CommandIs.toStatus(WORKING, RULE),
                        CommandIs.toStatus(DONE, RULE),
                        CommandIs.filledIn(REVIEW, RULE),
                        CommandIs.message(RULE, ASKING),
                        CommandIs.message(RULE, ASKING, TELLING),
                        CommandIs.aboutTicketOf(DEV, RULE),
                        CommandIs.macro(TIDY, RULE),
                        CommandIs.replyHeeded(REFERRED, WORKING, RULE),
                        CommandIs.replyOnOpenCase(RULE)),
                standings);
        approve("commands");
    }
}
