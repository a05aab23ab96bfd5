package dev.casecore.jdbc.json;

import dev.casecore.reason.Fact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
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
    record Member(String name, Type type, boolean hasDefault, MethodHandle getter) {

        Object get(Object value) {
            try {
                return getter.invoke(value);
            } catch (Throwable e) {
                throw new IllegalStateException("a public accessor answers: " + name, e);
            }
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
                .map(part -> new Member(part, String.class, false, handle(method(Fact.class, part))));
        return new ObjectType(
                "Fact",
                members,
                values -> Fact.of(String.valueOf(values[0]), java.util.Objects.requireNonNull(values[1])));
    }

    Object make(@Nullable Object[] values) {
        return maker.apply(values);
    }

    private static ObjectType ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = List.of(components)
                .map(part -> new Member(part.getName(), part.getGenericType(), false, handle(part.getAccessor())));
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandle constructor = constructor(type, types);
        return new ObjectType(type.getSimpleName(), members, values -> call(constructor, values));
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] components) {
        try {
            return MethodHandles.publicLookup()
                    .unreflectConstructor(type.getConstructor(components))
                    .asSpreader(Object[].class, components.length);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("what is stored is made of public records: " + type, e);
        }
    }

    private static Object call(MethodHandle handle, @Nullable Object[] values) {
        try {
            return handle.invoke(values);
        } catch (RuntimeException e) {
            throw new JsonException("holds what its type refuses", e);
        } catch (Throwable e) {
            throw new IllegalStateException("a public constructor answers", e);
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
                handle(attribute)));
        MethodHandle[] setters =
                attributes.map(attribute -> handle(setter(building, attribute))).toJavaArray(MethodHandle[]::new);
        MethodHandle start = handle(builder);
        MethodHandle build = handle(method(building, "build"));
        return new ObjectType(type.getSimpleName(), members, values -> build(start, setters, build, values));
    }

    private static Object build(
            MethodHandle start, MethodHandle[] setters, MethodHandle build, @Nullable Object[] values) {
        try {
            Object builder = start.invoke();
            for (int i = 0; i < setters.length; i++) {
                if (values[i] != null) {
                    setters[i].invoke(builder, values[i]);
                }
            }
            return build.invoke(builder);
        } catch (RuntimeException e) {
            throw new JsonException("holds what its type refuses", e);
        } catch (Throwable e) {
            throw new IllegalStateException("a public builder answers", e);
        }
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

    private static MethodHandle handle(@Nullable Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(java.util.Objects.requireNonNull(method));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("what is stored is public: " + method, e);
        }
    }
}
