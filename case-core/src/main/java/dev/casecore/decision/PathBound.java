package dev.casecore.decision;

/**
 * How far a search for a path goes before it gives up.
 *
 * @param steps  the most steps of a path, 0 or more
 * @param states the most states of the case that are looked at, 1 or more
 */
public record PathBound(int steps, int states) {

    /** Twelve steps, 500 states; at each state every command that makes sense there is decided once. */
    public static final PathBound DEFAULT = new PathBound(12, 500);
}
