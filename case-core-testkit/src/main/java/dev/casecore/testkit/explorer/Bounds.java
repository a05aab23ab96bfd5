package dev.casecore.testkit.explorer;

/**
 * How far an exploration goes. What is counted is counted up to a bound, and everything from there on is taken for the same.
 *
 * <p>What tells one case from another are its status and its traits. The first trait is how far it is: all of the counts, the stage, and whether it is
 * merged. The others are the owner (which sort, and of a user which rules that ask for the owner they meet), how each clock stands, and for each
 * condition of the playbook what it finds lacking. Every choice of so many traits as are {@code combined} is gone through in every status, in all its
 * values; not every combination of all traits, which for a playbook that asks for many things are more than anybody wants to wait for. So what hangs
 * on the status and that many traits at once is found, unless even the way there needs more.
 *
 * @param assignments how many open assignments are told apart; 2 means 0, 1, and 2 or more
 * @param activities  how many open activities are told apart
 * @param reopenings  how many reopenings are told apart
 * @param combined    how many traits are combined, 1 or more; as many as there are, or more, means all of them
 * @param states      after how many states it is broken off
 */
public record Bounds(int assignments, int activities, int reopenings, int combined, int states) {

    /** Two assignments, one activity, two reopenings, every two traits, five thousand states. */
    public static final Bounds DEFAULT = new Bounds(2, 1, 2, 2, 5_000);

    /**
     * Refuses bounds within which nothing can be explored.
     *
     * @param assignments as above
     * @param activities  as above
     * @param reopenings  as above
     * @param combined    as above
     * @param states      as above
     * @throws IllegalArgumentException if a count is less than 0, or one of the last two less than 1
     */
    public Bounds {
        if (assignments < 0 || activities < 0 || reopenings < 0 || combined < 1 || states < 1) {
            throw new IllegalArgumentException(
                    "counts are 0 or more, combined and states 1 or more, but were %d, %d, %d, %d, %d"
                            .formatted(assignments, activities, reopenings, combined, states));
        }
    }

    /**
     * Changes how many states are visited at most.
     *
     * @param newStates 1 or more
     * @return with that bound
     */
    public Bounds withStates(int newStates) {
        return new Bounds(assignments, activities, reopenings, combined, newStates);
    }

    /**
     * Changes how many open assignments are told apart.
     *
     * @param newAssignments 0 or more
     * @return with that bound
     */
    public Bounds withAssignments(int newAssignments) {
        return new Bounds(newAssignments, activities, reopenings, combined, states);
    }

    /**
     * Changes how many reopenings are told apart.
     *
     * @param newReopenings 0 or more
     * @return with that bound
     */
    public Bounds withReopenings(int newReopenings) {
        return new Bounds(assignments, activities, newReopenings, combined, states);
    }

    /**
     * Changes how many open activities are told apart.
     *
     * @param newActivities 0 or more
     * @return with that bound
     */
    public Bounds withActivities(int newActivities) {
        return new Bounds(assignments, newActivities, reopenings, combined, states);
    }

    /**
     * Changes how many traits are combined.
     *
     * @param newCombined 1 or more
     * @return with that bound
     */
    public Bounds withCombined(int newCombined) {
        return new Bounds(assignments, activities, reopenings, newCombined, states);
    }

    /**
     * Combines all traits, which is feasible where rules ask for few things.
     *
     * @return with every combination
     */
    public Bounds withAllCombined() {
        return withCombined(Integer.MAX_VALUE);
    }
}
