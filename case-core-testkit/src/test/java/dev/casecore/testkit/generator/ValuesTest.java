package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Token;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is generated is accepted, what is called broken is refused, and both sides of every boundary come up. */
@PropertyDefaults(tries = 200)
class ValuesTest {

    private static final List<Field<?>> FIELDS = List.of(
            Field.of("text", "Text", FieldType.TEXT),
            Field.of("personal", "Personal", FieldType.PERSONAL_TEXT).atMost(30),
            Field.choice("choice", "Choice", "a", "b"),
            Field.choices("choices", "Choices", "a", "b"),
            Field.of("number", "Number", FieldType.NUMBER),
            Field.of("flag", "Flag", FieldType.FLAG),
            Field.of("date", "Date", FieldType.DATE),
            Field.of("instant", "Instant", FieldType.INSTANT),
            Field.of("contact", "Contact", FieldType.CONTACT),
            Field.of("users", "Users", FieldType.USERS));

    @Provide
    Arbitrary<String> ids() {
        return Values.ids();
    }

    @Provide
    Arbitrary<String> brokenIds() {
        return Values.brokenIds();
    }

    @Property
    void ids_are_well_formed(@ForAll("ids") String id) {
        assertThat(Token.isWellFormed(id)).as(id).isTrue();
    }

    @Property
    void broken_ids_are_not(@ForAll("brokenIds") String id) {
        assertThat(Token.isWellFormed(id)).as(id).isFalse();
    }

    @Example
    void the_longest_id_and_the_shortest_come_up() {
        Set<Integer> lengths = samples(Values.ids()).stream()
                .map(id -> id.codePointCount(0, id.length()))
                .collect(Collectors.toSet());

        assertThat(lengths).contains(1, Token.LONGEST);
        assertThat(samples(Values.actors())).hasAtLeastOneElementOfType(Actor.OfSystem.class);
        assertThat(samples(Values.users())).hasSizeGreaterThan(100);
        assertThat(samples(Values.caseIds())).hasSizeGreaterThan(100);
        assertThat(samples(Values.commandIds())).hasSizeGreaterThan(100);
        assertThat(samples(Values.tenants())).hasSizeGreaterThan(100);
    }

    private static <T> Set<T> samples(Arbitrary<T> values) {
        return values.sampleStream().limit(600).collect(Collectors.toSet());
    }

    @Example
    void texts_are_as_long_as_their_limit_allows_and_broken_ones_are_refused() {
        Field<Text> field = Field.of("words", "Words", FieldType.PERSONAL_TEXT).atMost(7);

        assertThat(samples(Values.texts(7)))
                .allSatisfy(text ->
                        assertThat(field.defect(new FieldValue.Personal(text))).isEmpty())
                .extracting(Text::length)
                .contains(7);
        assertThat(samples(Values.brokenTexts(7)))
                .allSatisfy(text ->
                        assertThat(field.defect(new FieldValue.Personal(text))).isNotEmpty())
                .extracting(Text::length)
                .contains(8);
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Field<?>, FieldValue>> fitting() {
        return Arbitraries.of(FIELDS).flatMap(field -> Values.of(field).map(value -> Tuple.of(field, value)));
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Field<?>, FieldValue>> unfit() {
        return Arbitraries.of(FIELDS).flatMap(field -> Values.broken(field).map(value -> Tuple.of(field, value)));
    }

    @Property
    void a_field_takes_its_values(@ForAll("fitting") Tuple.Tuple2<Field<?>, FieldValue> pair) {
        assertThat(pair.get1().defect(pair.get2())).as("%s", pair).isEmpty();
    }

    @Property
    void a_field_takes_no_broken_value(@ForAll("unfit") Tuple.Tuple2<Field<?>, FieldValue> pair) {
        assertThat(pair.get1().defect(pair.get2())).as("%s", pair).isNotEmpty();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<KindDefinition, Fields>> known() {
        List<KindDefinition> kinds = io.vavr.collection.List.of(
                        SalesforceSupport.playbook(), JiraServiceDesk.playbook())
                .flatMap(playbook -> playbook.kinds().values())
                .asJava();
        return Arbitraries.of(kinds).flatMap(kind -> Values.of(kind).map(fields -> Tuple.of(kind, fields)));
    }

    @Property(tries = 20)
    void what_is_known_of_a_new_case_fits_its_kind(@ForAll("known") Tuple.Tuple2<KindDefinition, Fields> pair) {
        assertThat(pair.get2())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(
                                pair.get1().fields().get(value._1()).get().defect(value._2()))
                        .isEmpty());
    }

    @Example
    void instants_and_durations_come_to_their_boundaries() {
        assertThat(samples(Values.instants()))
                .contains(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999Z"))
                .allSatisfy(at -> assertThat(at.truncatedTo(ChronoUnit.MICROS)).isEqualTo(at));
        assertThat(samples(Values.brokenInstants()))
                .allMatch(at -> at.isBefore(Instant.EPOCH) || at.isAfter(Instant.parse("9999-12-31T23:59:59.999999Z")));
        assertThat(samples(Values.durations())).contains(Duration.ZERO).noneMatch(Duration::isNegative);
        assertThat(samples(Values.durationsAround(Duration.ofHours(6))))
                .containsExactlyInAnyOrder(
                        Duration.ofHours(6).minusNanos(1_000),
                        Duration.ofHours(6),
                        Duration.ofHours(6).plusNanos(1_000));
    }
}
