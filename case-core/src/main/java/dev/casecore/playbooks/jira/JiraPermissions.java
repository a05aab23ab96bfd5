package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraRoles.SUPERVISOR;
import static dev.casecore.playbooks.jira.JiraRoles.SUPPORT_AGENT;
import static dev.casecore.playbooks.jira.JiraRoles.SYSTEM;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.Condition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/** Who may do what (CORE-007, QUE-007, JSM-059). */
final class JiraPermissions {

    private static final RuleId POLICY = RuleId.of("CORE-007");

    private JiraPermissions() {}

    static void declare(PlaybookBuilder builder) {
        RuleId taking = RuleId.of("QUE-007");
        RuleId department = RuleId.of("JSM-059");
        builder.permit(
                        staff(POLICY),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.PICK_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.PRIORITIZE_CASE,
                        CommandKind.CHANGE_STATUS,
                        CommandKind.REFER_CASE,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE,
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
                .permit(
                        Condition.anyOf(taking, ActorIs.owner(taking), ActorIs.inRole(taking, SUPERVISOR)),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.APPLY_MACRO)
                .permit(
                        Condition.anyOf(department, staff(department), ActorIs.ofReferredDepartment(department)),
                        CommandKind.CLOSE_ASSIGNMENT)
                .permit(
                        Condition.anyOf(department, staffAndSystems(), ActorIs.ofReferredDepartment(department)),
                        CommandKind.ADD_COMMENT,
                        CommandKind.ATTACH_DOCUMENT)
                .permit(
                        ActorIs.inRole(POLICY, SUPERVISOR, SYSTEM),
                        CommandKind.ERASE_PERSONAL_DATA,
                        CommandKind.ADOPT_PLAYBOOK);
    }

    private static Condition staff(RuleId rule) {
        return ActorIs.inRole(rule, SUPPORT_AGENT, SUPERVISOR);
    }

    private static Condition staffAndSystems() {
        return ActorIs.inRole(POLICY, SUPPORT_AGENT, SUPERVISOR, SYSTEM);
    }
}
