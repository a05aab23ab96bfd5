package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraRequestTypes.NON_PLATFORM;
import static dev.casecore.playbooks.jira.JiraRequestTypes.NON_PLATFORM_TICKETS;
import static dev.casecore.playbooks.jira.JiraRequestTypes.ONBOARDING;

import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.Leaf;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;

/** Conditions on the request type, mostly premises. */
final class JiraTypes {

    private JiraTypes() {}

    static Leaf type(RuleId rule, String... types) {
        return FieldIs.oneOf(JiraFields.REQUEST_TYPE, List.of(types), rule);
    }

    static Leaf subtype(RuleId rule, String... subtypes) {
        return FieldIs.oneOf(JiraFields.REQUEST_SUBTYPE, List.of(subtypes), rule);
    }

    /** Both labels are read (JSM-041). */
    static Leaf nonPlatform(RuleId rule) {
        return type(rule, NON_PLATFORM, NON_PLATFORM_TICKETS);
    }

    static Condition ofPlatform(RuleId rule) {
        return Condition.not(nonPlatform(rule), Code.NOT_A_CHOICE, rule);
    }

    /** Somebody outside waits for an answer (JSM-011). */
    static Condition withCustomerContact(RuleId rule) {
        return Condition.not(type(rule, ONBOARDING), Code.NOT_A_CHOICE, rule);
    }
}
