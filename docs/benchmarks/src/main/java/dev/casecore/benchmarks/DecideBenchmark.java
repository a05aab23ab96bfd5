package dev.casecore.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.PickCase;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.OwnershipEvent.OwnerChanged;
import dev.casecore.lifecycle.OwnershipEvent.Way;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.situation.Situation;
import io.vavr.control.Either;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision in memory, the changed case and its events or every reason included, against what a status change costs without
 * either: a plain {@code switch}, and a state machine library.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {

    /** Where a case stands, as bare as it gets. */
    enum Bare {
        NEW,
        WORKING,
        CLOSED
    }

    /** What moves it. */
    enum Trigger {
        NEXT
    }

    private final Playbook playbook = HelpDesk.playbook();
    private final Playbook promising = HelpDesk.withClocks();
    private final Case promised = HelpDesk.opened(promising);
    private final Situation situation = HelpDesk.situation(HelpDesk.NOW.plusSeconds(60));
    private final Case mine = HelpDesk.opened(playbook);
    private final Case waiting = ownedBy(Owner.queue(HelpDesk.QUEUE));
    private final Case theirs = ownedBy(Owner.user(UserId.of("ben")));
    private final CaseCommand pick = new PickCase(HelpDesk.header("pick"));
    private final CaseCommand move = new ChangeStatus(HelpDesk.header("move"), HelpDesk.WORKING);
    private final CaseCommand wait = new ChangeStatus(HelpDesk.header("wait"), HelpDesk.WAITING);
    private final CaseCommand comment = AddComment.of(HelpDesk.header("comment"), "The customer called again.");
    private final CaseCommand blank = AddComment.of(HelpDesk.header("blank"), " ");
    private final StateMachineConfig<Bare, Trigger> machine = machine();
    private Bare status = Bare.NEW;

    private Case ownedBy(Owner owner) {
        RecordedEvent event = new RecordedEvent(
                mine.tenant(),
                mine.id(),
                2,
                2,
                pickedBefore(),
                HelpDesk.ANNA,
                HelpDesk.NOW,
                HelpDesk.NOW,
                new OwnerChanged(mine.owner(), owner, Way.HANDED_OVER));
        return Evolution.evolve(mine, event);
    }

    private static CommandId pickedBefore() {
        return CommandId.of("before");
    }

    private static StateMachineConfig<Bare, Trigger> machine() {
        StateMachineConfig<Bare, Trigger> config = new StateMachineConfig<>();
        config.configure(Bare.NEW).permitIf(Trigger.NEXT, Bare.WORKING, () -> true);
        config.configure(Bare.WORKING).permitIf(Trigger.NEXT, Bare.CLOSED, () -> true);
        config.configure(Bare.CLOSED).permitIf(Trigger.NEXT, Bare.NEW, () -> true);
        return config;
    }

    private Either<Rejection, Decision> decide(Case current, CaseCommand command) {
        return Decider.decide(playbook, current, command, situation);
    }

    /**
     * Picks a case that waits in a queue.
     *
     * @return accepted, with one event
     */
    @Benchmark
    public Either<Rejection, Decision> pickAccepted() {
        return decide(waiting, pick);
    }

    /**
     * Picks a case that somebody has.
     *
     * @return refused, naming who has it since when
     */
    @Benchmark
    public Either<Rejection, Decision> pickRefused() {
        return decide(theirs, pick);
    }

    /**
     * Moves a case of one's own.
     *
     * @return accepted, with one event
     */
    @Benchmark
    public Either<Rejection, Decision> moveAccepted() {
        return decide(mine, move);
    }

    /**
     * Moves a case that has four clocks, one of which has to stand still from now on.
     *
     * @return accepted, with an event for the case and one for the clock
     */
    @Benchmark
    public Either<Rejection, Decision> moveWithClocks() {
        return Decider.decide(promising, promised, wait, situation);
    }

    /**
     * Moves somebody else's case.
     *
     * @return refused, naming the owner
     */
    @Benchmark
    public Either<Rejection, Decision> moveRefused() {
        return decide(theirs, move);
    }

    /**
     * Comments.
     *
     * @return accepted, with one event
     */
    @Benchmark
    public Either<Rejection, Decision> commentAccepted() {
        return decide(mine, comment);
    }

    /**
     * Comments without saying anything.
     *
     * @return refused, naming the input
     */
    @Benchmark
    public Either<Rejection, Decision> commentRefused() {
        return decide(mine, blank);
    }

    /**
     * Moves by a plain switch: no events, no reasons.
     *
     * @return the status after
     */
    @Benchmark
    public Bare plainSwitch() {
        status = switch (status) {
            case NEW -> Bare.WORKING;
            case WORKING -> Bare.CLOSED;
            case CLOSED -> Bare.NEW;
        };
        return status;
    }

    /**
     * Moves by stateless4j, a machine for each command, as a case that was just loaded needs it: no events, no reasons.
     *
     * @return the status after
     */
    @Benchmark
    public Bare stateless4j() {
        StateMachine<Bare, Trigger> loaded = new StateMachine<>(status, machine);
        loaded.fire(Trigger.NEXT);
        status = loaded.getState();
        return status;
    }
}
