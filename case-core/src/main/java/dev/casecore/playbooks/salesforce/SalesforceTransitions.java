package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_RESPONSE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.CLOSED;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CaseReturns;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CustomerReply;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/** Every way in which the status changes (SF-044, SF-058 to SF-072, SF-090). */
final class SalesforceTransitions {

    private SalesforceTransitions() {}

    static void declare(PlaybookBuilder builder, SalesforceOptions options) {
        byHand(builder);
        withAssignments(builder, options);
        if (options.customerReply() == CustomerReply.MOVES_STATUS) {
            onReply(builder);
        }
        toAndFromClosed(builder);
    }

    private static void byHand(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("SF-064");
        builder.transition(CommandKind.CHANGE_STATUS, AWAITING_CUSTOMER_SUPPORT, rule, NEW)
                .transition(
                        CommandKind.CHANGE_STATUS,
                        AWAITING_CUSTOMER_SUPPORT,
                        CaseIs.withoutOpenAssignment(rule),
                        rule,
                        AWAITING_CUSTOMER_RESPONSE)
                .transition(
                        CommandKind.CHANGE_STATUS,
                        AWAITING_CUSTOMER_RESPONSE,
                        rule,
                        NEW,
                        AWAITING_CUSTOMER_SUPPORT,
                        INTERNAL_REFERRAL)
                .transition(
                        CommandKind.CHANGE_STATUS,
                        INTERNAL_REFERRAL,
                        CaseIs.withOpenAssignment(RuleId.of("SF-065")),
                        rule,
                        AWAITING_CUSTOMER_RESPONSE);
    }

    private static void withAssignments(PlaybookBuilder builder, SalesforceOptions options) {
        RuleId last = RuleId.of("SF-063");
        Condition returns = options.caseReturns() == CaseReturns.AFTER_ANY
                ? Condition.always()
                : CaseIs.withoutOpenAssignment(last);
        builder.transition(
                        CommandKind.REFER_CASE,
                        INTERNAL_REFERRAL,
                        RuleId.of("SF-044"),
                        NEW,
                        AWAITING_CUSTOMER_SUPPORT,
                        AWAITING_CUSTOMER_RESPONSE)
                .transition(
                        CommandKind.CLOSE_ASSIGNMENT,
                        AWAITING_CUSTOMER_SUPPORT,
                        returns,
                        last,
                        AWAITING_CUSTOMER_RESPONSE,
                        INTERNAL_REFERRAL);
    }

    private static void onReply(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("SF-090");
        builder.transition(
                        CommandKind.RECORD_REPLY,
                        INTERNAL_REFERRAL,
                        CaseIs.withOpenAssignment(rule),
                        rule,
                        AWAITING_CUSTOMER_RESPONSE)
                .transition(
                        CommandKind.RECORD_REPLY,
                        AWAITING_CUSTOMER_SUPPORT,
                        CaseIs.withoutOpenAssignment(rule),
                        rule,
                        AWAITING_CUSTOMER_RESPONSE);
    }

    private static void toAndFromClosed(PlaybookBuilder builder) {
        RuleId closing = RuleId.of("SF-067");
        builder.transition(
                        CommandKind.CLOSE_CASE,
                        CLOSED,
                        CaseIs.withoutOpenAssignment(closing),
                        closing,
                        NEW,
                        AWAITING_CUSTOMER_SUPPORT,
                        AWAITING_CUSTOMER_RESPONSE,
                        INTERNAL_REFERRAL)
                .transition(CommandKind.REOPEN_CASE, AWAITING_CUSTOMER_SUPPORT, RuleId.of("SF-072"), CLOSED);
    }
}
