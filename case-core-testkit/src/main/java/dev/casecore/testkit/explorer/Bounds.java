package dev.casecore.testkit.explorer;

/**
 * How far an exploration goes. What is counted is counted up to a bound, and everything from there on is taken for the same.
 *
 * @param assignments how many open assignments are told apart; 2 means 0, 1, and 2 or more
 * @param activities  how many open activities are told apart
 * @param reopenings  how many reopenings are told apart
 * @param states      after how many states it is broken off
 */
public record Bounds(int assignments, int activities, int reopenings, int states) {

    /** Two assignments, one activity, two reopenings, five thousand states. */
    public static final Bounds DEFAULT = new Bounds(2, 1, 2, 5_000);

    /**
     * Changes how many states are visited at most.
     *
     * @param newStates 1 or more
     * @return with that bound
     */
    public Bounds withStates(int newStates) {
        return new Bounds(assignments, activities, reopenings, newStates);
    }

    /**
     * Changes how many open assignments are told apart.
     *
     * @param newAssignments 0 or more
     * @return with that bound
     */
    public Bounds withAssignments(int newAssignments) {
        return new Bounds(newAssignments, activities, reopenings, states);
    }

    /**
     * Changes how many reopenings are told apart.
     *
     * @param newReopenings 0 or more
     * @return with that bound
     */
    public Bounds withReopenings(int newReopenings) {
        return new Bounds(assignments, activities, newReopenings, states);
    }
}
