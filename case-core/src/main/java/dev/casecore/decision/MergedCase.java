package dev.casecore.decision;

import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.RecordReply;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Merge;
import dev.casecore.lifecycle.MergeEvent.MessageForwarded;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/**
 * What a merged case still answers to (CORE-019): the undo, erasure, and what is said to it, which reaches the survivor. Whether the
 * survivor takes it is decided on the survivor; here it is only remembered.
 */
final class MergedCase {

    private MergedCase() {}

    /** Asks whether a command on a case is no longer for the case itself, and if so carries it out in thought. */
    static boolean answers(Draft draft, CaseCommand command) {
        CommandKind kind = command.commandKind();
        Option<Merge> merge = draft.current().merge();
        if (merge.isEmpty() || kind == CommandKind.UNDO_MERGE || kind == CommandKind.ERASE_PERSONAL_DATA) {
            return false;
        }
        Option<Text> said = said(command);
        if (said.isEmpty()) {
            draft.refuse(refusal(draft, draft.current()));
        }
        said.forEach(text -> draft.emit(new MessageForwarded(merge.get().survivor(), kind, kept(draft, text))));
        return true;
    }

    /** What a command says to a case; none if it does something else. */
    static Option<Text> said(CaseCommand command) {
        if (command instanceof AddComment comment) {
            return Option.some(comment.comment());
        }
        if (command instanceof RecordReply reply) {
            return Option.some(reply.reply());
        }
        return command instanceof AttachDocument document
                ? Option.some(document.attachment().name())
                : Option.none();
    }

    private static Text kept(Draft draft, Text text) {
        draft.need("text");
        return draft.keep(text);
    }

    static Unmet refusal(Draft draft, Case duplicate) {
        Unmet reason = draft.lack(EngineRule.MERGE, Code.MERGED).with("case", duplicate.number());
        return duplicate
                .merge()
                .map(merge -> reason.with("survivor", merge.number()))
                .getOrElse(reason)
                .mendedBy(Remedy.of(CommandKind.UNDO_MERGE));
    }
}
