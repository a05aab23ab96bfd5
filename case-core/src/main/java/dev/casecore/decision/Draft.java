package dev.casecore.decision;

import dev.casecore.command.Command;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.condition.Verdict;
import dev.casecore.identity.CaseNumber;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the making: the events so far, the case as they leave it, and everything found against it. It lives within one
 * call and is seen by nobody else, so deciding stays pure.
 */
final class Draft {

    final Playbook playbook;
    final Command command;
    final Situation situation;
    final Stamp stamp;
    private final Clockwork clockwork;
    private final Question.Inputs inputs;
    private final Option<Case> before;
    private Option<CaseNumber> number = Option.none();
    private @Nullable Case current;
    private int texts;
    private List<RecordedEvent> events = List.empty();
    private List<CaseChange> others = List.empty();
    private List<Unmet> unmet = List.empty();
    private List<String> needs = List.empty();
    private List<Warning> warnings = List.empty();
    private List<Advice> advice = List.empty();
    private Option<FollowUpDraft> followUp = Option.none();

    private Draft(
            Playbook playbook,
            Command command,
            Situation situation,
            Question.Inputs inputs,
            Stamp stamp,
            @Nullable Case before) {
        this.playbook = playbook;
        this.command = command;
        this.situation = situation;
        this.inputs = inputs;
        this.stamp = stamp;
        this.clockwork = new Clockwork(playbook, situation.calendars());
        this.before = Option.of(before);
        this.current = before;
        this.texts = before == null ? 0 : before.counters().texts();
    }

    static Draft ofNew(Playbook playbook, Birth birth, Command command, Situation situation, Question.Inputs inputs) {
        Stamp stamp = Stamp.ofNew(birth, command.header(), situation.at());
        Draft draft = new Draft(playbook, command, situation, inputs, stamp, null);
        draft.number = Option.some(birth.number());
        return draft;
    }

    static Draft ofNext(Playbook playbook, Case before, Command command, Situation situation, Question.Inputs inputs) {
        Stamp stamp = Stamp.ofNext(before, command.header(), situation.at());
        return new Draft(playbook, command, situation, inputs, stamp, before);
    }

    /** The case as the events so far leave it. */
    Case current() {
        if (current == null) {
            throw new IllegalStateException("nothing was opened yet");
        }
        return current;
    }

    /** The number that a new case is to have. */
    CaseNumber number() {
        return number.getOrElse(() -> current().number());
    }

    /** What conditions on the case as it is are judged on: no input of a template can change them. */
    Question asIs() {
        return new Question(before, current(), command, situation, Question.Inputs.GIVEN);
    }

    /** What conditions on the present state of the draft are judged on. */
    Question question() {
        return new Question(before, current(), command, situation, inputs);
    }

    boolean isTemplate() {
        return inputs == Question.Inputs.OPEN;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    void emit(CaseEvent event) {
        if (current == null) {
            RecordedEvent first = stamp.on(1, event);
            current = Evolution.open(first, (CaseOpened) event);
            events = List.of(first);
        } else {
            if (events.isEmpty() && !current.clocks().isEmpty()) {
                clockwork.due(current, stamp.effectiveAfter(current)).forEach(this::append);
            }
            append(event);
        }
    }

    private void append(CaseEvent event) {
        RecordedEvent next = stamp.on(current().revision().sequence() + 1, event);
        current = Evolution.evolve(current(), next);
        events = events.prepend(next);
    }

    /** Lets the clocks follow what has happened. */
    void moveClocks() {
        if (!playbook.clocks().isEmpty() || !current().clocks().isEmpty()) {
            clockwork.moves(before, events.reverse(), current()).forEach(this::append);
        }
    }

    /** Asks whether the clocks can be kept, and finds against the command whatever prevents it. */
    boolean canKeepClocks() {
        Instant at = current == null ? stamp.occurredAt() : stamp.effectiveAfter(current);
        Seq<Unmet> lacking = clockwork.lacking(before, at);
        lacking.forEach(this::refuse);
        return lacking.isEmpty();
    }

    /** Lets something happen to another case, saved together with this one. */
    void emitOn(Case other, CaseEvent... happened) {
        Stamp otherStamp = Stamp.ofNext(other, command.header(), situation.at());
        others = others.append(otherStamp.follow(other, List.of(happened)));
    }

    /** Makes a text part of the case. */
    Text keep(Text text) {
        texts++;
        return text.numbered(texts);
    }

    /** Finds something against the command; what would follow from it is judged all the same, so that everything is said at once. */
    void refuse(Unmet reason) {
        unmet = unmet.isEmpty() ? List.of(reason) : unmet.append(reason);
    }

    void refuse(EngineRule check, Code code) {
        refuse(lack(check, code));
    }

    void refuse(EngineRule check, Code code, String fact, Object value) {
        refuse(lack(check, code).with(fact, value));
    }

    Unmet lack(EngineRule check, Code code) {
        return Unmet.of(code, playbook.rule(check));
    }

    /** Asks whether an input is still open; if so, it is needed, and there is nothing to check. */
    boolean awaits(Object given, String input) {
        boolean open = isTemplate() && Placeholder.is(given);
        if (open) {
            need(input);
        }
        return open;
    }

    /** Says that a template lacks an input. Of a command that is given nobody asks what it lacks. */
    void need(String input) {
        needs = needs.append(input);
    }

    void hint(Unmet reason) {
        advice = advice.append(Advice.of(reason));
    }

    void propose(FollowUpDraft draft) {
        followUp = Option.some(draft);
    }

    void judge(Condition condition, Question question) {
        Verdict verdict = condition.judge(question);
        if (!verdict.isMet()) {
            unmet = unmet.appendAll(verdict.unmet());
            needs = needs.appendAll(verdict.needs());
        }
    }

    void warn(Unmet reason) {
        warnings = warnings.append(Warning.of(reason));
    }

    boolean lacks(Code code) {
        return unmet.exists(reason -> reason.code().equals(code));
    }

    /** What a template comes to. */
    Possibility possibility(Option<String> target) {
        Option<Rejection> refusal = Option.when(!unmet.isEmpty(), this::rejection);
        return new Possibility(command.commandKind(), target, needs.distinct(), warnings, advice, refusal);
    }

    private Rejection rejection() {
        return new Rejection(command.commandKind(), unmet.size() == 1 ? unmet : unmet.distinct(), warnings, followUp);
    }

    Either<Rejection, Decision> conclude() {
        if (!unmet.isEmpty() || !warnings.isEmpty()) {
            return Either.left(rejection());
        }
        CaseChange change = new CaseChange(before, current(), events.reverse());
        return Either.right(new Decision(change, others, advice));
    }
}
