package dev.casecore.sla;

/** What another goal means to a running cycle (SLA-006). Pauses, past and present, count under every rule. */
public enum GoalChangeRule {
    /** The new target holds from the start of the cycle: what has elapsed stays elapsed. */
    RECOMPUTE {
        @Override
        SlaClock change(Transition transition, SlaGoal goal) {
            return transition.underGoal(goal);
        }
    },
    /** The new target holds from now on: what has elapsed counts no more, and the cycle goes on. */
    FROM_NOW {
        @Override
        SlaClock change(Transition transition, SlaGoal goal) {
            return transition.underGoalFromNow(goal);
        }
    },
    /** The cycle ends as cancelled and a new one begins now, paused if the clock is. */
    RESTART {
        @Override
        SlaClock change(Transition transition, SlaGoal goal) {
            return transition.restartedUnder(goal);
        }
    };

    abstract SlaClock change(Transition transition, SlaGoal goal);
}
