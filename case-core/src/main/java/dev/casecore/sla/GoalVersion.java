package dev.casecore.sla;

import dev.casecore.identity.Token;

/**
 * The name of one edition of a goal, for example {@code first-response/3}.
 *
 * <p>Goals never change; other terms are another version. Clocks, breaches and finished cycles name the version they ran under.
 *
 * @param value the name, 1 to {@value Token#LONGEST} code points, not blank, without control characters or lone surrogates
 */
public record GoalVersion(String value) {
    /**
     * Creates a version.
     *
     * @param value the name
     * @throws IllegalArgumentException if the value is not well formed
     */
    public GoalVersion {
        Token.require("goal version", value);
    }

    /**
     * Creates a version.
     *
     * @param value the name, for example {@code first-response/3}
     * @return the version
     * @throws IllegalArgumentException if the value is not well formed
     */
    public static GoalVersion of(String value) {
        return new GoalVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
