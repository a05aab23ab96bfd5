package dev.casecore.jdbc.json;

import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.UserId;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Makes a value of any type that is stored, with something in every part of it; the same one every time. */
final class Sample {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00.000001Z");
    private static final int DEEPEST = 8;

    private int count;

    private Sample() {}

    static Object of(Type type) {
        return new Sample().make(type, 0);
    }

    private Object make(Type type, int depth) {
        count++;
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        Option<Object> simple = simple(plain);
        if (simple.isDefined()) {
            return simple.get();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (plain.isSealed()) {
            return make(leaf(plain), depth);
        }
        return object(ObjectType.of(plain), depth);
    }

    private static Class<?> leaf(Class<?> sealed) {
        Class<?> first = sealed.getPermittedSubclasses()[0];
        return first.isSealed() ? leaf(first) : first;
    }

    private Object object(ObjectType type, int depth) {
        return type.make(
                type.members().map(member -> make(member.type(), depth + 1)).toJavaArray());
    }

    private Object container(ParameterizedType type, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Option.class) {
            return depth > DEEPEST ? Option.none() : Option.some(make(arguments[0], depth + 1));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return LinkedHashMap.of(make(arguments[0], depth + 1), make(arguments[1], depth + 1));
        }
        if (depth > DEEPEST) {
            return Set.class.isAssignableFrom(raw) ? LinkedHashSet.empty() : List.empty();
        }
        Object element = make(arguments[0], depth + 1);
        return Set.class.isAssignableFrom(raw) ? LinkedHashSet.of(element) : List.of(element);
    }

    private Option<Object> simple(Class<?> type) {
        java.util.Map<Class<?>, Object> values = java.util.Map.ofEntries(
                java.util.Map.entry(String.class, "text-" + count),
                java.util.Map.entry(int.class, count),
                java.util.Map.entry(Integer.class, count),
                java.util.Map.entry(long.class, (long) count),
                java.util.Map.entry(Long.class, (long) count),
                java.util.Map.entry(boolean.class, true),
                java.util.Map.entry(Boolean.class, true),
                java.util.Map.entry(BigDecimal.class, BigDecimal.valueOf(count, 1)),
                java.util.Map.entry(Instant.class, START.plusSeconds(count)),
                java.util.Map.entry(Duration.class, Duration.ofSeconds(count)),
                java.util.Map.entry(LocalDate.class, LocalDate.ofEpochDay(count)),
                java.util.Map.entry(LocalTime.class, LocalTime.ofSecondOfDay(count)),
                java.util.Map.entry(ZoneId.class, ZoneOffset.UTC),
                java.util.Map.entry(Code.class, Code.of("CODE_" + count)),
                java.util.Map.entry(RuleId.class, RuleId.of("RULE-" + count)),
                java.util.Map.entry(Owner.class, Owner.user(UserId.of("user-" + count))),
                java.util.Map.entry(Actor.class, Actor.user("user-" + count)),
                java.util.Map.entry(Text.class, Text.stored(count, "words " + count, false)),
                java.util.Map.entry(Fact.class, Fact.of("name", "value " + count)),
                java.util.Map.entry(Fields.class, fields()));
        return Option.of(values.get(type));
    }

    private Fields fields() {
        return Fields.none()
                .with("plain", new FieldValue.Plain("value " + count))
                .with("personal", new FieldValue.Personal(Text.stored(count, "words " + count, false)))
                .with("erased", new FieldValue.Personal(Text.stored(count + 1, "", true)));
    }
}
