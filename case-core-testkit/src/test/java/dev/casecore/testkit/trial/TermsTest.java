package dev.casecore.testkit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.ConversationIs;
import dev.casecore.conversation.Audience;
import dev.casecore.identity.PurposeId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final RuleId RULE = RuleId.of("T-1");
    private static final PurposeId QUESTION = PurposeId.of("question");

    @Test
    void how_long_something_may_last_and_how_long_one_has_to_wait_are_both_windows_each_once() {
        Duration aDay = Duration.ofDays(1);
        Condition early = Condition.not(CaseIs.inStatusFor(aDay, RULE), Code.of("TOO_LATE"), RULE);

        Terms terms = Terms.of(ReturnsDesk.returnsDesk(1)
                .message(QUESTION, "Question", Audience.customer())
                .require(early, CommandKind.ADD_COMMENT)
                .require(CaseIs.untouchedFor(aDay, RULE), CommandKind.LOG_REVIEW)
                .require(ConversationIs.unansweredFor(QUESTION, 2, Duration.ofDays(3), RULE), CommandKind.CHANGE_STATUS)
                .buildOrThrow());

        assertThat(terms.windows()).containsExactlyInAnyOrder(Duration.ofDays(30), aDay, Duration.ofDays(3));
    }
}
