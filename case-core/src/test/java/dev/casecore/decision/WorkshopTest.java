package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ApplyMacro;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.EditCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RetractEvidence;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.DetailEvent.TicketLinked;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketStatus;
import dev.casecore.link.TicketSystem;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the engine does with stages, macros, tickets, evidence and priorities that no shipped playbook asks of it in this way. */
class WorkshopTest {
    private static final RuleId RULE = RuleId.of("WS-001");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId REPAIR = KindId.of("repair");
    private static final StageId LOOK = StageId.of("look");
    private static final StageId MEND = StageId.of("mend");
    private static final EvidenceId SEEN = EvidenceId.of("seen");
    private static final MacroId TAKE = MacroId.of("take");
    private static final MacroId MARK = MacroId.of("mark");
    private static final Field<Boolean> URGENT = Field.of("urgent", "Urgent", FieldType.FLAG);
    private static final Field<String> PART = Field.of("part", "Part", FieldType.TEXT);
    private static final TicketLink DEV_7 = TicketLink.of("dev", "7");

    private final Playbook playbook = PlaybookBuilder.of("workshop", 1, "Workshop")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(REPAIR, "Repair", kind -> kind.has(URGENT, PART))
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
            .stage(LOOK, "Look", Condition.always())
            .stage(MEND, "Mend", FieldIs.present(PART, RULE))
            .evidence(SEEN)
            .macro(MacroDefinition.of(TAKE, "Take", RULE).takingOver())
            .macro(MacroDefinition.of(MARK, "Mark", RULE).setting(URGENT, true))
            .prioritize(Priority.HIGH, FieldIs.set(URGENT, RULE), RULE, CommandKind.EDIT_CASE)
            .ticketSystem(TicketSystem.of("dev", "Developers'")
                    .passing("todo")
                    .endingIn("live")
                    .workedBy(SalesforceSupport.DP))
            .buildOrThrow();

    private final Scenario scenario = opened();

    private Scenario opened(TicketLink... tickets) {
        Scenario fresh = Scenario.of(playbook);
        OpenCase open = OpenCase.of(fresh.by(ANNA), REPAIR, Fields.none());
        for (TicketLink ticket : tickets) {
            open = open.linkedTo(ticket);
        }
        return fresh.accepted(open);
    }

    @Test
    void D365_002_going_back_asks_nothing_of_the_stage_that_is_left() {
        scenario.accepted(new ChangeStage(scenario.by(ANNA), MEND));

        assertThat(scenario.accepted(new ChangeStage(scenario.by(ANNA), LOOK))
                        .theCase()
                        .stage())
                .contains(LOOK);
    }

    @Test
    void a_macro_takes_the_case_over_only_if_it_says_so() {
        assertThat(scenario.accepted(new ApplyMacro(scenario.by(BEN), MARK))
                        .theCase()
                        .owner())
                .isEqualTo(Owner.user(ANNA));
        assertThat(scenario.accepted(new ApplyMacro(scenario.by(BEN), TAKE))
                        .theCase()
                        .owner())
                .isEqualTo(Owner.user(BEN));
    }

    @Test
    void CORE_003_a_macro_that_takes_over_needs_nothing_to_be_filled_in() {
        Possible possible = Possible.of(
                        playbook,
                        scenario.theCase(),
                        Actor.user(BEN),
                        scenario.situation(new ApplyMacro(scenario.by(BEN), TAKE)))
                .get();

        assertThat(possible.of(CommandKind.APPLY_MACRO, TAKE)).singleElement().satisfies(taking -> {
            assertThat(taking.isPossible()).isTrue();
            assertThat(taking.needs()).isEmpty();
        });
    }

    @Test
    void JSM_003_a_priority_that_was_lowered_is_raised_again_only_by_what_the_rule_names() {
        scenario.accepted(EditCase.of(scenario.by(ANNA), 1).set(URGENT, true));
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.HIGH);

        scenario.accepted(new PrioritizeCase(scenario.by(ANNA), Priority.NORMAL))
                .accepted(new RecordEvidence(scenario.by(ANNA), SEEN, Option.none()));
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.NORMAL);

        scenario.accepted(
                EditCase.of(scenario.by(ANNA), scenario.theCase().version()).set(PART, "valve"));
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void what_was_not_recorded_cannot_be_retracted() {
        RetractEvidence retract = new RetractEvidence(scenario.by(ANNA), SEEN);

        assertThat(scenario.reasons(retract)).containsExactly("EVIDENCE_MISSING [CORE-002] (evidence=seen)");
        scenario.accepted(new RecordEvidence(scenario.by(ANNA), SEEN, Option.none()))
                .accepted(new RetractEvidence(scenario.by(ANNA), SEEN));
        assertThat(scenario.theCase().evidence()).isEmpty();
    }

    @Test
    void JSM_059_a_ticket_that_a_case_is_opened_with_is_assigned_to_those_who_work_on_it() {
        Scenario linked = opened(DEV_7, TicketLink.of("elsewhere", "8"));

        assertThat(linked.theCase().assignments().open()).singleElement().satisfies(open -> {
            assertThat(open.department()).isEqualTo(SalesforceSupport.DP);
            assertThat(linked.theCase().tickets().map(ticket -> ticket.status().assignment()))
                    .containsExactlyInAnyOrder(Option.some(open.id()), Option.none());
        });
    }

    @Test
    void SF_026_a_known_ticket_is_linked_again_only_with_news() {
        TicketLink todo = DEV_7.standing(TicketStatus.of(TicketPriority.NORMAL, "todo"));
        TicketLink elsewhere = new TicketLink(
                "dev", "7", Option.some("https://dev.example/7"), TicketStatus.of(TicketPriority.NORMAL, "todo"));
        scenario.accepted(new LinkTicket(scenario.by(ANNA), todo));

        assertThat(scenario.accepted(new LinkTicket(scenario.by(ANNA), todo)).events())
                .isEmpty();
        assertThat(scenario.accepted(new LinkTicket(scenario.by(ANNA), elsewhere))
                        .events(TicketLinked.class))
                .hasSize(1);
        assertThat(scenario.accepted(new LinkTicket(
                                scenario.by(ANNA),
                                new TicketLink(
                                        "dev", "7", elsewhere.url(), TicketStatus.of(TicketPriority.HIGH, "todo"))))
                        .events(TicketLinked.class))
                .hasSize(1);
        assertThat(scenario.theCase().assignments().open()).hasSize(1);
    }

    @Test
    void JSM_059_a_ticket_that_is_unlinked_is_gone_and_so_is_the_work_on_it() {
        scenario.accepted(new LinkTicket(scenario.by(ANNA), DEV_7))
                .accepted(new UnlinkTicket(scenario.by(ANNA), DEV_7));

        assertThat(scenario.theCase().tickets()).isEmpty();
        assertThat(scenario.theCase().assignments().hasOpen()).isFalse();
        assertThat(scenario.reasons(new UnlinkTicket(scenario.by(ANNA), DEV_7)))
                .containsExactly("NOT_LINKED [CORE-018]");
    }
}
