package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.DynamicsRoles.MANAGER;
import static dev.casecore.playbooks.dynamics.DynamicsRoles.REPRESENTATIVE;
import static dev.casecore.playbooks.dynamics.DynamicsRoles.SYSTEM;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.Condition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/** Who may do what (CORE-007, QUE-007). */
final class DynamicsPermissions {

    private static final RuleId POLICY = RuleId.of("CORE-007");

    private DynamicsPermissions() {}

    static void declare(PlaybookBuilder builder) {
        RuleId taking = RuleId.of("QUE-007");
        builder.permit(
                        ActorIs.inRole(POLICY, REPRESENTATIVE, MANAGER),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.PICK_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.PRIORITIZE_CASE,
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CHANGE_STAGE,
                        CommandKind.REFER_CASE,
                        CommandKind.CLOSE_ASSIGNMENT,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE,
                        CommandKind.LOG_REVIEW,
                        CommandKind.MERGE_CASE,
                        CommandKind.UNDO_MERGE)
                .permit(
                        ActorIs.inRole(POLICY, REPRESENTATIVE, MANAGER, SYSTEM),
                        CommandKind.OPEN_CASE,
                        CommandKind.ADD_COMMENT,
                        CommandKind.ATTACH_DOCUMENT,
                        CommandKind.RECORD_REPLY,
                        CommandKind.EDIT_CASE,
                        CommandKind.LINK_CASE,
                        CommandKind.UNLINK_CASE,
                        CommandKind.LINK_TICKET,
                        CommandKind.UNLINK_TICKET,
                        CommandKind.ADD_ACTIVITY,
                        CommandKind.REASSIGN_ACTIVITY,
                        CommandKind.CLOSE_ACTIVITY)
                .permit(
                        Condition.anyOf(taking, ActorIs.owner(taking), ActorIs.inRole(taking, MANAGER)),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.RELEASE_CASE)
                .permit(
                        ActorIs.inRole(POLICY, MANAGER, SYSTEM),
                        CommandKind.ERASE_PERSONAL_DATA,
                        CommandKind.ADOPT_PLAYBOOK);
    }
}
