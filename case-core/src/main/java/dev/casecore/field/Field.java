package dev.casecore.field;

import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A typed key: what a field is called, how people see it, and which values it takes.
 *
 * <p>Example: {@code Field.choice("case-source", "Case Source", "phone", "e-mail")}.
 *
 * @param <T> the Java type of its values
 */
public final class Field<T> {

    private static final int SHORT = 255;
    private static final int LONG = 32_000;

    private final String name;
    private final String label;
    private final FieldType<T> type;
    private final int limit;
    private final Seq<String> choices;

    private Field(String name, String label, FieldType<T> type, int limit, Seq<String> choices) {
        if (!name.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException("a field is named like request-type, not " + name);
        }
        this.name = name;
        this.label = label;
        this.type = type;
        this.limit = limit;
        this.choices = choices;
    }

    /**
     * Declares a field of any type but a choice, at most 255 code points long, or 32,000 if it is a personal text.
     *
     * @param name  lower-case letters, digits and hyphens, 1 to 63 of them, starting with a letter
     * @param label what people see
     * @param type  its type
     * @param <T>   the Java type of its values
     * @return the field
     * @throws IllegalArgumentException if the name does not have that form
     */
    public static <T> Field<T> of(String name, String label, FieldType<T> type) {
        return new Field<>(name, label, type, type.isPersonal() ? LONG : SHORT, List.empty());
    }

    /**
     * Declares a field that takes one of these values.
     *
     * @param name    as for {@link #of}
     * @param label   what people see
     * @param choices the values; none makes it an open list, in which any short text will do
     * @return the field
     */
    public static Field<String> choice(String name, String label, String... choices) {
        return new Field<>(name, label, FieldType.CHOICE, SHORT, List.of(choices));
    }

    /**
     * Declares a field that takes any number of these values.
     *
     * @param name    as for {@link #of}
     * @param label   what people see
     * @param choices the values, none of which contains a comma
     * @return the field
     */
    public static Field<io.vavr.collection.Set<String>> choices(String name, String label, String... choices) {
        return new Field<>(name, label, FieldType.CHOICES, LONG, List.of(choices));
    }

    /**
     * Limits the length.
     *
     * @param codePoints the longest value, in code points of the canonical text
     * @return the same field with that limit
     */
    public Field<T> atMost(int codePoints) {
        return new Field<>(name, label, type, codePoints, choices);
    }

    /** {@return the name, by which two fields are the same} */
    public String name() {
        return name;
    }

    /** {@return what people see} */
    public String label() {
        return label;
    }

    /** {@return the type} */
    public FieldType<T> type() {
        return type;
    }

    /** {@return the longest value, in code points of the canonical text} */
    public int limit() {
        return limit;
    }

    /** {@return the values it takes, in the order in which people see them; none for an open list} */
    public Seq<String> choices() {
        return choices;
    }

    /**
     * Reads a value.
     *
     * @param value any value
     * @return the typed value, or nothing if it does not fit the type
     */
    @SuppressWarnings("unchecked")
    public Option<T> read(FieldValue value) {
        if (value instanceof FieldValue.Personal personal) {
            return type.isPersonal() ? Option.some((T) personal.text()) : Option.none();
        }
        return type.read(value.canonical());
    }

    /**
     * Writes a value.
     *
     * @param value a typed value
     * @return the same in its text form
     */
    public FieldValue write(T value) {
        return value instanceof Text text ? new FieldValue.Personal(text) : new FieldValue.Plain(type.write(value));
    }

    /**
     * Checks a value.
     *
     * @param value any value
     * @return what is wrong with it: {@link Code#BLANK}, {@link Code#TOO_LONG}, {@link Code#FORBIDDEN_CHARACTER},
     *     {@link Code#MALFORMED}, or {@link Code#NOT_A_CHOICE}
     */
    public Option<Code> defect(FieldValue value) {
        if (value instanceof FieldValue.Personal personal && personal.text().isErased()) {
            return Option.none();
        }
        Text text = Text.of(value.canonical());
        if (text.isBlank()) {
            return Option.some(Code.BLANK);
        }
        if (text.length() > limit) {
            return Option.some(Code.TOO_LONG);
        }
        if (text.hasForbiddenCharacter()) {
            return Option.some(Code.FORBIDDEN_CHARACTER);
        }
        Option<T> read = read(value);
        if (read.isEmpty() || isPersonal(value) != type.isPersonal()) {
            return Option.some(Code.MALFORMED);
        }
        return choices.isEmpty() || isChosen(value.canonical()) ? Option.none() : Option.some(Code.NOT_A_CHOICE);
    }

    private boolean isChosen(String canonical) {
        return type == FieldType.CHOICES
                ? choices.containsAll(List.of(canonical.split(",", -1)))
                : choices.contains(canonical);
    }

    private static boolean isPersonal(FieldValue value) {
        return value instanceof FieldValue.Personal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field<?> field && name.equals(field.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
