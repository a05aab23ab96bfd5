package dev.casecore.field;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The closed set of types that a field can have, each with its canonical text form.
 *
 * @param <T> the Java type of its values
 */
public final class FieldType<T> {

    /** A short text that is not personal: a code, a key, a number of another system. */
    public static final FieldType<String> TEXT = new FieldType<>("text", false, s -> s, s -> s);

    /** A text that may name people: it is redacted, and erased on request. */
    public static final FieldType<Text> PERSONAL_TEXT = new FieldType<>("personal text", true, Text::of, Text::value);

    /** One of a list of choices. */
    public static final FieldType<String> CHOICE = new FieldType<>("choice", false, s -> s, s -> s);

    /** Any number of a list of choices, written in alphabetical order and separated by commas. */
    public static final FieldType<Set<String>> CHOICES = new FieldType<>(
            "choices",
            false,
            s -> TreeSet.of(s.split(",", -1)),
            set -> TreeSet.ofAll(set).mkString(","));

    /** A decimal number, written without an exponent. */
    public static final FieldType<BigDecimal> NUMBER =
            new FieldType<>("number", false, FieldType::number, BigDecimal::toPlainString);

    /** Yes or no, written {@code true} or {@code false}. */
    public static final FieldType<Boolean> FLAG = new FieldType<>("flag", false, FieldType::flag, Object::toString);

    /** A day without a time zone, as in {@code 2026-02-28}. */
    public static final FieldType<LocalDate> DATE = new FieldType<>("date", false, LocalDate::parse, Object::toString);

    /** An instant in UTC, to the microsecond, as in {@code 2026-02-28T11:00:00Z}. */
    public static final FieldType<Instant> INSTANT = new FieldType<>(
            "instant",
            false,
            Instant::parse,
            i -> i.truncatedTo(ChronoUnit.MICROS).toString());

    /** A contact of the directory. */
    public static final FieldType<ContactId> CONTACT =
            new FieldType<>("contact", false, ContactId::of, ContactId::value);

    /** A contract of the directory. */
    public static final FieldType<ContractId> CONTRACT =
            new FieldType<>("contract", false, ContractId::of, ContractId::value);

    /** An organization of the directory. */
    public static final FieldType<OrganizationId> ORGANIZATION =
            new FieldType<>("organization", false, OrganizationId::of, OrganizationId::value);

    /** A user. */
    public static final FieldType<UserId> USER = new FieldType<>("user", false, UserId::of, UserId::value);

    /** Several contacts, by their ids, sorted. */
    public static final FieldType<Set<ContactId>> CONTACTS =
            new FieldType<>("contacts", false, s -> several(s, ContactId::of), FieldType::lines);

    /** Several users, by their ids, sorted. */
    public static final FieldType<Set<UserId>> USERS =
            new FieldType<>("users", false, s -> several(s, UserId::of), FieldType::lines);

    private final String name;
    private final boolean personal;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    private FieldType(String name, boolean personal, Function<String, T> reader, Function<T, String> writer) {
        this.name = name;
        this.personal = personal;
        this.reader = reader;
        this.writer = writer;
    }

    /** {@return its name in documents and reasons} */
    public String name() {
        return name;
    }

    /** {@return whether values may name people} */
    public boolean isPersonal() {
        return personal;
    }

    /**
     * Reads a canonical text.
     *
     * @param canonical a text
     * @return the value, or nothing if the text is not one of this type
     */
    Option<T> read(String canonical) {
        return Try.of(() -> reader.apply(canonical)).toOption();
    }

    /**
     * Writes the canonical text.
     *
     * @param value a value
     * @return its text
     */
    String write(T value) {
        return writer.apply(value);
    }

    private static <T extends Comparable<T>> Set<T> several(String lines, Function<String, T> id) {
        return TreeSet.of(lines.split("\n", -1)).map(id);
    }

    /** Ids have no line feeds. */
    private static String lines(Set<?> ids) {
        return TreeSet.ofAll(ids.map(Object::toString)).mkString("\n");
    }

    private static BigDecimal number(String text) {
        if (text.length() > 64 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException("at most 64 digits, no exponent");
        }
        return new BigDecimal(text);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
