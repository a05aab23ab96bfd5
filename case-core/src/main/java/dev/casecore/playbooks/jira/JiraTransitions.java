package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraServiceDesk.CLOSED;
import static dev.casecore.playbooks.jira.JiraServiceDesk.NEW;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_CUSTOMER;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_SUPPORT;

import dev.casecore.condition.CommandIs;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.jira.JiraOptions.ReplyOnClosed;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/** Every way in which the status changes (JSM-039, JSM-044, JSM-045, JSM-056, JSM-057, JSM-060). */
final class JiraTransitions {

    private JiraTransitions() {}

    static void declare(PlaybookBuilder builder, JiraOptions options) {
        onMessages(builder);
        byHand(builder);
        toAndFromClosed(builder, options);
    }

    private static void onMessages(PlaybookBuilder builder) {
        RuleId general = RuleId.of("JSM-045");
        RuleId others = RuleId.of("JSM-044");
        builder.transition(
                        CommandKind.SEND_MESSAGE,
                        WAITING_FOR_SUPPORT,
                        CommandIs.message(general, JiraMessages.GENERAL_RESPONSE),
                        general,
                        NEW,
                        WAITING_FOR_CUSTOMER)
                .transition(
                        CommandKind.SEND_MESSAGE,
                        WAITING_FOR_CUSTOMER,
                        JiraMessages.awaitingCustomer(others),
                        others,
                        NEW,
                        WAITING_FOR_SUPPORT)
                .transition(
                        CommandKind.RECORD_REPLY, WAITING_FOR_SUPPORT, RuleId.of("JSM-060"), NEW, WAITING_FOR_CUSTOMER);
    }

    private static void byHand(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("JSM-060");
        builder.transition(CommandKind.CHANGE_STATUS, WAITING_FOR_CUSTOMER, rule, WAITING_FOR_SUPPORT)
                .transition(CommandKind.CHANGE_STATUS, WAITING_FOR_SUPPORT, rule, WAITING_FOR_CUSTOMER);
    }

    private static void toAndFromClosed(PlaybookBuilder builder, JiraOptions options) {
        RuleId macro = RuleId.of("JSM-039");
        RuleId reply = RuleId.of("JSM-056");
        builder.transition(
                        CommandKind.CLOSE_CASE,
                        CLOSED,
                        RuleId.of("JSM-057"),
                        NEW,
                        WAITING_FOR_SUPPORT,
                        WAITING_FOR_CUSTOMER)
                .transition(
                        CommandKind.APPLY_MACRO,
                        CLOSED,
                        CommandIs.macro(JiraServiceDesk.NON_PLATFORM_MACRO, macro),
                        macro,
                        NEW,
                        WAITING_FOR_SUPPORT,
                        WAITING_FOR_CUSTOMER)
                .transition(CommandKind.REOPEN_CASE, WAITING_FOR_SUPPORT, reply, CLOSED);
        if (options.replyOnClosed() == ReplyOnClosed.REOPENS) {
            builder.transition(
                    CommandKind.RECORD_REPLY, WAITING_FOR_SUPPORT, JiraTypes.ofPlatform(reply), reply, CLOSED);
        }
    }
}
