package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.OpenCase;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusCategory;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Remedy;
import dev.casecore.situation.MatchingCase;
import dev.casecore.situation.MatchingCase.Likeness;
import dev.casecore.text.Text;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SearchFirstTest {

    private static final CaseId OTHER = CaseId.of("case-7");
    private static final MatchingCase SAME = match(StatusCategory.ACTIVE, Likeness.SAME_ISSUE, false);

    private final Scenario scenario = Scenario.standard();

    private static MatchingCase match(StatusCategory category, Likeness likeness, boolean reopenable) {
        return new MatchingCase(OTHER, CaseNumber.of("C-000007"), Owner.user(BEN), category, likeness, reopenable);
    }

    private OpenCase open() {
        return OpenCase.of(scenario.by(ANNA), HOMEOWNER_SUPPORT, Samples.homeowner());
    }

    @Test
    void SF_006_a_closed_case_that_could_be_reopened_is_reported_and_a_new_one_still_opens() {
        scenario.matching(match(StatusCategory.CLOSED, Likeness.SAME_ISSUE, true));

        scenario.accepted(open().linkedTo(TicketLink.of("OPS", "J-1")));

        assertThat(scenario.advice())
                .containsExactly("CASE_REOPENABLE [SF-006] (case=case-7, number=C-000007, owner=user:ben)");
    }

    @Test
    void SF_006_a_closed_case_beyond_its_window_is_no_match() {
        scenario.matching(match(StatusCategory.CLOSED, Likeness.SAME_ISSUE, false));

        scenario.accepted(open().linkedTo(TicketLink.of("OPS", "J-1")));

        assertThat(scenario.advice()).isEmpty();
    }

    @Test
    void SF_006_the_same_subject_with_another_request_type_is_advised() {
        scenario.matching(match(StatusCategory.ACTIVE, Likeness.SAME_SUBJECT, false));

        scenario.accepted(open().linkedTo(TicketLink.of("OPS", "J-1")));

        assertThat(scenario.advice())
                .containsExactly("SIMILAR_CASE [SF-006] (case=case-7, number=C-000007, owner=user:ben)");
    }

    @Test
    void SF_006_reopenable_is_what_could_be_reopened_now() {
        Scenario closed = Scenario.homeownerCase().closed();

        assertThat(isReopenable(closed.later(Duration.ofHours(6)))).isTrue();
        assertThat(isReopenable(closed.later(Duration.ofMillis(1)))).isFalse();
        assertThat(isReopenable(Scenario.homeownerCase())).isFalse();
    }

    @Test
    void SF_006_a_case_reopened_before_is_not_reopenable() {
        assertThat(isReopenable(Scenario.homeownerCase().closed().reopened().closed()))
                .isFalse();
    }

    private boolean isReopenable(Scenario other) {
        OpenCase command = OpenCase.of(other.by(ANNA), HOMEOWNER_SUPPORT, Samples.homeowner());
        return Decider.isReopenable(other.playbook(), other.theCase(), command, other.situation(command));
    }

    @Test
    void SF_009_a_second_case_for_the_same_issue_is_refused_and_a_note_on_the_first_is_proposed() {
        scenario.matching(SAME);

        Rejection rejection = scenario.refused(open());

        assertThat(rejection.unmet().map(Object::toString))
                .containsExactly("CASE_EXISTS [SF-009] (case=case-7, number=C-000007, owner=user:ben)");
        assertThat(rejection.remedies().map(Remedy::toString)).containsExactly("add-comment C-000007");
    }

    @Test
    void SF_009_a_match_hides_nothing_else_that_is_in_the_way() {
        scenario.matching(SAME);

        assertThat(scenario.refused(OpenCase.of(
                                scenario.by(ANNA),
                                HOMEOWNER_SUPPORT,
                                Samples.homeowner()
                                        .with(SalesforceFields.CONTRACT, Directory.ENDED)
                                        .without("case-source")))
                        .rules()
                        .map(Object::toString))
                .containsExactly("SF-009", "SF-021", "SF-015");
    }

    @Test
    void SF_009_insisting_takes_a_reason_which_is_kept() {
        scenario.matching(SAME);

        assertThat(scenario.reasons(open().despiteMatches("  "))).containsExactly("BLANK [SF-009] (input=open-anyway)");
        scenario.accepted(open().despiteMatches("another roof"));

        assertThat(scenario.events(CaseOpened.class).get(0).openAnyway().map(Text::value))
                .containsExactly("another roof");
    }

    @Test
    void SF_010_without_a_match_creation_goes_on() {
        scenario.accepted(open());

        assertThat(scenario.theCase().isOpen()).isTrue();
    }

    @Test
    void SF_071_the_closed_case_that_a_follow_up_goes_on_from_is_no_match() {
        Scenario done = Scenario.standard().named("case-7", "C-000007").opened().closed();

        scenario.beside(done.theCase()).matching(match(StatusCategory.CLOSED, Likeness.SAME_ISSUE, true));
        scenario.accepted(open().following(OTHER).linkedTo(TicketLink.of("OPS", "J-1")));

        assertThat(scenario.advice()).isEmpty();
    }
}
