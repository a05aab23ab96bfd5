package dev.casecore.decision;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.AuditEvent.WarningAcknowledged;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.playbook.CommandPolicy;
import dev.casecore.playbook.EffectRule;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PriorityRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Decides commands. Pure and total: the same case, command, playbook and situation always get the same answer, and every command
 * gets one (CORE-001).
 *
 * <ol>
 *   <li>A case that the actor may not see is not found; nothing else is said.
 *   <li>What must hold of the case as it is, and who may, is judged.
 *   <li>The command is carried out in thought: its events, the status that follows, the effects it asks for.
 *   <li>What must hold of the case as it would become, what must be acknowledged and what is advised is judged on that.
 *   <li>If anything is unmet, everything that is unmet is the answer; else the events are.
 * </ol>
 */
public final class Decider {

    private Decider() {}

    /**
     * Decides a command on a case.
     *
     * @param playbook  the playbook of the case
     * @param current   the case
     * @param command   the command
     * @param situation everything outside the case that the command refers to
     * @return a rejection that says everything in its way, or a decision, which is not saved
     */
    public static Either<Rejection, Decision> decide(
            Playbook playbook, Case current, CaseCommand command, Situation situation) {
        return draft(playbook, current, command, situation, Question.Inputs.GIVEN)
                .conclude();
    }

    /**
     * Decides whether a case goes on under another version of its playbook. Who may, and when, is for the version that it has to say;
     * everything else is judged by the other.
     *
     * @param has       the playbook of the case
     * @param next      the version that the command names
     * @param current   the case
     * @param command   the command
     * @param situation everything outside the case that the command refers to
     * @return a rejection that says everything in its way, or a decision, which is not saved
     */
    public static Either<Rejection, Decision> adopt(
            Playbook has, Playbook next, Case current, AdoptPlaybook command, Situation situation) {
        return draft(has, Draft.ofNext(next, current, command, situation, Question.Inputs.GIVEN), command)
                .conclude();
    }

    /**
     * Decides whether a case is opened.
     *
     * @param playbook  the playbook it would be played by
     * @param birth     under what it would be known
     * @param command   the command
     * @param situation everything outside that the command refers to
     * @return a rejection that says everything in its way, or a decision, which is not saved
     */
    public static Either<Rejection, Decision> open(
            Playbook playbook, Birth birth, OpenCase command, Situation situation) {
        return draft(playbook, birth, command, situation, Question.Inputs.GIVEN).conclude();
    }

    /** Asks whether an actor may see a case; for anybody else there is none. */
    static boolean isVisible(Playbook playbook, Case current, Actor actor, Situation situation) {
        CaseCommand command = new PickCase(Template.header(actor, situation.at()));
        Question question = new Question(Option.some(current), current, command, situation, Question.Inputs.GIVEN);
        return playbook.view().judge(question).isMet();
    }

    static Draft draft(
            Playbook playbook, Case current, CaseCommand command, Situation situation, Question.Inputs inputs) {
        return draft(playbook, Draft.ofNext(playbook, current, command, situation, inputs), command);
    }

    /** Drafts under the playbook that the draft has, where another says who may see the case, who may do this, and when. */
    private static Draft draft(Playbook playbook, Draft draft, CaseCommand command) {
        Case current = draft.current();
        Question asIs = draft.asIs();
        if (!playbook.view().judge(asIs).isMet()) {
            draft.refuse(EngineRule.VISIBILITY, Code.NOT_FOUND);
            return draft;
        }
        CommandPolicy policy = playbook.policy(command.commandKind());
        Times.check(draft);
        if (!draft.canKeepClocks()) {
            return draft;
        }
        draft.judge(policy.permission(), asIs);
        if (MergedCase.answers(draft, command)) {
            return draft;
        }
        draft.judge(policy.requires(), asIs);
        Transitions.follow(command.accept(new Handlers(draft)));
        finish(draft, draft.playbook.policy(command.commandKind()));
        if (draft.lacks(Code.NEW_CASE_REQUIRED)) {
            draft.propose(FollowUpDraft.after(current, Fill.given(playbook, current.kind(), current.fields())));
        }
        return draft;
    }

