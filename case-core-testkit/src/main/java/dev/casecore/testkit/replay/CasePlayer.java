package dev.casecore.testkit.replay;

import dev.casecore.Accepted;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plays one case of the log, event by event. */
final class CasePlayer {

    private final Playbook playbook;
    private final CommandMapping mapping;
    private final Trace trace;
    private final ReplayDesk desk;
    private Option<Case> current = Option.none();
    private Vector<ReplayedStep> steps = Vector.empty();
    private List<CommandKind> accepted = List.empty();
    private Option<StatusId> from = Option.none();
    private boolean stopped;

    CasePlayer(Playbook playbook, CommandMapping mapping, Trace trace, ReplayDesk desk) {
        this.playbook = playbook;
        this.mapping = mapping;
        this.trace = trace;
        this.desk = desk;
    }

    Trace trace() {
        return trace;
    }

    ReplayedCase played() {
        return new ReplayedCase(trace, steps);
    }

    void play(LogEvent event) {
        from = status();
        accepted = List.empty();
        Outcome outcome = naming(event, () -> outcome(event));
        stopped = stopped || (outcome.isFinal() && mapping.afterRefusal() == AfterRefusal.STOP);
        steps = steps.append(
                new ReplayedStep(event, from, status(), outcome.result(), accepted.reverse(), outcome.refusal()));
    }

    /** What a mapping cannot make of an event is a fault of the mapping: it says of which. */
    private <T> T naming(LogEvent event, Supplier<T> playing) {
        try {
            return playing.get();
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException(
                    "the mapping makes no command of " + event.activity() + " of case " + trace.caseId()
                            + (event.line() == 0 ? "" : " in line " + event.line()) + ": " + fault.getMessage(),
                    fault);
        }
    }

    private Option<StatusId> status() {
        return current.map(found -> found.status().id());
    }

    /**
     * What became of an event.
     *
     * @param result  in a word
     * @param refusal the first refusal
     */
    private record Outcome(StepResult result, Option<Rejection> refusal) {
        static Outcome of(StepResult result) {
            return new Outcome(result, Option.none());
        }

        boolean isFinal() {
            return result == StepResult.REFUSED;
        }
    }

    private Outcome outcome(LogEvent event) {
        if (stopped) {
            return Outcome.of(StepResult.NOT_TRIED);
        }
        boolean first = steps.isEmpty();
        Option<Rejection> unopened = first ? open(event) : Option.none();
        if (unopened.isDefined()) {
            return new Outcome(StepResult.REFUSED, unopened);
        }
        if (current.isEmpty()) {
            return Outcome.of(StepResult.NO_CASE);
        }
        if (mapping.ignores(event.activity())) {
            return Outcome.of(StepResult.IGNORED);
        }
        return mapping.act(event.activity())
                .map(act -> act(event, act))
                .getOrElse(() -> Outcome.of(StepResult.UNKNOWN_ACTIVITY));
    }

    private Option<Rejection> open(LogEvent event) {
        Option<Rejection> unopened =
                keep(CommandKind.OPEN_CASE, desk.open(mapping.rule().opening(trace, header(event))));
        from = status();
        return unopened.orElse(() -> perform(event, mapping.first()));
    }

    private Outcome act(LogEvent event, Act act) {
        Option<Rejection> refusal = perform(event, act);
        if (refusal.isEmpty()) {
            return Outcome.of(accepted.isEmpty() ? StepResult.NOTHING_TO_DO : StepResult.ACCEPTED);
        }
        Option<Act> mending = mapping.mending(event.activity());
        if (mending.isDefined()) {
            perform(event, mending.get());
            boolean mended = perform(event, act).isEmpty();
            return new Outcome(mended ? StepResult.MENDED : StepResult.REFUSED, refusal);
        }
        return new Outcome(followsUp(event, act, refusal.get()) ? StepResult.FOLLOWED_UP : StepResult.REFUSED, refusal);
    }

    private boolean followsUp(LogEvent event, Act act, Rejection refusal) {
        if (mapping.afterRefusal() != AfterRefusal.FOLLOW_UP || refusal.draft().isEmpty()) {
            return false;
        }
        boolean opened = keep(
                        CommandKind.OPEN_CASE, desk.open(refusal.draft().get().toCommand(header(event))))
                .isEmpty();
        if (opened && perform(event, mapping.first()).isEmpty()) {
            perform(event, act);
        }
        return opened;
    }

    /** Gives the commands of an act until one is refused. */
    private Option<Rejection> perform(LogEvent event, Act act) {
        for (Function<Moment, Seq<CaseCommand>> part : act.parts()) {
            Option<Rejection> refusal = perform(event, part);
            if (refusal.isDefined()) {
                return refusal;
            }
        }
        return Option.none();
    }

    private Option<Rejection> perform(LogEvent event, Function<Moment, Seq<CaseCommand>> part) {
        if (part.apply(moment(event)).isEmpty()) {
            return Option.none();
        }
        Option<Rejection> refusal = handOver(event);
        for (CaseCommand command : refusal.isEmpty() ? part.apply(moment(event)) : List.<CaseCommand>empty()) {
            refusal = give(command);
            if (refusal.isDefined()) {
                return refusal;
            }
        }
        return refusal;
    }

    private Moment moment(LogEvent event) {
        return new Moment(playbook, current.get(), event, () -> header(event));
    }

    private CommandHeader header(LogEvent event) {
        return header(mapping.actorFor(event.resource()));
    }

    private CommandHeader header(Actor actor) {
        return desk.header(actor, mapping.acknowledged());
    }

    /** Whoever goes on with an open case gets it first, if there is somebody who hands it over. */
    private Option<Rejection> handOver(LogEvent event) {
        Case subject = current.get();
        Option<Owner> next = mapping.actorFor(event.resource()).asUser().map(Owner::user);
        return mapping.dispatcher()
                .filter(any -> subject.isOpen())
                .flatMap(dispatcher -> next.filter(owner -> !subject.owner().equals(owner))
                        .flatMap(owner -> give(new HandOverCase(header(dispatcher), owner))));
    }

    private Option<Rejection> give(CaseCommand command) {
        return keep(command.commandKind(), desk.give(current.get(), command));
    }

    private Option<Rejection> keep(CommandKind kind, Either<Rejection, Accepted> answer) {
        return answer.fold(Option::some, done -> {
            current = Option.some(done.after());
            accepted = accepted.prepend(kind);
            return Option.none();
        });
    }
}
