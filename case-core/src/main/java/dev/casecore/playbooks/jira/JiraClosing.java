package dev.casecore.playbooks.jira;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.anyOf;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.ConversationIs;
import dev.casecore.condition.EvidenceIs;
import dev.casecore.condition.TicketIs;
import dev.casecore.link.TicketPriority;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import java.time.Duration;

/** What shows that nothing is left to do; any one of these suffices (JSM-050 to JSM-055). */
final class JiraClosing {

    private static final Duration A_DAY = Duration.ofHours(24);

    private JiraClosing() {}

    static void declare(PlaybookBuilder builder, JiraOptions options) {
        builder.evidence(JiraEvidence.CUSTOMER_CONFIRMED)
                .require(CaseIs.open(RuleId.of("JSM-057")), CommandKind.CLOSE_CASE)
                .require(
                        anyOf(
                                RuleId.of("JSM-050"),
                                confirmed(),
                                believedResolved(),
                                withoutAnswer(options),
                                inDevelopment(),
                                ready(),
                                JiraTypes.nonPlatform(RuleId.of("JSM-055"))),
                        CommandKind.CLOSE_CASE);
    }

    private static Condition confirmed() {
        return EvidenceIs.recordedThisRound(JiraEvidence.CUSTOMER_CONFIRMED, RuleId.of("JSM-050"));
    }

    /** Asking for confirmation states that the request is believed to be resolved. */
    private static Condition believedResolved() {
        return ConversationIs.unansweredFor(JiraMessages.CONFIRMATION_REQUEST, 1, A_DAY, RuleId.of("JSM-051"));
    }

    private static Condition withoutAnswer(JiraOptions options) {
        RuleId rule = RuleId.of("JSM-052");
        return allOf(
                CaseIs.inStatus(rule, JiraServiceDesk.WAITING_FOR_CUSTOMER),
                ConversationIs.unansweredFor(JiraMessages.FOLLOW_UP, 2, options.followUpWait(), rule));
    }

    private static Condition inDevelopment() {
        return TicketIs.active(JiraTickets.DEVELOPMENT, TicketPriority.LOW, RuleId.of("JSM-053"));
    }

    private static Condition ready() {
        RuleId rule = RuleId.of("JSM-054");
        return allOf(
                JiraTypes.subtype(rule, JiraRequestTypes.INCENTIVES, JiraRequestTypes.EQUIPMENT),
                TicketIs.reached(JiraTickets.CONFIGURATION, JiraTickets.UAT, rule));
    }
}
