package dev.casecore.sla;

/** Says in a few words what a signal did, as a cause in a statement. */
final class SignalName implements ClockSignal.Visitor<String> {
    static final String NOW = "now";

    static String of(ClockSignal signal) {
        return signal.accept(new SignalName());
    }

    private SignalName() {}

    @Override
    public String start(ClockSignal.Start signal) {
        return "started";
    }

    @Override
    public String pause(ClockSignal.Pause signal) {
        return "paused: " + signal.reason();
    }

    @Override
    public String resume(ClockSignal.Resume signal) {
        return "resumed: " + signal.reason();
    }

    @Override
    public String stop(ClockSignal.Stop signal) {
        return "stopped";
    }

    @Override
    public String cancel(ClockSignal.Cancel signal) {
        return "cancelled";
    }

    @Override
    public String changeGoal(ClockSignal.ChangeGoal signal) {
        return "goal " + signal.goal().version();
    }

    @Override
    public String changeCalendar(ClockSignal.ChangeCalendar signal) {
        return "calendar " + signal.calendar().version();
    }
}
