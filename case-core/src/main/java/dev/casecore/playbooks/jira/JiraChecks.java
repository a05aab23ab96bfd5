package dev.casecore.playbooks.jira;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.given;
import static dev.casecore.condition.Condition.not;
import static dev.casecore.playbooks.jira.JiraFields.ACCOUNT_MANAGER;
import static dev.casecore.playbooks.jira.JiraFields.DOUBTFUL;
import static dev.casecore.playbooks.jira.JiraFields.FORWARDER;
import static dev.casecore.playbooks.jira.JiraFields.ORGANIZATION;
import static dev.casecore.playbooks.jira.JiraFields.REPORTER;
import static dev.casecore.playbooks.jira.JiraFields.WATCHERS;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.CommandIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.ConversationIs;
import dev.casecore.condition.EvidenceIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.TicketIs;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.Priority;
import dev.casecore.playbook.EffectRule;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;

/** What must hold of a command, what is to be acknowledged, what is advised, and what happens by itself. */
final class JiraChecks {

    private JiraChecks() {}

    static void declare(PlaybookBuilder builder) {
        priorities(builder);
        people(builder);
        messages(builder);
        tickets(builder);
        closedTickets(builder);
    }

    private static void priorities(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("JSM-003");
        Condition served = FieldIs.priorityOrganization(ORGANIZATION, rule);
        Condition changed = FieldIs.changed(ORGANIZATION, rule);
        Condition unserved = not(served, Code.FIELD_MISSING, rule);
        builder.prioritize(Priority.HIGH, allOf(changed, served), rule, CommandKind.OPEN_CASE, CommandKind.EDIT_CASE)
                .advise(
                        given(
                                allOf(changed, CaseIs.ofPriority(Priority.HIGH, rule)),
                                not(unserved, Code.PRIORITY_STAYS, rule)),
                        CommandKind.EDIT_CASE);
    }

    private static void people(PlaybookBuilder builder) {
        RuleId cancellation = RuleId.of("JSM-033");
        builder.advise(
                        FieldIs.nobodyInRole(WATCHERS, JiraRoles.ACCOUNT_MANAGER, RuleId.of("JSM-018")),
                        CommandKind.OPEN_CASE,
                        CommandKind.EDIT_CASE)
                .effect(
                        new EffectRule(
                                "a message to the account manager about a cancellation",
                                cancellation,
                                JiraServiceDesk.TICKET,
                                ACCOUNT_MANAGER,
                                Effect.Type.MESSAGE,
                                "Cancellation asked for in {number}",
                                List.empty(),
                                JiraTypes.subtype(cancellation, JiraRequestTypes.CANCELLATION)),
                        CommandKind.OPEN_CASE,
                        CommandKind.EDIT_CASE);
    }

    private static void messages(PlaybookBuilder builder) {
        RuleId initial = RuleId.of("JSM-043");
        RuleId forwarded = RuleId.of("JSM-010");
        RuleId followUp = RuleId.of("JSM-052");
        RuleId here = RuleId.of("JSM-028");
        Condition first = allOf(ConversationIs.noneBefore(initial), JiraMessages.toCustomer(initial));
        Condition stillForwarder = allOf(
                first,
                FieldIs.present(FORWARDER, forwarded),
                not(FieldIs.present(REPORTER, forwarded), Code.FIELD_MISSING, forwarded));
        builder.require(given(first, JiraMessages.initial(initial)), CommandKind.SEND_MESSAGE)
                .require(
                        given(CommandIs.message(followUp, JiraMessages.FOLLOW_UP), ConversationIs.unanswered(followUp)),
                        CommandKind.SEND_MESSAGE)
                .confirm(
                        not(stillForwarder, JiraServiceDesk.REPORTER_IS_FORWARDER, forwarded), CommandKind.SEND_MESSAGE)
                .advise(
                        given(
                                JiraTypes.type(here, JiraRequestTypes.COMPANY_SPECIFIC),
                                not(
                                        CommandIs.message(here, JiraMessages.TO_ACCOUNT_MANAGER),
                                        JiraServiceDesk.TALK_ON_THE_TICKET,
                                        here)),
                        CommandKind.SEND_MESSAGE);
    }

    private static void tickets(PlaybookBuilder builder) {
        RuleId development = RuleId.of("JSM-022");
        RuleId incentives = RuleId.of("JSM-024");
        RuleId certificates = RuleId.of("JSM-025");
        builder.require(
                        given(
                                CommandIs.aboutTicketOf(JiraTickets.DEVELOPMENT, development),
                                allOf(
                                        EvidenceIs.recorded(JiraEvidence.NOT_THE_USER, development),
                                        EvidenceIs.recorded(JiraEvidence.NOT_THE_BROWSER, development),
                                        EvidenceIs.recorded(JiraEvidence.NOT_THE_HARDWARE, development))),
                        CommandKind.OPEN_CASE,
                        CommandKind.CREATE_TICKET,
                        CommandKind.LINK_TICKET)
                .advise(
                        given(
                                allOf(
                                        JiraTypes.subtype(incentives, JiraRequestTypes.INCENTIVES),
                                        CommandIs.aboutTicketOf(JiraTickets.CONFIGURATION, incentives)),
                                ConversationIs.sent(JiraMessages.GENERAL_RESPONSE, incentives)),
                        CommandKind.CREATE_TICKET,
                        CommandKind.LINK_TICKET)
                .advise(
                        given(
                                JiraTypes.subtype(certificates, JiraRequestTypes.SRECS),
                                not(
                                        CommandIs.aboutTicketOf(JiraTickets.CONFIGURATION, certificates),
                                        Code.TICKET_NOT_DUE,
                                        certificates)),
                        CommandKind.CREATE_TICKET,
                        CommandKind.LINK_TICKET)
                .advise(TicketIs.asUrgent(RuleId.of("JSM-006")), CommandKind.LINK_TICKET);
    }

    /** A doubtful ticket is asked about before it is put aside (JSM-037). */
    static Condition supervisorAsked() {
        RuleId rule = RuleId.of("JSM-037");
        return given(FieldIs.set(DOUBTFUL, rule), ConversationIs.sent(JiraMessages.TO_SUPERVISOR, rule));
    }

    private static void closedTickets(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("JSM-057");
        builder.closedAccepts(
                        rule,
                        CommandKind.ADD_COMMENT,
                        CommandKind.RECORD_REPLY,
                        CommandKind.ATTACH_DOCUMENT,
                        CommandKind.LINK_CASE,
                        CommandKind.UNLINK_CASE,
                        CommandKind.UPDATE_TICKET,
                        CommandKind.REVISE_MESSAGE,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE,
                        CommandKind.ERASE_PERSONAL_DATA)
                .require(CaseIs.closed(rule), CommandKind.REOPEN_CASE)
                .require(supervisorAsked(), CommandKind.APPLY_MACRO)
                .advise(CommandIs.replyOnOpenCase(RuleId.of("JSM-056")), CommandKind.RECORD_REPLY);
    }
}
