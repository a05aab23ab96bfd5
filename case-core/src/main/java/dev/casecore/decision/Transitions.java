package dev.casecore.decision;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.condition.Question;
import dev.casecore.condition.Verdict;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Moves;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The status that follows from a command, as the playbook's table says. */
final class Transitions {

    private Transitions() {}

    static void follow(Draft draft) {
        CommandKind kind = draft.command.commandKind();
        if ((draft.isEmpty() && !Moves.areRequired(kind)) || draft.lacks(Code.UNKNOWN_STATUS)) {
            return;
        }
        Case subject = draft.current();
        Seq<TransitionRule> rows =
                draft.playbook.transitions().rows(subject.status().id(), kind);
        Option<StatusId> wanted = wanted(draft.command, rows);
        Question question = draft.question();
        Verdict lacking = Verdict.met();
        boolean found = false;
        for (TransitionRule row : rows) {
            if (wanted.isEmpty() || wanted.contains(row.to())) {
                Verdict verdict = row.guard().judge(question);
                if (verdict.isMet()) {
                    move(draft, row);
                    return;
                }
                found = true;
                lacking = lacking.and(verdict);
            }
        }
        if (Moves.areRequired(kind)) {
            if (found) {
                lacking.unmet().forEach(draft::refuse);
                lacking.needs().forEach(draft::need);
            } else {
                draft.refuse(noRow(draft, subject, wanted, rows));
            }
        }
    }

    /** Where the command says it leads. A closing that does not say so leads where the table's first row does, never where it just fits. */
    private static Option<StatusId> wanted(Command command, Seq<TransitionRule> rows) {
        if (command instanceof ChangeStatus move) {
            return Option.some(move.status());
        }
        return command instanceof CloseCase close
                ? close.into().orElse(rows.headOption().map(TransitionRule::to))
                : Option.none();
    }

    private static void move(Draft draft, TransitionRule row) {
        if (!row.from().equals(row.to())) {
            StatusCategory target = draft.playbook.status(row.to()).category();
            if (draft.current().isOpen() != target.isOpen() && !Moves.areAboutTheEnd(row.on())) {
                closeOrReopen(draft, target);
            }
            draft.emit(new StatusChanged(row.from(), row.to(), target, row.on()));
        }
    }

    /** What other commands do that lead into a closed status, or out of it. */
    private static void closeOrReopen(Draft draft, StatusCategory target) {
        if (target.isOpen()) {
            draft.emit(new CaseReopened());
        } else {
            Option<UserId> user = draft.command.header().actor().asUser();
            if (user.isEmpty()) {
                draft.refuse(EngineRule.CLOSING_STATEMENT, Code.STATEMENT_REQUIRED);
            }
            user.forEach(stating -> draft.emit(new CaseClosed(stating)));
        }
    }

    private static Unmet noRow(Draft draft, Case subject, Option<StatusId> wanted, Seq<TransitionRule> rows) {
        Unmet reason = draft.lack(EngineRule.TRANSITION, Code.TRANSITION_NOT_ALLOWED)
                .with("from", subject.status().id());
        for (StatusId target : wanted) {
            reason = reason.with("to", target);
        }
        for (StatusId allowed : rows.map(TransitionRule::to).distinct()) {
            reason = reason.mendedBy(Remedy.of(draft.command.commandKind(), allowed));
        }
        return reason;
    }
}
