package dev.casecore.examples.replay;

import dev.casecore.examples.report.Durations;
import dev.casecore.examples.report.Promises.Attainment;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStatus;
import java.time.Duration;

/** Counts how one promise was kept. */
final class PromiseCount {

    private final String promise;
    private final String priority;
    private final Duration target;
    private final Durations used = new Durations();
    private long kept;
    private long broken;
    private long other;

    PromiseCount(String promise, String priority, Duration target) {
        this.promise = promise;
        this.priority = priority;
        this.target = target;
    }

    void add(ClockState clock) {
        switch (clock.status()) {
            case MET -> kept++;
            case BREACHED -> broken++;
            default -> other++;
        }
        if (clock.status() == ClockStatus.MET || clock.status() == ClockStatus.BREACHED) {
            used.add(clock.time().accrued());
        }
    }

    Attainment attainment() {
        return new Attainment(promise, priority, target, kept, broken, other, used);
    }
}
