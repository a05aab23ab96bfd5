package dev.casecore.command;

import dev.casecore.identity.EvidenceId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/**
 * Records that something was done or found out.
 *
 * @param header who, when, and under which id
 * @param evidence what, as the playbook names it
 * @param note     what there is to say about it
 */
public record RecordEvidence(CommandHeader header, EvidenceId evidence, Option<Text> note) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.RECORD_EVIDENCE;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.recordEvidence(this);
    }
}
