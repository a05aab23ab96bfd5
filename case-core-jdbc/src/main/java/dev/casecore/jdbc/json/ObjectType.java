package dev.casecore.jdbc.json;

import dev.casecore.reason.Fact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are made of named members: a record, or an immutable value with a builder.
 *
 * @param name    the simple name of the type
 * @param members its members, in order
 * @param maker   makes a value from the values of its members, in that order; null where a member keeps its default
 */
record ObjectType(String name, Seq<Member> members, Function<@Nullable Object[], Object> maker) {

    /**
     * A member.
     *
     * @param name       its name
     * @param type       its type
     * @param hasDefault whether the type says what it is when it is absent
     * @param getter     reads it
     */
    record Member(String name, Type type, boolean hasDefault, Function<Object, Object> getter) {

        Object get(Object value) {
            return getter.apply(value);
        }
    }

    static boolean isObject(Class<?> type) {
        return type.isRecord() || type == Fact.class || builder(type) != null;
    }

    static ObjectType of(Class<?> type) {
        if (type == Fact.class) {
            return ofFact();
        }
        return type.isRecord() ? ofRecord(type) : ofImmutable(type);
    }

    /** A fact is its name and the text form of its value. */
    private static ObjectType ofFact() {
        List<Member> members = List.of("name", "value")
                .map(part -> new Member(part, String.class, false, Calls.getter(method(Fact.class, part))));
        return new ObjectType(
                "Fact", members, values -> Fact.of(String.valueOf(values[0]), Objects.requireNonNull(values[1])));
    }

    Object make(@Nullable Object[] values) {
        try {
            return maker.apply(values);
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JsonException("holds what its type refuses", e);
        }
    }

    private static ObjectType ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = List.of(components)
                .map(part ->
                        new Member(part.getName(), part.getGenericType(), false, Calls.getter(part.getAccessor())));
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return new ObjectType(type.getSimpleName(), members, Calls.maker(constructor(type, types)));
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] components) {
        try {
            return type.getConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("what is stored is made of public records: " + type, e);
        }
    }

    /** An immutable value has a static method {@code builder}, and what the builder takes are its attributes. */
    private static @Nullable Method builder(Class<?> type) {
        try {
            Method builder = type.getMethod("builder");
            return Modifier.isStatic(builder.getModifiers()) ? builder : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static ObjectType ofImmutable(Class<?> type) {
        Method builder = builder(type);
        if (builder == null) {
            throw new IllegalStateException("what is stored is a record or has a builder: " + type);
        }
        Class<?> building = builder.getReturnType();
        List<Method> attributes = List.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && setter(building, method) != null)
                .sorted(Comparator.comparing(Method::getName));
        List<Member> members = attributes.map(attribute -> new Member(
                attribute.getName(),
                attribute.getGenericReturnType(),
                !Modifier.isAbstract(attribute.getModifiers()),
                Calls.getter(attribute)));
        Seq<BiConsumer<Object, Object>> setters =
                attributes.map(attribute -> Calls.setter(Objects.requireNonNull(setter(building, attribute))));
        Supplier<Object> start = Calls.start(builder);
        Function<Object, Object> build = Calls.getter(method(building, "build"));
        return new ObjectType(type.getSimpleName(), members, values -> build(start, setters, build, values));
    }

    private static Object build(
            Supplier<Object> start,
            Seq<BiConsumer<Object, Object>> setters,
            Function<Object, Object> build,
            @Nullable Object[] values) {
        Object builder = start.get();
        int i = 0;
        for (BiConsumer<Object, Object> setter : setters) {
            Object value = values[i];
            if (value != null) {
                setter.accept(builder, value);
            }
            i++;
        }
        return build.apply(builder);
    }

    private static @Nullable Method setter(Class<?> building, Method attribute) {
        try {
            return building.getMethod(attribute.getName(), attribute.getReturnType());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a builder builds: " + type, e);
        }
    }
}
