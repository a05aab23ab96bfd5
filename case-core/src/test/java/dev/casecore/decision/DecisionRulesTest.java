package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReferCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Samples;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private final Scenario scenario = Scenario.homeownerCase();

    @Test
    void CORE_001_the_same_question_always_gets_the_same_answer() {
        CloseCase close = CloseCase.of(scenario.by(ANNA));
        Case before = scenario.theCase();
        Situation situation = scenario.situation(close);

        var first = Decider.decide(scenario.playbook(), before, close, situation);
        var second = Decider.decide(SalesforceSupport.playbook(), before, close, situation);

        assertThat(first.equals(second)).isTrue();
        assertThat(before.isOpen()).isTrue();
    }

    @Test
    void CORE_001_what_the_directory_said_is_recorded_with_the_decision_and_names_nobody() {
        scenario.accepted(new HandOverCase(scenario.by(ANNA), Owner.user(BEN)));

        assertThat(scenario.events(DirectoryConsulted.class))
                .singleElement()
                .satisfies(consulted -> assertThat(consulted.facts().map(Object::toString))
                        .contains(
                                "user ben=active",
                                "user sam=active, Sales",
                                "user ina=inactive",
                                "contract contract-ended=CANCELLED")
                        .noneMatch(fact -> fact.contains("Elm Street")));
    }

    @Test
    void CORE_002_permission_table_input_and_time_are_all_said_at_once() {
        scenario.closed();
        CommandHeader header = CommandHeader.of("c", Actor.user(SAM_OF_SALES), Scenario.MONDAY.plusSeconds(3600));

        Rejection rejection =
                scenario.refused(ReferCase.of(header, DepartmentId.of("Gardening"), " ", "x".repeat(32_001)));

        assertThat(rejection.unmet().map(Object::toString))
                .containsExactly(
                        "OCCURRED_IN_FUTURE [CORE-016] (occurred-at=2026-03-02T10:00:00Z, "
                                + "recorded-at=2026-03-02T09:00:00Z)",
                        "NOT_PERMITTED [CORE-007] (role=support-agent, role=back-office, role=supervisor)",
                        "CASE_CLOSED [SF-089]",
                        "UNKNOWN_DEPARTMENT [SF-038] (department=Gardening)",
                        "BLANK [SF-039] (input=reason)",
                        "TOO_LONG [CORE-021] (input=comments, limit=32000, length=32001)");
    }

    @Test
    void CORE_002_unmet_conditions_hide_no_warning() {
        Rejection rejection = Scenario.standard()
                .refused(OpenCase.of(
                        scenario.by(ANNA),
                        SalesforceSupport.HOMEOWNER_SUPPORT,
                        Samples.homeowner()
                                .with(SalesforceFields.CONTRACT, Directory.ENDED)
                                .with(SalesforceFields.DESCRIPTION, Text.of(" "))
                                .without("case-source")));

        assertThat(rejection.codes().map(Object::toString))
                .containsExactly("BLANK", "FIELD_MISSING", "CONTRACT_NOT_ACTIVE");
    }

    @Test
    void CORE_002_the_earliest_time_is_told_where_time_alone_would_help() {
        Instant tomorrow = Scenario.MONDAY.plus(Duration.ofDays(1));
        CommandHeader header = CommandHeader.of("c", Actor.user(ANNA), tomorrow);

        Rejection rejection = scenario.refused(AddComment.of(header, "too early"));

        assertThat(rejection.earliest()).isEqualTo(Option.some(tomorrow.minus(Duration.ofMinutes(5))));
        scenario.at(tomorrow.minus(Duration.ofMinutes(5))).accepted(AddComment.of(header, "just in time"));
    }

    @Test
    void CORE_004_an_accepted_command_yields_events_and_the_case_is_their_fold() {
        scenario.referred(SalesforceSupport.DP).assignmentClosed(1).closed().reopened();

        assertThat(Evolution.fold(scenario.history())).isEqualTo(Option.some(scenario.theCase()));
        assertThat(scenario.history().map(event -> event.sequence()))
                .containsExactlyElementsOf(
                        Stream.rangeClosed(1L, scenario.theCase().revision().sequence()));
        assertThat(scenario.theCase().version()).isEqualTo(5);
    }

    @Test
    void REC_003_a_case_is_rebuilt_as_of_any_time_what_was_recorded_exactly_then_included() {
        Case opened = scenario.theCase();
        Instant later = Scenario.MONDAY.plus(Duration.ofHours(1));
        Case referred = scenario.at(later).referred(SalesforceSupport.DP).theCase();
        scenario.later(Duration.ofHours(1)).assignmentClosed(1);

        assertThat(Evolution.asOf(scenario.history(), later.minusMillis(1))).isEqualTo(Option.some(opened));
        assertThat(Evolution.asOf(scenario.history(), later)).isEqualTo(Option.some(referred));
        assertThat(Evolution.asOf(scenario.history(), Scenario.MONDAY.minusMillis(1)))
                .isEqualTo(Option.none());
    }

    @Test
    void CORE_004_an_accepted_no_op_yields_none() {
        TicketLink ticket = TicketLink.of("OPS", "J-17");
        scenario.accepted(new LinkTicket(scenario.by(ANNA), ticket));
        Case before = scenario.theCase();

        scenario.accepted(new LinkTicket(scenario.by(ANNA), ticket))
                .accepted(new PrioritizeCase(scenario.by(ANNA), Priority.NORMAL))
                .accepted(new HandOverCase(scenario.by(ANNA), Owner.user(ANNA)));

        assertThat(scenario.decision().isNothing()).isTrue();
        assertThat(scenario.theCase()).isSameAs(before);
    }

    @Test
    void CORE_007_a_refusal_names_what_is_missing() {
        assertThat(scenario.reasons(new ReferCase(
                        scenario.by(SAM_OF_SALES),
                        SalesforceSupport.DP,
                        "Pricing",
                        Option.none(),
                        Text.of("please look"),
                        Fields.none())))
                .containsExactly("NOT_PERMITTED [CORE-007] (role=support-agent, role=back-office, role=supervisor)");
    }

    @Test
    void CORE_007_what_an_actor_may_not_see_is_not_found_and_nothing_else_is_said() {
        StatusId open = StatusId.of("open");
        Playbook secretive = PlaybookBuilder.of("secretive", 1, "Secretive")
                .status(open, "Open", StatusCategory.NEW)
                .status(StatusId.of("done"), "Done", StatusCategory.CLOSED)
                .startsIn(open)
                .kind(KindId.of("secret"), "Secret", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, StatusId.of("done"), RuleId.of("X-1"), open)
                .visibleTo(ActorIs.owner(RuleId.of("X-2")))
                .build()
                .get();
        Scenario secret = Scenario.of(secretive);
        secret.accepted(OpenCase.of(secret.by(ANNA), KindId.of("secret"), Fields.none()));

        assertThat(secret.reasons(CloseCase.of(secret.by(BEN)))).containsExactly("NOT_FOUND [CORE-007]");
        assertThat(secret.closed().theCase().isOpen()).isFalse();
    }

    @Test
    void CORE_012_no_case_command_event_or_refusal_shows_what_is_personal() {
        String secret = "call Ms. Ito at ito@example.org";
        CommandHeader header = scenario.by(ANNA);
        ReferCase refer = ReferCase.of(header, SalesforceSupport.DP, "Pricing", secret);
        scenario.accepted(AddComment.of(header, secret)).accepted(refer);

        assertThat(scenario.theCase().toString()).doesNotContain("ito").doesNotContain("billed twice");
        assertThat(scenario.history().mkString()).doesNotContain("ito").doesNotContain("Elm Street");
        assertThat(refer.toString()).doesNotContain("ito");
        assertThat(scenario.decision().toString()).doesNotContain("ito");
        assertThat(scenario.refused(AddComment.of(header, secret + "\u0000")).toString())
                .doesNotContain("ito");
    }
}
