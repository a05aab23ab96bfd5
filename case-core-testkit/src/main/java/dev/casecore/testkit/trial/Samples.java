package dev.casecore.testkit.trial;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.FieldValue;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Values that fields take: a sensible one first, then each that makes a difference to some rule. */
final class Samples {

    private static final String WORDS = "call ivy@example.org back";

    private static final Map<FieldType<?>, Seq<String>> BY_TYPE = LinkedHashMap.<FieldType<?>, Seq<String>>empty()
            .put(FieldType.TEXT, List.of("sample"))
            .put(FieldType.CHOICE, List.of("sample"))
            .put(FieldType.CHOICES, List.of("sample"))
            .put(FieldType.NUMBER, List.of("1", "0"))
            .put(FieldType.FLAG, List.of("true", "false"))
            .put(FieldType.DATE, List.of("2026-03-02"))
            .put(FieldType.INSTANT, List.of("2026-03-02T09:00:00Z"))
            .put(FieldType.CONTACT, List.of(Company.CUSTOMER.value()))
            .put(FieldType.CONTACTS, List.of(Company.CUSTOMER.value()))
            .put(FieldType.CONTRACT, List.of(Company.CONTRACT.value(), Company.ENDED_CONTRACT.value()))
            .put(FieldType.ORGANIZATION, List.of(Company.ORGANIZATION.value(), Company.PRIORITY_ORGANIZATION.value()))
            .put(FieldType.USER, List.of(Company.DEPUTY.value()))
            .put(FieldType.USERS, List.of(Company.DEPUTY.value()));

    private final Terms terms;

    Samples(Terms terms) {
        this.terms = terms;
    }

    /** A value that the field takes. */
    FieldValue first(Field<?> field) {
        return all(field).head();
    }

    /** The values worth trying, each once; at least one. */
    Seq<FieldValue> all(Field<?> field) {
        if (field.type().isPersonal()) {
            String words = field.limit() < WORDS.length() ? WORDS.substring(0, field.limit()) : WORDS;
            return List.of(new FieldValue.Personal(Text.of(words)));
        }
        return (field.choices().isEmpty() ? free(field) : field.choices())
                .distinct()
                .map(FieldValue.Plain::new);
    }

    /** What the rules name; and whom the directory knows, whatever the rules name. */
    private Seq<String> free(Field<?> field) {
        Seq<String> named = terms.values(field.name());
        Seq<String> typed = BY_TYPE.get(field.type()).get();
        return field.type().equals(FieldType.ORGANIZATION) ? typed.appendAll(named) : named.isEmpty() ? typed : named;
    }
}
