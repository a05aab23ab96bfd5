package dev.casecore.playbooks.jira;

import static dev.casecore.condition.Condition.given;
import static dev.casecore.condition.Condition.not;
import static dev.casecore.playbooks.jira.JiraEvidence.COORDINATED;
import static dev.casecore.playbooks.jira.JiraEvidence.DONE_BY_SUPPORT;
import static dev.casecore.playbooks.jira.JiraEvidence.NOT_THE_BROWSER;
import static dev.casecore.playbooks.jira.JiraEvidence.NOT_THE_HARDWARE;
import static dev.casecore.playbooks.jira.JiraEvidence.NOT_THE_USER;
import static dev.casecore.playbooks.jira.JiraTickets.CONFIGURATION;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.ConversationIs;
import dev.casecore.condition.EvidenceIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.TicketIs;
import dev.casecore.playbook.ChecklistDefinition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is to be filled in, and the procedure of each request type. Retyping a ticket keeps its evidence (JSM-042). */
final class JiraChecklists {

    private JiraChecklists() {}

    static void declare(PlaybookBuilder builder) {
        builder.checklist(fields())
                .checklist(nonPlatformFields())
                .checklist(ruleOuts())
                .checklist(incentives())
                .checklist(certificates())
                .checklist(equipment())
                .checklist(documents())
                .checklist(invitation())
                .checklist(smallConfiguration())
                .checklist(coordination());
        simple().forEach(builder::checklist);
    }

    /** What an ordinary ticket must have before it closes (JSM-019). */
    private static ChecklistDefinition fields() {
        RuleId all = RuleId.of("JSM-019");
        RuleId reporter = RuleId.of("JSM-010");
        RuleId organization = RuleId.of("JSM-012");
        RuleId label = RuleId.of("JSM-015");
        RuleId channel = RuleId.of("JSM-016");
        RuleId assignee = RuleId.of("JSM-009");
        return ChecklistDefinition.of("fields", "Fields", all)
                .where(JiraTypes.ofPlatform(all))
                .step("Assignee", assignee, CaseIs.ownedByUser(assignee))
                .step(
                        "Reporter, if there is customer contact",
                        reporter,
                        given(
                                JiraTypes.withCustomerContact(RuleId.of("JSM-011")),
                                FieldIs.present(JiraFields.REPORTER, reporter)))
                .step("Organization", organization, FieldIs.present(JiraFields.ORGANIZATION, organization))
                .step(
                        "Label EB, if EverBright finances it",
                        label,
                        given(
                                FieldIs.oneOf(JiraFields.FINANCING, List.of(JiraServiceDesk.EVERBRIGHT), label),
                                FieldIs.includes(JiraFields.LABELS, label, JiraServiceDesk.EB)))
                .step("Channel", channel, FieldIs.present(JiraFields.CHANNEL, channel))
                .blocking(CommandKind.CLOSE_CASE);
    }

    /** What a Non-Platform ticket must have instead (JSM-038). */
    private static ChecklistDefinition nonPlatformFields() {
        RuleId rule = RuleId.of("JSM-038");
        RuleId doubt = RuleId.of("JSM-037");
        return ChecklistDefinition.of("non-platform-fields", "Non-Platform fields", rule)
                .where(JiraTypes.nonPlatform(rule))
                .step("Assignee", rule, CaseIs.ownedByUser(rule))
                .step(
                        "Reporter anonymous",
                        rule,
                        FieldIs.oneOf(JiraFields.REPORTER, List.of(JiraServiceDesk.ANONYMOUS), rule))
                .step(
                        "No participants",
                        rule,
                        not(FieldIs.present(JiraFields.PARTICIPANTS, rule), Code.NOT_TO_BE_NAMED, rule))
                .step(
                        "Organization " + JiraServiceDesk.NON_PLATFORM_EMAILS,
                        rule,
                        FieldIs.oneOf(JiraFields.ORGANIZATION, List.of(JiraServiceDesk.NON_PLATFORM_EMAILS), rule))
                .step("Supervisor asked, if doubtful", doubt, JiraChecks.supervisorAsked())
                .blocking(CommandKind.CLOSE_CASE);
    }

    private static ChecklistDefinition ruleOuts() {
        RuleId rule = RuleId.of("JSM-022");
        return ChecklistDefinition.of("rule-outs", "Technical Support", rule)
                .where(JiraTypes.type(RuleId.of("JSM-021"), JiraRequestTypes.TECHNICAL_SUPPORT))
                .step(NOT_THE_USER, "User error is ruled out", rule)
                .step(NOT_THE_BROWSER, "The browser is ruled out", rule)
                .step(NOT_THE_HARDWARE, "The hardware is ruled out", rule);
    }

    private static ChecklistDefinition incentives() {
        RuleId rule = RuleId.of("JSM-024");
        return of("incentives", "Incentives", rule, JiraRequestTypes.INCENTIVES)
                .step(
                        "The reporter knows that it was received and is being worked on",
                        rule,
                        ConversationIs.sent(JiraMessages.GENERAL_RESPONSE, rule))
                .step("CS ticket", rule, TicketIs.linked(CONFIGURATION, rule))
                .step(JiraEvidence.BOTH_INFORMED, "Reporter and configuration are kept informed", rule)
                .step(
                        "The CS ticket is in or past " + JiraTickets.UAT,
                        rule,
                        TicketIs.reached(CONFIGURATION, JiraTickets.UAT, rule));
    }

