package dev.casecore.playbooks.jira;

import dev.casecore.condition.CommandIs;
import dev.casecore.condition.Leaf;
import dev.casecore.conversation.Audience;
import dev.casecore.identity.PurposeId;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.RuleId;

/** What messages are for (JSM-043 to JSM-052). The first to a customer is one of the first three. */
public final class JiraMessages {

    /** Questions without whose answers the work cannot go on (JSM-043). */
    public static final PurposeId PROBING_QUESTIONS = PurposeId.of("probing-questions");

    /** The first step to a resolution (JSM-043). */
    public static final PurposeId FIRST_STEP = PurposeId.of("first-step");

    /** The request was received and is being worked on; Support goes on with it (JSM-024, JSM-043, JSM-045). */
    public static final PurposeId GENERAL_RESPONSE = PurposeId.of("general-response");

    /** Any later answer. */
    public static final PurposeId ANSWER = PurposeId.of("answer");

    /** Asks again what was asked before (JSM-052). */
    public static final PurposeId FOLLOW_UP = PurposeId.of("follow-up");

    /** States that the request is believed to be resolved, and asks for confirmation (JSM-051). */
    public static final PurposeId CONFIRMATION_REQUEST = PurposeId.of("confirmation-request");

    /** Asks the support supervisor, internally (JSM-037). */
    public static final PurposeId TO_SUPERVISOR = PurposeId.of("to-supervisor");

    /** Tells the account manager, out of band (JSM-018). */
    public static final PurposeId TO_ACCOUNT_MANAGER = PurposeId.of("to-account-manager");

    private JiraMessages() {}

    static void declare(PlaybookBuilder builder) {
        Audience customer = Audience.customer();
        builder.writesTo(JiraFields.REPORTER, JiraFields.PARTICIPANTS)
                .watchedBy(JiraFields.WATCHERS)
                .message(PROBING_QUESTIONS, "Probing questions", customer)
                .message(FIRST_STEP, "First step to resolution", customer)
                .message(GENERAL_RESPONSE, "General response: received and working on it", customer)
                .message(ANSWER, "Answer", customer)
                .message(FOLLOW_UP, "Follow-up", customer)
                .message(CONFIRMATION_REQUEST, "Confirmation request", customer)
                .message(TO_SUPERVISOR, "To the support supervisor", Audience.colleagues(JiraRoles.SUPERVISOR))
                .message(TO_ACCOUNT_MANAGER, "To the account manager", Audience.person(JiraFields.ACCOUNT_MANAGER));
    }

    /** The message is one that may come first. */
    static Leaf initial(RuleId rule) {
        return CommandIs.message(rule, PROBING_QUESTIONS, FIRST_STEP, GENERAL_RESPONSE);
    }

    /** The message is for the customer. */
    static Leaf toCustomer(RuleId rule) {
        return CommandIs.message(
                rule, PROBING_QUESTIONS, FIRST_STEP, GENERAL_RESPONSE, ANSWER, FOLLOW_UP, CONFIRMATION_REQUEST);
    }

    /** The message is for the customer, and leaves the next step to them. */
    static Leaf awaitingCustomer(RuleId rule) {
        return CommandIs.message(rule, PROBING_QUESTIONS, FIRST_STEP, ANSWER, FOLLOW_UP, CONFIRMATION_REQUEST);
    }
}
