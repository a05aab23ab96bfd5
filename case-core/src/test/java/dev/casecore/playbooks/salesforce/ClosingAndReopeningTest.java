package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.NOBODY;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.COMPLIANCE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.DP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.FollowUpDraft;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.reason.Code;
import dev.casecore.reason.Remedy;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingAndReopeningTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private CloseCase close() {
        return CloseCase.of(scenario.by(ANNA));
    }

    private ReopenCase reopen() {
        return new ReopenCase(scenario.by(ANNA));
    }

    @Test
    void SF_067_a_case_with_an_open_assignment_cannot_be_closed() {
        scenario.referred(DP).referred(COMPLIANCE);

        Rejection rejection = scenario.refused(close());

        assertThat(rejection.unmet().map(Object::toString))
                .containsExactly(
                        "ASSIGNMENT_OPEN [SF-067] (assignment=A-1, department=DP)",
                        "ASSIGNMENT_OPEN [SF-067] (assignment=A-2, department=Compliance)");
        assertThat(rejection.remedies().map(Remedy::toString))
                .containsExactly("close-assignment A-1", "close-assignment A-2");
        assertThat(rejection.earliest()).isEqualTo(Option.none());
    }

    @Test
    void SF_067_once_every_assignment_is_closed_it_can() {
        scenario.referred(DP).referred(DP).assignmentClosed(1);
        assertThat(scenario.refused(close()).unmet()).hasSize(1);

        assertThat(scenario.assignmentClosed(2).closed().theCase().isOpen()).isFalse();
    }

    @Test
    void SF_067_without_any_assignment_it_can_from_every_open_status() {
        assertThat(Scenario.homeownerCase().closed().theCase().isOpen()).isFalse();
        assertThat(InStatus.of(AWAITING_CUSTOMER_SUPPORT).closed().theCase().isOpen())
                .isFalse();
        assertThat(InStatus.of(SalesforceSupport.AWAITING_CUSTOMER_RESPONSE)
                        .closed()
                        .theCase()
                        .isOpen())
                .isFalse();
    }

    @Test
    void SF_068_closing_records_who_states_that_all_work_is_complete() {
        scenario.accepted(close());
        assertThat(scenario.events(CaseClosed.class)).containsExactly(new CaseClosed(ANNA));

        Scenario other = Scenario.homeownerCase();
        other.accepted(new CloseCase(other.by(SUE), Option.some(BEN), Option.none()));
        assertThat(other.theCase().closings().statedBy()).isEqualTo(Option.some(BEN));
    }

    @Test
    void SF_068_without_anybody_who_states_it_it_is_refused() {
        assertThat(scenario.reasons(CloseCase.of(scenario.by(Actor.system("cleaner")))))
                .contains("STATEMENT_REQUIRED [SF-068]");
        assertThat(scenario.reasons(new CloseCase(scenario.by(ANNA), Option.some(NOBODY), Option.none())))
                .containsExactly("UNKNOWN_USER [SF-068] (user=nobody-knows)");
    }

    @Test
    void SF_069_a_closed_case_shows_when_it_was_closed_and_its_age() {
        scenario.later(Duration.ofHours(50)).closed();

        var closings = scenario.theCase().closings();
        assertThat(closings.lastClosedAt()).isEqualTo(Option.some(Instant.parse("2026-03-04T11:00:00Z")));
        assertThat(closings.age(Scenario.MONDAY)).isEqualTo(Option.some(Duration.ofHours(50)));
        assertThat(closings.openTime(Scenario.MONDAY)).isEqualTo(Option.some(Duration.ofHours(50)));
    }

    @Test
    void SF_069_open_time_leaves_out_the_time_it_was_closed_in_between() {
        scenario.later(Duration.ofHours(10)).closed();
        scenario.later(Duration.ofHours(6)).reopened();
        scenario.later(Duration.ofHours(2)).closed();

        var closings = scenario.theCase().closings();
        assertThat(closings.age(Scenario.MONDAY)).isEqualTo(Option.some(Duration.ofHours(18)));
        assertThat(closings.openTime(Scenario.MONDAY)).isEqualTo(Option.some(Duration.ofHours(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT5H59M59.999S", "PT6H"})
    void SF_070_within_six_hours_a_case_is_reopened(Duration since) {
        scenario.closed().later(since).accepted(reopen());

        assertThat(scenario.theCase().closings().reopenings()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6H0.001S", "PT6H0.000001S", "PT720H"})
    void SF_070_after_six_hours_it_is_refused(Duration since) {
        scenario.closed().later(since);

        assertThat(scenario.reasons(reopen()))
                .containsExactly(
                        "REOPEN_WINDOW_PASSED [SF-070] (closed-at=2026-03-02T09:00:00Z, until=2026-03-02T15:00:00Z)",
                        "NEW_CASE_REQUIRED [SF-071]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-08T00:30", "2026-11-01T00:30"})
    void SF_070_six_hours_are_elapsed_hours_also_when_the_clocks_change(String closedInNewYork) {
        Instant closedAt = LocalDateTime.parse(closedInNewYork)
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
        scenario.at(closedAt).closed().at(closedAt.plus(Duration.ofHours(6)).plusMillis(1));

        assertThat(scenario.refused(reopen()).has(Code.REOPEN_WINDOW_PASSED)).isTrue();
        scenario.at(closedAt.plus(Duration.ofHours(6)).minusMillis(1)).accepted(reopen());
        assertThat(scenario.theCase().isOpen()).isTrue();
    }

    @Test
    void SF_070_a_second_reopening_is_refused_however_soon() {
        scenario.closed().reopened().closed();

        assertThat(scenario.reasons(reopen()))
                .containsExactly("REOPEN_LIMIT_REACHED [SF-070] (reopenings=1)", "NEW_CASE_REQUIRED [SF-071]");
    }

    @Test
    void SF_070_too_late_and_too_often_are_both_said() {
        scenario.closed().reopened().closed().later(Duration.ofDays(1));

        assertThat(scenario.refused(reopen()).rules().map(Object::toString))
                .containsExactly("SF-070", "SF-070", "SF-071");
    }

    @Test
    void SF_070_window_and_count_are_a_choice() {
        Scenario twice = Scenario.with(SalesforceOptions.builder()
                        .reopenWindow(Duration.ofMinutes(1))
                        .reopenings(2))
                .opened();

        twice.closed()
                .later(Duration.ofMinutes(1))
                .reopened()
                .closed()
                .reopened()
                .closed();
        assertThat(twice.theCase().closings().reopenings()).isEqualTo(2);
        assertThat(twice.later(Duration.ofMillis(60_001))
                        .refused(new ReopenCase(twice.by(ANNA)))
                        .unmet())
                .hasSize(3);
    }

    @Test
    void SF_070_a_back_dated_command_gains_nothing() {
        scenario.closed().later(Duration.ofHours(7));
        CommandHeader backDated = CommandHeader.of("late", Actor.user(ANNA), Scenario.MONDAY.plusSeconds(1));

        assertThat(scenario.refused(new ReopenCase(backDated)).unmet()).hasSize(2);
    }

    @Test
    void SF_070_an_open_case_is_not_reopened() {
        assertThat(scenario.reasons(reopen()))
                .containsExactly("CASE_OPEN [SF-070]", "TRANSITION_NOT_ALLOWED [SF-064] (from=new)");
        assertThat(scenario.refused(reopen()).draft()).isEqualTo(Option.none());
    }

    @Test
    void SF_071_the_refusal_brings_the_draft_of_a_follow_up_linked_to_the_closed_case() {
        scenario.closed().later(Duration.ofHours(7));

        FollowUpDraft draft = scenario.refused(reopen()).draft().get();
        OpenCase open = draft.toCommand(scenario.by(BEN));
        Scenario followUp = Scenario.standard()
                .named("case-2", "C-000124")
                .at(scenario.now())
                .beside(scenario.theCase());
        followUp.accepted(open);

        assertThat(followUp.theCase().links())
                .containsExactly(
                        new CaseLink(LinkType.FOLLOW_UP_OF, scenario.theCase().id()));
        assertThat(followUp.theCase().get(SalesforceFields.CONTRACT)).containsExactly(Directory.HUGOS);
        assertThat(followUp.decision().others().single().after().links())
                .containsExactly(
                        new CaseLink(LinkType.FOLLOWED_UP_BY, followUp.theCase().id()));
    }

    @Test
    void SF_072_after_reopening_support_must_act() {
        assertThat(scenario.closed().reopened().status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
    }

    @Test
    void SF_073_owner_or_supervisor_closes() {
        assertThat(scenario.reasons(CloseCase.of(scenario.by(BEN))))
                .containsExactly("NONE_OF [SF-073] {NOT_PERMITTED [SF-073] (owner=user:anna, "
                        + "since=2026-03-02T09:00:00Z); NOT_PERMITTED [SF-073] (role=supervisor)}");
        assertThat(scenario.accepted(CloseCase.of(scenario.by(SUE))).theCase().isOpen())
                .isFalse();
    }

    @Test
    void SF_073_a_member_of_the_owning_queue_counts_as_owner() {
        scenario.handedOver(Owner.queue(SalesforceQueues.HOMEOWNER));

        assertThat(scenario.accepted(CloseCase.of(scenario.by(BEA))).theCase().isOpen())
                .isFalse();
    }

    @Test
    void SF_073_any_support_agent_reopens_and_nobody_else() {
        scenario.closed();

        assertThat(scenario.reasons(new ReopenCase(scenario.by(SAM_OF_SALES))))
                .containsExactly("NOT_PERMITTED [SF-073] (role=support-agent, role=back-office, role=supervisor)");
        assertThat(scenario.accepted(new ReopenCase(scenario.by(BEN))).theCase().isOpen())
                .isTrue();
    }

    @Test
    void SF_089_a_new_assignment_on_a_closed_case_is_refused() {
        scenario.closed();

        Rejection rejection = scenario.refused(ReferCase.of(scenario.by(ANNA), DP, "Pricing", "please look"));

        assertThat(rejection.unmet().map(Object::toString)).containsExactly("CASE_CLOSED [SF-089]");
        assertThat(rejection.remedies().map(Remedy::toString)).containsExactly("reopen-case");
    }

    @Test
    void SF_089_a_closed_case_is_not_closed_again() {
        assertThat(scenario.closed().reasons(close()))
                .containsExactly("CASE_CLOSED [SF-089]", "TRANSITION_NOT_ALLOWED [SF-064] (from=closed)");
    }
}
