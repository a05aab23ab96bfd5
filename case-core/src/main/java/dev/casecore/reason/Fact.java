package dev.casecore.reason;

/**
 * One thing a reason refers to: which field, which assignment, whose turn. Values never hold personal data (CORE-012).
 *
 * @param name  what the value is, for example {@code assignment}
 * @param value its text form, for example {@code A-2}
 */
public record Fact(String name, String value) {

    /**
     * States a fact.
     *
     * @param name  what it is
     * @param value any value whose text form is stable and not personal
     * @return the fact
     */
    public static Fact of(String name, Object value) {
        return new Fact(name, value.toString());
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
