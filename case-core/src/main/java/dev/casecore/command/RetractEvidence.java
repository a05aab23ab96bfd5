package dev.casecore.command;

import dev.casecore.identity.EvidenceId;
import dev.casecore.reason.CommandKind;

/**
 * Takes back what was recorded as done or found out.
 *
 * @param header who, when, and under which id
 * @param evidence what, as the playbook names it
 */
public record RetractEvidence(CommandHeader header, EvidenceId evidence) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.RETRACT_EVIDENCE;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.retractEvidence(this);
    }
}
