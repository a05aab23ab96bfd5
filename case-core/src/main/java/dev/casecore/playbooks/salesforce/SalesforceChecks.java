package dev.casecore.playbooks.salesforce;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.given;
import static dev.casecore.condition.Condition.not;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.CommandIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.conversation.Effect;
import dev.casecore.playbook.EffectRule;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;

/** What must hold of a command, what is to be acknowledged, what is advised, and what is asked of the world outside. */
final class SalesforceChecks {

    private SalesforceChecks() {}

    static void declare(PlaybookBuilder builder, SalesforceOptions options) {
        contracts(builder);
        owners(builder);
        statuses(builder);
        duplicates(builder);
        closedCases(builder, options);
        hints(builder);
        builder.effect(relatedCase(), CommandKind.OPEN_CASE, CommandKind.EDIT_CASE);
    }

    private static void contracts(PlaybookBuilder builder) {
        RuleId cancelled = RuleId.of("SF-015");
        RuleId account = RuleId.of("SF-035");
        RuleId newHomeowner = RuleId.of("SF-036");
        Condition homeowner = CaseIs.ofKind(SalesforceSupport.HOMEOWNER_SUPPORT, account);
        builder.confirm(
                        given(FieldIs.changed(CONTRACT, cancelled), FieldIs.activeContract(CONTRACT, cancelled)),
                        CommandKind.OPEN_CASE,
                        CommandKind.EDIT_CASE)
                .confirm(
                        given(
                                FieldIs.changed(CONTRACT, newHomeowner),
                                FieldIs.homeownerOf(CONTRACT, CONTACT, newHomeowner)),
                        CommandKind.EDIT_CASE)
                .expect(
                        given(homeowner, not(FieldIs.changed(ACCOUNT, account), Code.FIELD_LOCKED, account)),
                        CommandKind.EDIT_CASE);
    }

    private static void owners(PlaybookBuilder builder) {
        builder.expect(
                CaseIs.ownedBySupport(RuleId.of("SF-003")),
                CommandKind.OPEN_CASE,
                CommandKind.HAND_OVER_CASE,
                CommandKind.PICK_CASE);
    }

    private static void statuses(PlaybookBuilder builder) {
        RuleId earned = RuleId.of("SF-065");
        builder.require(
                allOf(
                        given(CommandIs.toStatus(INTERNAL_REFERRAL, earned), CaseIs.withOpenAssignment(earned)),
                        given(CommandIs.toStatus(NEW, earned), CaseIs.neverReferred(earned))),
                CommandKind.CHANGE_STATUS);
    }

    /** A duplicate ends like any other case: no department still works on it. */
    private static void duplicates(PlaybookBuilder builder) {
        builder.require(CaseIs.withoutOpenAssignment(RuleId.of("SF-067")), CommandKind.MERGE_CASE);
    }

    private static void closedCases(PlaybookBuilder builder, SalesforceOptions options) {
        RuleId once = RuleId.of("SF-070");
        Condition closed = CaseIs.closed(once);
        Condition reopenable = given(closed, reopenable(options, once));
        builder.closedAccepts(
                        RuleId.of("SF-089"),
                        CommandKind.ADD_COMMENT,
                        CommandKind.RECORD_REPLY,
                        CommandKind.ATTACH_DOCUMENT,
                        CommandKind.LINK_CASE,
                        CommandKind.UNLINK_CASE,
                        CommandKind.LINK_TICKET,
                        CommandKind.UNLINK_TICKET,
                        CommandKind.UPDATE_TICKET,
                        CommandKind.REOPEN_CASE,
                        CommandKind.ERASE_PERSONAL_DATA)
                .require(closed, CommandKind.REOPEN_CASE)
                .require(reopenable, CommandKind.REOPEN_CASE)
                .advise(CommandIs.replyOnOpenCase(RuleId.of("SF-090")), CommandKind.RECORD_REPLY)
                .advise(reopenable, CommandKind.RECORD_REPLY);
    }

    private static Condition reopenable(SalesforceOptions options, RuleId once) {
        return Condition.orElse(
                allOf(
                        CaseIs.closedWithin(options.reopenWindow(), once),
                        CaseIs.reopenedFewerThan(options.reopenings(), once)),
                Code.NEW_CASE_REQUIRED,
                RuleId.of("SF-071"),
                Remedy.of(CommandKind.OPEN_CASE));
    }

    private static void hints(PlaybookBuilder builder) {
        builder.advise(CaseIs.linkedToTicket(RuleId.of("SF-026")), CommandKind.OPEN_CASE)
                .advise(
                        CommandIs.filledIn(SalesforceSupport.REVIEW_TEMPLATE, RuleId.of("SF-077")),
                        CommandKind.LOG_REVIEW)
                .advise(
                        CommandIs.replyHeeded(INTERNAL_REFERRAL, AWAITING_CUSTOMER_SUPPORT, RuleId.of("SF-090")),
                        CommandKind.RECORD_REPLY);
    }

    private static EffectRule relatedCase() {
        return new EffectRule(
                "a private comment on the OPS-phase milestone feed of the job",
                RuleId.of("SF-034"),
                SalesforceSupport.INSTALLER_SUPPORT,
                SalesforceFields.JOB,
                Effect.Type.PRIVATE_JOB_COMMENT,
                "Related Case ({number})",
                List.of(Fact.of("milestone", "OPS")));
    }
}
