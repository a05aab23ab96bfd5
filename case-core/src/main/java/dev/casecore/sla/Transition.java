package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** What each signal does to a clock at an instant; due times are settled afterwards. */
final class Transition implements ClockSignal.Visitor<SlaClock> {
    private final ClockState state;
    private final BusinessCalendar calendar;
    private final Instant at;

    Transition(SlaClock clock, Instant at) {
        this.state = clock.state();
        this.calendar = clock.calendar();
        this.at = at;
    }

    private SlaClock with(ClockState next) {
        return new SlaClock(next, calendar);
    }

    @Override
    public SlaClock start(ClockSignal.Start signal) {
        if (state.status().isActive()) {
            return with(state);
        }
        return state.status().isEnded()
                ? state.goal().cycleRule().startAgain(with(state), this, signal)
                : newCycle(signal);
    }

    /** Begins the next cycle with the whole target, under the goal and calendar of the signal. */
    SlaClock newCycle(ClockSignal.Start signal) {
        BusinessCalendar pinned = signal.calendar().getOrElse(calendar);
        ClockState next =
                begun(state.withGoal(signal.goal().getOrElse(state.goal())).withCalendar(pinned.version()));
        return new SlaClock(next, pinned);
    }

    private ClockState begun(ClockState under) {
        return running(under.withFinished(History.finished(state))
                .withCycle(state.cycle() + 1)
                .withStartedAt(Option.of(at))
                .withEndedAt(Option.none())
                .withWarned(Vector.empty())
                .withTime(RunningTime.NONE));
    }

    /**
     * Goes on with the cycle that ended, taking up another goal and calendar by their rules. A goal that restarts begins a new cycle
     * instead, and the finished one stays as it is.
     */
    SlaClock continued(ClockSignal.Start signal) {
        if (signal.goal().exists(this::restarts)) {
            return newCycle(signal);
        }
        SlaClock again = with(running(state.withEndedAt(Option.none())));
        SlaClock underCalendar = signal.calendar()
                .filter(other -> !other.version().equals(state.calendar()))
                .map(other -> new Transition(again, at)
                        .underCalendar(other, state.goal().calendarChangeRule()))
                .getOrElse(again);
        return signal.goal()
                .filter(other -> !other.equals(state.goal()))
                .map(other -> other.goalChangeRule().change(new Transition(underCalendar, at), other))
                .getOrElse(underCalendar);
    }

    private boolean restarts(SlaGoal other) {
        return !other.equals(state.goal()) && other.goalChangeRule() == GoalChangeRule.RESTART;
    }

    @Override
    public SlaClock pause(ClockSignal.Pause signal) {
        int times = state.pauses().getOrElse(signal.reason(), 0);
        ClockState paused = state.withPauses(state.pauses().put(signal.reason(), times + 1));
        return with(state.status() == ClockStatus.RUNNING ? still(paused, ClockStatus.PAUSED) : paused);
    }

    @Override
    public SlaClock resume(ClockSignal.Resume signal) {
        int times = state.pauses().getOrElse(signal.reason(), 0);
        Map<PauseReason, Integer> left = times > 1
                ? state.pauses().put(signal.reason(), times - 1)
                : state.pauses().remove(signal.reason());
        ClockState resumed = state.withPauses(left);
        return with(state.status() == ClockStatus.PAUSED ? running(resumed) : resumed);
    }

    /** Running from now on, unless a pause reason holds; unchanged if it runs or stands already as it should. */
    private ClockState running(ClockState next) {
        if (!next.pauses().isEmpty()) {
            return next.withStatus(ClockStatus.PAUSED);
        }
        return next.withStatus(ClockStatus.RUNNING).withTime(next.time().startedAt(at));
    }

    private ClockState still(ClockState next, ClockStatus status) {
        return next.withStatus(status).withTime(next.time().stoppedAt(at, calendar));
    }

    @Override
    public SlaClock stop(ClockSignal.Stop signal) {
        return ended(state.breach().isDefined() ? ClockStatus.BREACHED : ClockStatus.MET);
    }

    @Override
    public SlaClock cancel(ClockSignal.Cancel signal) {
        return ended(ClockStatus.CANCELLED);
    }

    private SlaClock ended(ClockStatus status) {
        return state.status().isActive()
                ? with(end(status).withPauses(state.pauses().take(0)))
                : with(state);
    }

    private ClockState end(ClockStatus status) {
        return still(state, status).withEndedAt(Option.of(at));
    }

    @Override
    public SlaClock changeGoal(ClockSignal.ChangeGoal signal) {
        if (state.status().isEnded()) {
            return with(state);
        }
        return state.status().isActive() ? signal.rule().change(this, signal.goal()) : underGoal(signal.goal());
    }

    SlaClock underGoal(SlaGoal goal) {
        return with(state.withGoal(goal).withTime(state.time().countedWhole()));
    }

    SlaClock underGoalFromNow(SlaGoal goal) {
        return with(state.withGoal(goal).withTime(state.time().countedFrom(at, calendar)));
    }

    SlaClock restartedUnder(SlaGoal goal) {
        Transition over = new Transition(with(end(ClockStatus.CANCELLED)), at);
        return with(over.begun(over.state.withGoal(goal)));
    }

    @Override
    public SlaClock changeCalendar(ClockSignal.ChangeCalendar signal) {
        return state.status().isEnded() ? with(state) : underCalendar(signal.calendar(), signal.rule());
    }

    private SlaClock underCalendar(BusinessCalendar other, CalendarChangeRule rule) {
        RunningTime time = rule.change(state.time(), calendar, other, at);
        return new SlaClock(state.withCalendar(other.version()).withTime(time), other);
    }
}
