package dev.casecore.testkit.scenario;

import dev.casecore.Accepted;
import dev.casecore.Sweep;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.Command;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.testkit.fixture.CompanyFixture;
import dev.casecore.testkit.fixture.DeskFixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * One case and what happens to it, told as a sentence and lived on a real desk:
 *
 * <pre>{@code
 * Scenario.of(SalesforceSupport.playbook())
 *         .given(opened(HOMEOWNER_SUPPORT), by("deputy", header -> ReferCase.of(header, DP, "Plans", "please draw")))
 *         .when(by("deputy", CloseCase::of))
 *         .then(rejected(Code.ASSIGNMENT_OPEN), because("SF-067"));
 * }</pre>
 *
 * <p>It is lived while it is told: what is given happens at once and must be accepted; a command is given one second after the one before,
 * unless {@linkplain Act#later time was let pass}, and then exactly then. If something comes out otherwise, an {@link AssertionError} tells
 * the whole story. A scenario belongs to one test and one thread.
 */
public final class Scenario {

    private static final Duration STRIDE = Duration.ofSeconds(1);
    private static final int MANY_CLOCKS = 1_000;

    private final DeskFixture desk;
    private final Trace trace = new Trace();
    private Option<CaseId> current = Option.none();
    private boolean isOnTime = true;

    private Scenario(DeskFixture desk) {
        this.desk = desk;
    }

    /**
     * Begins a scenario in a small company that plays by a playbook, with somebody for each of its roles, called as the role is.
     *
     * @param playbook which
     * @return without a case yet, at {@link dev.casecore.testkit.trial.Company#START}
     */
    public static Scenario of(Playbook playbook) {
        return on(new CompanyFixture(playbook));
    }

    /**
     * Begins a scenario on a desk, with its people and its time.
     *
     * @param desk which
     * @return without a case yet
     */
    public static Scenario on(DeskFixture desk) {
        return new Scenario(desk);
    }

    /**
     * Says what has happened.
     *
     * @param acts what, in order; the first may open the case that the scenario is about
     * @return this scenario
     * @throws AssertionError if a command is refused, with the story so far
     */
    public Scenario given(Act... acts) {
        trace.chapter("given");
        List.of(acts).forEach(this::give);
        return this;
    }

    private void give(Act act) {
        if (act instanceof Act.Waiting waiting && current.isEmpty()) {
            pass(waiting.until().apply(desk.now()));
        } else if (live(act).answer().isLeft()) {
            throw new AssertionError("what is given must be accepted, but it was refused\n" + story());
        }
    }

    /**
     * Says which case it is about: one that exists on the desk.
     *
     * @param ready for example one that the fixture made ready
     * @return this scenario
     */
    public Scenario given(Case ready) {
        trace.chapter("given");
        current = Option.some(ready.id());
        desk.history(ready.id()).forEach(trace::event);
        return this;
    }

    /**
     * Says what has happened, as events: of a case from a log, for example. It becomes a case of the desk's tenant.
     *
     * @param events all events of the case, in order
     * @return this scenario, not before the last of them
     * @throws IllegalArgumentException if they are not the events of one case under the desk's playbook, from the first on without a gap
     */
    public Scenario givenEvents(Seq<RecordedEvent> events) {
        Case past = new Past(desk).saved(events);
        if (past.revision().modifiedAt().isAfter(desk.now())) {
            desk.clock().set(past.revision().modifiedAt());
        }
        return given(past);
    }

    /**
     * Says what has happened, as events that happen now, by a program.
     *
     * @param events in order; the first opens the case
     * @return this scenario
     * @throws IllegalArgumentException if the first does not open a case under the desk's playbook
     */
    public Scenario givenEvents(CaseEvent... events) {
        return givenEvents(new Past(desk).stamped(List.of(events)));
    }

    /**
     * Says what happens now: somebody gives a command; or time passes, and the desk looks after its clocks.
     *
     * @param act what
     * @return what came of it
     */
    public Outcome when(Act act) {
        trace.chapter("when");
        return new Outcome(this, live(act));
    }

    /** {@return the case as it is} */
    public Case theCase() {
        return desk.theCase(
                current.getOrElseThrow(() -> new IllegalStateException("there is no case yet: open one first")));
    }

    /** {@return the desk it is lived on} */
    public DeskFixture desk() {
        return desk;
    }

    /** {@return everything that has happened so far, and the case as it is; without personal data} */
    public String story() {
        return trace.told(current.map(desk::theCase));
    }

    private Happening live(Act act) {
        if (act instanceof Act.Waiting waiting) {
            return waited(waiting.until().apply(desk.now()));
        }
        Happening happening = done(act);
        trace.happened(happening);
        return happening;
    }

    private Happening done(Act act) {
        if (!isOnTime) {
            desk.later(STRIDE);
        }
        isOnTime = false;
        if (act instanceof Act.Opening opening) {
            return opened(opening);
        }
        Act.Giving giving = (Act.Giving) act;
        Command command = giving.what().apply(desk.by(actor(giving.who())), current.map(desk::theCase));
        trace.command(command, desk.now());
        return new Happening(answer(command));
    }

    private Happening opened(Act.Opening opening) {
        if (!(desk instanceof CompanyFixture company)) {
            throw new IllegalStateException("only a company knows what a case of kind " + opening.kind()
                    + " requires; on a " + desk.getClass().getSimpleName() + " open it by an OpenCase");
        }
        Case opened = company.opened(opening.kind());
        current = Option.some(opened.id());
        trace.opening(opened);
        return new Happening(Either.right(new Accepted(opened, desk.history(opened.id()), List.empty())));
    }

    private Either<Rejection, Accepted> answer(Command command) {
        if (command instanceof OpenCase opening) {
            Either<Rejection, Accepted> answer = desk.desk().open(opening);
            answer.forEach(accepted -> current = Option.some(accepted.after().id()));
            return answer;
        }
        return desk.desk().handle(theCase().id(), (CaseCommand) command);
    }

    /** The desk looks after its clocks, as it would in production every minute or so. */
    private Happening waited(Instant until) {
        pass(until);
        Sweep sweep = desk.caseDesk().sweep(MANY_CLOCKS);
        Seq<RecordedEvent> ours = sweep.recorded().filter(event -> current.contains(event.caseId()));
        trace.recorded(ours);
        return new Happening(Either.right(new Accepted(theCase(), ours, List.empty())));
    }

    private void pass(Instant until) {
        if (until.isBefore(desk.now())) {
            throw new IllegalArgumentException("it is " + desk.now() + ", and " + until + " is over");
        }
        desk.clock().set(until);
        isOnTime = true;
        trace.waiting(until);
    }

    private Actor actor(Act.Who who) {
        if (who instanceof Act.Who.Known known) {
            return known.actor();
        }
        if (who instanceof Act.Who.Named named) {
            return desk instanceof CompanyFixture company
                    ? company.company().person(named.name()).actor()
                    : Actor.user(UserId.of(named.name()));
        }
        return theCase()
                .owner()
                .asUser()
                .map(Actor::user)
                .getOrElseThrow(() -> new IllegalStateException(
                        "no user owns the case, but " + theCase().owner()));
    }
}
