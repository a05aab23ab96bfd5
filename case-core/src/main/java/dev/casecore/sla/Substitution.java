package dev.casecore.sla;

import io.vavr.control.Option;

/** The same signals without the goals, or without the calendars, that they carry. */
final class Substitution implements ClockSignal.Visitor<Option<ClockSignal>> {
    private final boolean goals;

    private Substitution(boolean goals) {
        this.goals = goals;
    }

    static Option<ClockSignal> withoutGoal(ClockSignal signal) {
        return signal.accept(new Substitution(true));
    }

    static Option<ClockSignal> withoutCalendar(ClockSignal signal) {
        return signal.accept(new Substitution(false));
    }

    @Override
    public Option<ClockSignal> start(ClockSignal.Start signal) {
        return Option.of(new ClockSignal.Start(
                signal.at(), goals ? Option.none() : signal.goal(), goals ? signal.calendar() : Option.none()));
    }

    @Override
    public Option<ClockSignal> pause(ClockSignal.Pause signal) {
        return Option.of(signal);
    }

    @Override
    public Option<ClockSignal> resume(ClockSignal.Resume signal) {
        return Option.of(signal);
    }

    @Override
    public Option<ClockSignal> stop(ClockSignal.Stop signal) {
        return Option.of(signal);
    }

    @Override
    public Option<ClockSignal> cancel(ClockSignal.Cancel signal) {
        return Option.of(signal);
    }

    @Override
    public Option<ClockSignal> changeGoal(ClockSignal.ChangeGoal signal) {
        return goals ? Option.none() : Option.of(signal);
    }

    @Override
    public Option<ClockSignal> changeCalendar(ClockSignal.ChangeCalendar signal) {
        return goals ? Option.of(signal) : Option.none();
    }
}
