package dev.casecore.reason;

import java.util.regex.Pattern;

/**
 * The number of a rule, such as {@code SF-067}. Adopters number their own.
 *
 * @param value capital letters and digits, a hyphen, and digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,15}-[0-9]{1,6}");

    /**
     * Checks the form.
     *
     * @param value as above
     */
    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule id reads like SF-067, not " + value);
        }
    }

    /**
     * Names a rule.
     *
     * @param value for example {@code SF-067}
     * @return the id
     * @throws IllegalArgumentException if it does not have that form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