    private static ChecklistDefinition certificates() {
        RuleId rule = RuleId.of("JSM-025");
        return of("srecs", "SRECs", rule, JiraRequestTypes.SRECS)
                .step(DONE_BY_SUPPORT, "Support makes the change", rule);
    }

    private static ChecklistDefinition equipment() {
        RuleId rule = RuleId.of("JSM-026");
        return of("equipment", "Equipment", rule, JiraRequestTypes.EQUIPMENT)
                .step("CS ticket", rule, TicketIs.linked(CONFIGURATION, rule))
                .step(
                        "The CS ticket is in or past " + JiraTickets.UAT,
                        rule,
                        TicketIs.reached(CONFIGURATION, JiraTickets.UAT, rule));
    }

    private static ChecklistDefinition documents() {
        RuleId rule = RuleId.of("JSM-028");
        return ChecklistDefinition.of("company-documents", "Company-specific data change", rule)
                .where(JiraTypes.type(RuleId.of("JSM-027"), JiraRequestTypes.COMPANY_SPECIFIC))
                .step("Needed documents are attached", rule, EvidenceIs.documentAttached(rule));
    }

    private static ChecklistDefinition invitation() {
        RuleId rule = RuleId.of("JSM-029");
        return of("invitation", "Downstream-org invitation", rule, JiraRequestTypes.DOWNSTREAM_INVITATION)
                .step("CS ticket", rule, TicketIs.linked(CONFIGURATION, rule))
                .step(JiraEvidence.PARTNERSHIP, "Partnership", rule);
    }

    private static ChecklistDefinition smallConfiguration() {
        RuleId rule = RuleId.of("JSM-029");
        return of("small-configuration", "Small configuration", rule, JiraRequestTypes.SMALL.toJavaArray(String[]::new))
                .step(DONE_BY_SUPPORT, "The configuration is changed", rule);
    }

    private static ChecklistDefinition coordination() {
        RuleId rule = RuleId.of("JSM-029");
        return of(
                        "coordination",
                        "Financing, contracts and documents",
                        rule,
                        JiraRequestTypes.COORDINATED.toJavaArray(String[]::new))
                .step(COORDINATED, "Coordinated with reporter and configuration", rule)
                .step("CS ticket", rule, TicketIs.linked(CONFIGURATION, rule));
    }

    /** Procedures of one step or two. */
    private static Seq<ChecklistDefinition> simple() {
        RuleId site = RuleId.of("JSM-030");
        RuleId project = RuleId.of("JSM-031");
        RuleId account = RuleId.of("JSM-033");
        RuleId onboarding = RuleId.of("JSM-034");
        RuleId wish = RuleId.of("JSM-035");
        Condition told = EvidenceIs.effectRequested(account, "the account manager is told", account);
        return List.of(
                ChecklistDefinition.of("project-specific", "Project-specific data change", site)
                        .where(Condition.allOf(
                                JiraTypes.type(site, JiraRequestTypes.PROJECT_SPECIFIC),
                                not(
                                        JiraTypes.subtype(
                                                site, JiraRequestTypes.LEGAL_CONTACT, JiraRequestTypes.UN_ARCHIVE),
                                        Code.NOT_A_CHOICE,
                                        site)))
                        .step(JiraEvidence.SITE_CHANGED, "The site's data is changed", site),
                of("legal-contact", "Legal contact", project, JiraRequestTypes.LEGAL_CONTACT)
                        .step(JiraEvidence.REFERRED_TO_FINANCIER, "Referred to the financier", project),
                of("un-archive", "Un-archive", project, JiraRequestTypes.UN_ARCHIVE)
                        .step(JiraEvidence.UN_ARCHIVED, "The process for bringing a project back", project),
                of("cancellation", "Cancellation", account, JiraRequestTypes.CANCELLATION)
                        .step("The account manager is told", account, told)
                        .step(JiraEvidence.INSTRUCTIONS_SENT, "Instructions are sent", account),
                of("billing", "Billing", account, JiraRequestTypes.BILLING)
                        .step(JiraEvidence.INSTRUCTIONS_SENT, "Instructions are sent", account),
                of(
                                "sign-up",
                                "Training, or joining the platform",
                                account,
                                JiraRequestTypes.TRAINING,
                                JiraRequestTypes.JOINING)
                        .step(JiraEvidence.SIGN_UP_LINK_SENT, "The sign-up link is sent", account),
                of(
                                "subscription",
                                "Subscription, or status check",
                                account,
                                JiraRequestTypes.SUBSCRIPTION,
                                JiraRequestTypes.STATUS_CHECK)
                        .step("Answered", account, ConversationIs.replied(account)),
                ofType("onboarding", "Onboarding", onboarding, JiraRequestTypes.ONBOARDING)
                        .step(JiraEvidence.ONBOARDED, "Onboarding is handed on", onboarding),
                ofType("feature-request", "Feature Request", wish, JiraRequestTypes.FEATURE_REQUEST)
                        .step(JiraEvidence.DOCUMENTED, "The wish is documented", wish));
    }

    private static ChecklistDefinition of(String name, String label, RuleId rule, String... subtypes) {
        return ChecklistDefinition.of(name, label, rule).where(JiraTypes.subtype(rule, subtypes));
    }

    private static ChecklistDefinition ofType(String name, String label, RuleId rule, String... types) {
        return ChecklistDefinition.of(name, label, rule).where(JiraTypes.type(rule, types));
    }
}
