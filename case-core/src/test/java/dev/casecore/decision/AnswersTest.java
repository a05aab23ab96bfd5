package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.identity.Owner;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.reason.Code;
import org.junit.jupiter.api.Test;

/** What can be asked of an answer: of a change whether the case is new or newly somebody's, of a refusal what it says. */
class AnswersTest {
    private final Scenario scenario = Scenario.homeownerCase();

    private CaseChange change() {
        return scenario.decision().change();
    }

    @Test
    void QUE_006_a_case_arrives_with_an_owner_when_it_is_opened_reopened_or_handed_over() {
        assertThat(change()).matches(CaseChange::isNew).matches(CaseChange::isArrival);

        scenario.accepted(AddComment.of(scenario.by(ANNA), "still there"));
        assertThat(change()).matches(same -> !same.isNew() && !same.isArrival());

        scenario.accepted(new HandOverCase(scenario.by(ANNA), Owner.user(BEN)));
        assertThat(change()).matches(handed -> !handed.isNew() && handed.isArrival());

        scenario.handedOver(Owner.user(ANNA)).closed();
        assertThat(change()).matches(closed -> !closed.isNew() && !closed.isArrival());

        scenario.reopened();
        assertThat(change()).matches(reopened -> !reopened.isNew() && reopened.isArrival());
    }

    @Test
    void CORE_004_a_decision_is_nothing_only_if_nothing_happened() {
        assertThat(scenario.decision().isNothing()).isFalse();

        scenario.accepted(new HandOverCase(scenario.by(ANNA), Owner.user(ANNA)));
        assertThat(scenario.decision().isNothing()).isTrue();
    }

    @Test
    void CORE_002_a_refusal_says_what_is_unmet_and_then_what_is_to_be_acknowledged() {
        EditCase ending = EditCase.of(scenario.by(ANNA), 1).set(SalesforceFields.CONTRACT, Directory.ENDING);
        Rejection warned = scenario.refused(ending);
        Rejection both = scenario.refused(ending.set(SalesforceFields.CASE_SOURCE, "x".repeat(256)));
        Rejection unmet = scenario.refused(new ChangeStatus(scenario.by(ANNA), SalesforceSupport.INTERNAL_REFERRAL));

        assertThat(warned)
                .hasToString("edit-case refused: acknowledge CONTRACT_NOT_ACTIVE [SF-015]"
                        + " (contract=contract-ending, state=PENDING_CANCELLATION)");
        assertThat(both)
                .hasToString("edit-case refused: TOO_LONG [CORE-021] (limit=255, field=case-source);"
                        + " acknowledge CONTRACT_NOT_ACTIVE [SF-015]"
                        + " (contract=contract-ending, state=PENDING_CANCELLATION)");
        assertThat(unmet.toString()).doesNotContain("acknowledge");
        assertThat(both).matches(refused -> refused.has(Code.TOO_LONG) && refused.has(Code.CONTRACT_NOT_ACTIVE));
        assertThat(both.has(Code.BLANK)).isFalse();
    }
}
