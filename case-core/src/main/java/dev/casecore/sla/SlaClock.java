package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A clock that counts the open time of a promise: a pure fold over signals (SLA-001). Immutable.
 *
 * <p>It pairs a {@link ClockState}, which is what gets stored, with the calendar that the state names. Whatever falls due comes out of
 * the step that passes it, so a late stop never hides a breach:
 *
 * <ol>
 *   <li>a signal takes effect at its instant, or at the clock's last one if that is later;
 *   <li>warnings and the breach that fell due before it are reported first;
 *   <li>then the signal is applied, and what falls due by it (a shorter goal) or no longer holds (a longer one) is reported.
 * </ol>
 *
 * <pre>{@code
 * SlaClock clock = SlaClock.notStarted(SlaGoal.of("first-response/1", Duration.ofHours(2)), desk);
 * clock = clock.apply(ClockSignal.start(Instant.parse("2026-03-06T16:00:00Z"))).clock();
 * clock.dueAt();                                            // Some(2026-03-09T09:00:00Z), over the weekend
 * clock.remaining(Instant.parse("2026-03-06T16:30:00Z"));   // PT1H30M
 * }</pre>
 *
 * <p>Questions and signals outside the calendar's horizon throw
 * {@link dev.casecore.sla.calendar.OutsideHorizonException}; such instants have to be refused before they get here.
 */
public final class SlaClock {
    private final ClockState state;
    private final BusinessCalendar calendar;

    SlaClock(ClockState state, BusinessCalendar calendar) {
        this.state = state;
        this.calendar = calendar;
    }

    /**
     * Creates a clock without a cycle.
     *
     * @param goal the goal of the first cycle, unless its start names another
     * @param calendar the calendar of the first cycle, unless its start names another
     * @return a clock that waits for a start
     */
    public static SlaClock notStarted(SlaGoal goal, BusinessCalendar calendar) {
        ClockState state =
                ClockState.builder().goal(goal).calendar(calendar.version()).build();
        return new SlaClock(state, calendar);
    }

    /**
     * Puts a stored clock together with its calendar.
     *
     * @param state what was stored
     * @param calendar the calendar of the version that the state names
     * @return the clock
     * @throws IllegalArgumentException if the calendar has another version
     */
    public static SlaClock of(ClockState state, BusinessCalendar calendar) {
        if (!state.calendar().equals(calendar.version())) {
            throw new IllegalArgumentException(
                    "the clock ran under calendar " + state.calendar() + ", not " + calendar.version());
        }
        return new SlaClock(state, calendar);
    }

    /**
     * Computes a clock from its signals (SLA-010).
     *
     * @param goal the goal that the clock began with
     * @param calendar the calendar that the clock began with
     * @param signals all signals in order
     * @return the clock after the last signal, with everything that fell due until then
     */
    public static ClockStep replay(SlaGoal goal, BusinessCalendar calendar, Iterable<ClockSignal> signals) {
        ClockStep step = new ClockStep(notStarted(goal, calendar), Vector.empty());
        for (ClockSignal signal : signals) {
            step = step.clock().apply(signal).after(step.occurrences());
        }
        return step;
    }

    /**
     * Moves the clock by a signal.
     *
     * @param signal what happened
     * @return the clock after, and everything that fell due by then and was not reported before
     */
    public ClockStep apply(ClockSignal signal) {
        Instant at = effective(signal.at());
        ClockStep before = isDue(at) ? DueCheck.of(this, at) : new ClockStep(this, Vector.empty());
        SlaClock moved = signal.accept(new Transition(before.clock(), at));
        return DueCheck.of(moved, at).after(before.occurrences()).asOf(at);
    }

    /**
     * Lets time pass without a signal, as a periodic sweep does.
     *
     * @param to the instant up to which to look; earlier than the last signal, nothing happens
     * @return the clock after, and everything that fell due by then and was not reported before; where nothing did, the clock is
     *     unchanged, so looking more often makes no difference
     */
    public ClockStep advance(Instant to) {
        Instant at = effective(to);
        if (!isDue(at)) {
            return new ClockStep(this, Vector.empty());
        }
        ClockStep step = DueCheck.of(this, at);
        return step.occurrences().isEmpty() ? new ClockStep(this, step.occurrences()) : step.asOf(at);
    }

    /** Nothing falls due by itself before the next transition, or rather the microsecond that ends there. */
    private boolean isDue(Instant at) {
        return state.nextTransitionAt().exists(next -> next.minus(DueCheck.TICK).isBefore(at));
    }

    private Instant effective(Instant at) {
        return state.asOf().filter(last -> last.isAfter(at)).getOrElse(at);
    }

    SlaClock asOf(Instant at) {
        return new SlaClock(state.withAsOf(Option.of(at)), calendar);
    }

    /**
     * Gives what is stored of the clock.
     *
     * @return plain data, without the calendar
     */
    public ClockState state() {
        return state;
    }

    /**
     * Gives the calendar that counts.
     *
     * @return the calendar of the version that the state names
     */
    public BusinessCalendar calendar() {
        return calendar;
    }

    /**
     * Tells where the clock stands.
     *
     * @return the status after the last signal
     */
    public ClockStatus status() {
        return state.status();
    }

    /**
     * Tells whether the current or latest cycle has a recorded breach that stands.
     *
     * @return true from the step that reported it on
     */
    public boolean isBreached() {
        return state.breach().isDefined();
    }

    /**
     * Gives the reasons for which the clock stands still.
     *
     * @return each once, in the order in which they began to hold
     */
    public Seq<PauseReason> pauseReasons() {
        return state.pauses().keySet().toVector();
    }

    /**
     * Gives the due time, if the clock keeps running (SLA-003).
     *
     * @return nothing unless running, or if the calendar has not so much open time
     */
    public Option<Instant> dueAt() {
        return state.dueAt();
    }

    /**
     * Gives the due time that would hold if the clock ran on: of a paused clock, if it were resumed; of an ended one, if it had not
     * ended.
     *
     * @param at when a paused clock would be resumed; otherwise it does not matter
     * @return the due time of a running clock; nothing before the first start, or if the calendar has not so much open time
     */
    public Option<Instant> projectedDueAt(Instant at) {
        if (state.status() == ClockStatus.RUNNING || state.status() == ClockStatus.NOT_STARTED) {
            return dueAt();
        }
        return state.time()
                .startedAt(state.endedAt().getOrElse(effective(at)))
                .reached(state.goal().target(), state.goal().boundary(), calendar);
    }

    /**
     * Tells when to look again (SLA-008).
     *
     * @return the first instant, in microseconds, at which {@link #advance} reports something; nothing if none will come by itself
     */
    public Option<Instant> nextTransitionAt() {
        return state.nextTransitionAt();
    }

    /**
     * Measures the open time that the current or latest cycle has used.
     *
     * @param at any instant; after the last signal, as if none came since
     * @return zero or more
     */
    public Duration elapsed(Instant at) {
        return state.time().elapsed(at, calendar);
    }

    /**
     * Measures what is left of the target: goal minus elapsed (SLA-003). Frozen while paused and after the end.
     *
     * @param at any instant; after the last signal, as if none came since
     * @return negative when exceeded
     */
    public Duration remaining(Instant at) {
        return state.goal().target().minus(elapsed(at));
    }

    @Override
    public String toString() {
        return "SlaClock " + state.goal().version() + " " + state.status() + ", cycle " + state.cycle();
    }
}