    static Draft draft(Playbook playbook, Birth birth, OpenCase command, Situation situation, Question.Inputs inputs) {
        Draft draft = Draft.ofNew(playbook, birth, command, situation, inputs);
        CommandPolicy policy = playbook.policy(command.commandKind());
        Times.check(draft);
        if (!draft.canKeepClocks()) {
            return draft;
        }
        if (!playbook.kinds().containsKey(command.kind())) {
            draft.refuse(EngineRule.DECLARED_FIELD, Code.UNKNOWN_KIND, "kind", command.kind());
            return draft;
        }
        Opener.open(draft, command);
        Question asOpened = draft.question();
        draft.judge(policy.permission(), asOpened);
        draft.judge(policy.requires(), asOpened);
        finish(draft, policy);
        return draft;
    }

    /**
     * Asks whether a closed case could be reopened by somebody who may.
     *
     * @param playbook  its playbook
     * @param closed    the case
     * @param command   any command; only who gives it and when may matter to a condition
     * @param situation the moment
     * @return false for an open case too
     */
    public static boolean isReopenable(Playbook playbook, Case closed, OpenCase command, Situation situation) {
        Question question = new Question(Option.some(closed), closed, command, situation, Question.Inputs.GIVEN);
        return !closed.isOpen()
                && !closed.isMerged()
                && playbook.policy(dev.casecore.reason.CommandKind.REOPEN_CASE)
                        .requires()
                        .judge(question)
                        .isMet();
    }

    /**
     * Lets time pass on the clocks of a case without a command: what fell due is put on record, and a calendar that has another edition
     * now is taken up (SLA-007, SLA-008).
     *
     * @param playbook  the playbook of the case
     * @param current   the case
     * @param header    who looks, when, and under which id
     * @param calendars the calendars besides those of the playbook
     * @param at        the instant of the decision
     * @return every calendar that is missing; or what happened, no events if nothing did
     */
    public static Either<Seq<Unmet>, CaseChange> advance(
            Playbook playbook, Case current, CommandHeader header, Calendars calendars, Instant at) {
        Clockwork clockwork = new Clockwork(playbook, calendars);
        Stamp stamp = Stamp.ofNext(current, header, at);
        Seq<Unmet> lacking = clockwork.lacking(Option.some(current), stamp.effectiveAfter(current));
        return lacking.isEmpty() ? Either.right(clockwork.advance(current, stamp)) : Either.left(lacking);
    }

    private static void finish(Draft draft, CommandPolicy policy) {
        if (draft.isEmpty()) {
            return;
        }
        prioritize(draft);
        for (EffectRule rule : policy.effects()) {
            rule.effects(draft.current()).forEach(effect -> draft.emit(new EffectRequested(effect, true)));
        }
        draft.moveClocks();
        checkRoom(draft);
        Question asBecome = draft.question();
        draft.judge(policy.expects(), asBecome);
        for (Condition condition : policy.confirms()) {
            condition.judge(asBecome).unmet().forEach(reason -> confirm(draft, reason));
        }
        for (Condition condition : policy.advises()) {
            condition.judge(asBecome).unmet().forEach(draft::hint);
        }
        record(draft);
    }

    /** The priorities that the case gets by itself (JSM-003). */
    private static void prioritize(Draft draft) {
        for (PriorityRule rule : draft.playbook.priorities()) {
            Priority was = draft.current().priority();
            if (was != rule.priority()
                    && rule.on().contains(draft.command.commandKind())
                    && rule.when().judge(draft.question()).isMet()) {
                draft.emit(new PriorityChanged(was, rule.priority()));
            }
        }
    }

    private static void checkRoom(Draft draft) {
        int limit = draft.playbook.limits().collection();
        if (draft.current().effectsRequested().size() > limit) {
            draft.refuse(EngineRule.BOUNDED, Code.LIMIT_REACHED, "effects", limit);
        }
    }

    private static void confirm(Draft draft, Unmet reason) {
        if (draft.command.header().acknowledged().contains(reason.code())) {
            draft.emit(new WarningAcknowledged(reason.code(), reason.rule(), reason.facts()));
        } else {
            draft.warn(reason);
        }
    }

    private static void record(Draft draft) {
        Known known = draft.situation.known();
        if (known != Known.nothing() && !known.facts().isEmpty()) {
            draft.emit(new DirectoryConsulted(known.facts()));
        }
    }
}
