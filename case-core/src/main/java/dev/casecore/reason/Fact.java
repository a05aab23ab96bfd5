package dev.casecore.reason;

import org.jspecify.annotations.Nullable;

/**
 * One thing a reason refers to: which field, which assignment, whose turn. Values never hold personal data (CORE-012).
 *
 * <p>It is its name and the text form of its value, and nothing else. The text is written when somebody reads it: a refusal costs little
 * more than an acceptance, and most refusals are asked for their codes only.
 */
public final class Fact {

    private final String name;
    private final Object value;
    private @Nullable String text;

    private Fact(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    /**
     * States a fact.
     *
     * @param name  what the value is, for example {@code assignment}
     * @param value any immutable value whose text form is stable and not personal, for example {@code A-2}
     * @return the fact
     */
    public static Fact of(String name, Object value) {
        return new Fact(name, value);
    }

    /** {@return what the value is, for example {@code assignment}} */
    public String name() {
        return name;
    }

    /** {@return its text form, for example {@code A-2}} */
    public String value() {
        String written = text;
        if (written == null) {
            written = value.toString();
            text = written;
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && name.equals(fact.name) && value().equals(fact.value());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + value().hashCode();
    }

    @Override
    public String toString() {
        return name + "=" + value();
    }
}
