package dev.casecore.testkit.generator;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.Token;
import dev.casecore.identity.UserId;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generates values: plain ones mostly, and often those at a boundary. What is called broken is what the library refuses.
 *
 * <p>Example: {@code Values.texts(1_000)} has texts of one letter, of a thousand emoji, and of everything between.
 */
public final class Values {

    /** A letter of two UTF-16 units. */
    private static final String HOUSE = "\uD83C\uDFE0";

    private static final Duration GRAIN = Duration.of(1, ChronoUnit.MICROS);

    private static final Seq<String> HOSTILE =
            List.of("O'Brien", "a;b--", "%_", "\\", "\u00C4rger", HOUSE, "\u202Eabc\u202C", "{\"a\":1}", "null", " a ");

    private static final Seq<Instant> TURNING = List.of(
            Instant.EPOCH,
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            Instant.parse("2024-02-29T00:00:00Z"),
            Instant.parse("2025-12-31T23:59:59.999999Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2038-01-19T03:14:08Z"));

    private Values() {}

    /** {@return the text of ids: a line of 1 to 128 code points, not blank, without control characters} */
    public static Arbitrary<String> ids() {
        return mostly(
                words(12), HOSTILE.appendAll(List.of("x", "x".repeat(Token.LONGEST), HOUSE.repeat(Token.LONGEST))));
    }

    /** {@return what is no id: blank, too long by one, with a control character, with half a letter} */
    public static Arbitrary<String> brokenIds() {
        return Arbitraries.of(
                "", " ", "x".repeat(Token.LONGEST + 1), HOUSE.repeat(Token.LONGEST + 1), "a\nb", "a\u0000", "a\uD83C");
    }

    /** {@return ids of users} */
    public static Arbitrary<UserId> users() {
        return ids().map(UserId::of);
    }

    /** {@return ids of cases} */
    public static Arbitrary<CaseId> caseIds() {
        return ids().map(CaseId::of);
    }

    /** {@return ids of commands} */
    public static Arbitrary<CommandId> commandIds() {
        return ids().map(CommandId::of);
    }

    /** {@return ids of tenants} */
    public static Arbitrary<TenantId> tenants() {
        return ids().map(TenantId::of);
    }

    /** {@return users, and now and then a program} */
    public static Arbitrary<Actor> actors() {
        return Arbitraries.frequencyOf(Tuple.of(4, users().map(Actor::user)), Tuple.of(1, ids().map(Actor::system)));
    }

    /**
     * Generates personal texts that are accepted.
     *
     * @param limit the longest, in code points, 1 or more
     * @return not blank, without control characters but tabs and line breaks
     */
    public static Arbitrary<Text> texts(int limit) {
        Seq<String> longest = List.of("x".repeat(limit), HOUSE.repeat(limit));
        Seq<String> hostile =
                HOSTILE.append("first\r\n\tsecond").filter(text -> Text.of(text).length() <= limit);
        return mostly(words(Math.min(limit, 40)), longest.appendAll(hostile)).map(Text::of);
    }

    /**
     * Generates personal texts that are refused.
     *
     * @param limit the longest, in code points, 1 or more
     * @return blank, too long by one, with a control character, with half a letter
     */
    public static Arbitrary<Text> brokenTexts(int limit) {
        return Arbitraries.of(
                        "", " \t\r\n", "x".repeat(limit + 1), HOUSE.repeat(limit + 1), "a\u0000", "a\u0007", "\uD83Ca")
                .map(Text::of);
    }

    /**
     * Generates values that a field takes.
     *
     * @param field which
     * @return each without a {@link Field#defect}; whether a directory knows whom it names is another matter
     */
    public static Arbitrary<FieldValue> of(Field<?> field) {
        if (field.type().isPersonal()) {
            return texts(field.limit()).map(FieldValue.Personal::new);
        }
        Arbitrary<String> canonical = field.choices().isEmpty()
                ? ofType(field.type(), field.limit())
                : Arbitraries.of(field.choices().asJava());
        return canonical.map(FieldValue.Plain::new);
    }

    /**
     * Generates values that a field does not take.
     *
     * @param field which
     * @return each with a {@link Field#defect}
     */
    public static Arbitrary<FieldValue> broken(Field<?> field) {
        Arbitrary<Text> texts = brokenTexts(field.limit());
        return field.type().isPersonal()
                ? texts.map(FieldValue.Personal::new)
                : texts.map(text -> new FieldValue.Plain(text.value()));
    }

    /**
     * Generates everything that may be known of a new case.
     *
     * @param kind its kind
     * @return every field that people fill in, each with a value that it takes
     */
    public static Arbitrary<Fields> of(KindDefinition kind) {
        Arbitrary<Fields> all = Arbitraries.just(Fields.none());
        for (Field<?> field : kind.fields().values()) {
            if (kind.derivation(field.name()).isEmpty()) {
                all = all.flatMap(fields -> of(field).map(value -> fields.with(field.name(), value)));
            }
        }
        return all;
    }

    private static Arbitrary<String> ofType(FieldType<?> type, int limit) {
        Map<FieldType<?>, Arbitrary<String>> formed = LinkedHashMap.<FieldType<?>, Arbitrary<String>>empty()
                .put(FieldType.NUMBER, mostly(Arbitraries.integers().map(String::valueOf), List.of("0", "-1", "0.1")))
                .put(FieldType.FLAG, Arbitraries.of("true", "false"))
                .put(FieldType.DATE, days().map(LocalDate::toString))
                .put(FieldType.INSTANT, instants().map(Instant::toString));
        return formed.get(type).getOrElse(() -> words(Math.min(limit, Token.LONGEST)));
    }

    private static Arbitrary<LocalDate> days() {
        return instants().map(at -> LocalDate.ofInstant(at, java.time.ZoneOffset.UTC));
    }

    /** {@return from nothing to ten years, to the microsecond} */
    public static Arbitrary<Duration> durations() {
        Arbitrary<Duration> plain = Arbitraries.longs()
                .between(0, Duration.ofDays(3_650).toSeconds())
                .map(Duration::ofSeconds);
        return mostly(
                plain,
                List.of(
                        Duration.ZERO,
                        GRAIN,
                        Duration.ofSeconds(1),
                        Duration.ofHours(24),
                        Duration.ofDays(1).minus(GRAIN)));
    }

    /**
     * Generates durations about a window, to try both sides of its end.
     *
     * @param window how long something may wait or last, longer than a microsecond
     * @return a microsecond less, the window, a microsecond more
     */
    public static Arbitrary<Duration> durationsAround(Duration window) {
        return Arbitraries.of(around(List.of(window)).asJava());
    }

    static Seq<Duration> around(Seq<Duration> windows) {
        return windows.flatMap(window -> List.of(window.minus(GRAIN), window, window.plus(GRAIN)))
                .reject(Duration::isNegative);
    }

    /** {@return from 1970 to 9999, to the microsecond; often the turn of a day, a year, an hour of daylight saving} */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> plain = Arbitraries.longs()
                .between(0, Instant.parse("2100-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        return mostly(plain, TURNING);
    }

    /** {@return before 1970 or after 9999, where no command may say that it happened} */
    public static Arbitrary<Instant> brokenInstants() {
        return Arbitraries.of(
                Instant.EPOCH.minus(GRAIN),
                Instant.MIN,
                Instant.parse("9999-12-31T23:59:59.999999Z").plus(GRAIN),
                Instant.MAX);
    }

    private static Arbitrary<String> words(int longest) {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(longest);
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<T> plain, Seq<T> boundaries) {
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, Arbitraries.of(boundaries.asJava())));
    }
}
