package dev.casecore.sla;

/** What a start means to a clock whose cycle has ended (SLA-005). */
public enum CycleRule {
    /** Nothing: the promise was for once, for example a first response. */
    FIRST_ONLY {
        @Override
        SlaClock startAgain(SlaClock ended, Transition transition, ClockSignal.Start signal) {
            return ended;
        }
    },
    /** A new cycle with the whole target, for example each next reply. */
    RESTART {
        @Override
        SlaClock startAgain(SlaClock ended, Transition transition, ClockSignal.Start signal) {
            return transition.newCycle(signal);
        }
    },
    /** The same cycle goes on; the time between does not count. For example the time to a resolution, across a reopening. */
    CONTINUE {
        @Override
        SlaClock startAgain(SlaClock ended, Transition transition, ClockSignal.Start signal) {
            return transition.continued(signal);
        }
    };

    abstract SlaClock startAgain(SlaClock ended, Transition transition, ClockSignal.Start signal);
}
