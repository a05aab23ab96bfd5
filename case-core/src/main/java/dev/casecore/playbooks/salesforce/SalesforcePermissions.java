package dev.casecore.playbooks.salesforce;

import static dev.casecore.condition.Condition.anyOf;
import static dev.casecore.condition.Condition.given;
import static dev.casecore.playbooks.salesforce.SalesforceRoles.BACK_OFFICE;
import static dev.casecore.playbooks.salesforce.SalesforceRoles.SUPERVISOR;
import static dev.casecore.playbooks.salesforce.SalesforceRoles.SUPPORT_AGENT;
import static dev.casecore.playbooks.salesforce.SalesforceRoles.SYSTEM;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/** Who may do what (CORE-007, SF-050, SF-064, SF-073, SF-091, QUE-007). */
final class SalesforcePermissions {

    private static final RuleId POLICY = RuleId.of("CORE-007");
    private static final RuleId ASSIGNMENTS = RuleId.of("SF-004");

    private SalesforcePermissions() {}

    static void declare(PlaybookBuilder builder) {
        ofSupport(builder);
        ofOwners(builder);
        ofDepartments(builder);
    }

    private static void ofSupport(PlaybookBuilder builder) {
        builder.permit(
                        staff(POLICY),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.PICK_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.PRIORITIZE_CASE,
                        CommandKind.CHANGE_STATUS,
                        CommandKind.REFER_CASE,
                        CommandKind.CLOSE_CASE,
                        CommandKind.LOG_REVIEW,
                        CommandKind.SEND_MESSAGE,
                        CommandKind.REVISE_MESSAGE,
                        CommandKind.RECORD_EVIDENCE,
                        CommandKind.RETRACT_EVIDENCE,
                        CommandKind.CREATE_TICKET,
                        CommandKind.APPLY_MACRO,
                        CommandKind.MERGE_CASE,
                        CommandKind.UNDO_MERGE)
                .permit(
                        staffAndSystems(),
                        CommandKind.OPEN_CASE,
                        CommandKind.RECORD_REPLY,
                        CommandKind.EDIT_CASE,
                        CommandKind.LINK_CASE,
                        CommandKind.UNLINK_CASE,
                        CommandKind.LINK_TICKET,
                        CommandKind.UNLINK_TICKET,
                        CommandKind.UPDATE_TICKET)
                .permit(staff(RuleId.of("SF-073")), CommandKind.REOPEN_CASE)
                .permit(
                        ActorIs.inRole(POLICY, SUPERVISOR, SYSTEM),
                        CommandKind.ERASE_PERSONAL_DATA,
                        CommandKind.ADOPT_PLAYBOOK);
    }

    private static void ofOwners(PlaybookBuilder builder) {
        RuleId byHand = RuleId.of("SF-064");
        builder.permit(
                        ownerOrSupervisor("SF-073"),
                        CommandKind.CLOSE_CASE,
                        CommandKind.MERGE_CASE,
                        CommandKind.UNDO_MERGE)
                .permit(ownerOrSupervisor("SF-091"), CommandKind.PRIORITIZE_CASE)
                .permit(ownerOrSupervisor("QUE-007"), CommandKind.HAND_OVER_CASE, CommandKind.RELEASE_CASE)
                .require(CaseIs.ownedByUser(byHand), CommandKind.CHANGE_STATUS)
                .permit(given(CaseIs.ownedByUser(byHand), ActorIs.owningUser(byHand)), CommandKind.CHANGE_STATUS);
    }

    private static void ofDepartments(PlaybookBuilder builder) {
        Condition department = ActorIs.ofReferredDepartment(ASSIGNMENTS);
        builder.permit(anyOf(ASSIGNMENTS, staff(ASSIGNMENTS), department), CommandKind.CLOSE_ASSIGNMENT)
                .permit(
                        anyOf(ASSIGNMENTS, staffAndSystems(), department),
                        CommandKind.ADD_COMMENT,
                        CommandKind.ATTACH_DOCUMENT);
    }

    private static Condition staff(RuleId rule) {
        return ActorIs.inRole(rule, SUPPORT_AGENT, BACK_OFFICE, SUPERVISOR);
    }

    private static Condition staffAndSystems() {
        return ActorIs.inRole(POLICY, SUPPORT_AGENT, BACK_OFFICE, SUPERVISOR, SYSTEM);
    }

    private static Condition ownerOrSupervisor(String id) {
        RuleId rule = RuleId.of(id);
        return anyOf(rule, ActorIs.owner(rule), ActorIs.inRole(rule, SUPERVISOR));
    }
}
