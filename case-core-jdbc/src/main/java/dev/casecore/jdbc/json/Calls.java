package dev.casecore.jdbc.json;

import io.vavr.Lazy;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Public methods and constructors as functions, made once for each as the compiler makes a method reference, when it is first called: there
 * are hundreds, each a class of its own, and a process that starts needs few. A method handle in a field
 * would do the same; a function is compiled with whatever calls it, and is some times faster.
 */
final class Calls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Calls() {}

    @SuppressWarnings("unchecked")
    static Supplier<Object> start(Method method) {
        MethodHandle target = handle(method);
        Lazy<Supplier<Object>> made = Lazy.of(() -> (Supplier<Object>) function(Supplier.class, "get", target));
        return () -> made.get().get();
    }

    static Function<Object, Object> getter(Method method) {
        return oneValue(handle(method));
    }

    @SuppressWarnings("unchecked")
    static BiConsumer<Object, Object> setter(Method method) {
        MethodHandle target = handle(method);
        MethodType taking = target.type().wrap().changeReturnType(void.class);
        Lazy<BiConsumer<Object, Object>> made =
                Lazy.of(() -> (BiConsumer<Object, Object>) function(BiConsumer.class, "accept", target, taking));
        return (builder, value) -> made.get().accept(builder, value);
    }

    /** A constructor that takes its values together; what it throws comes as it is. */
    @SuppressWarnings("unchecked")
    static Function<@Nullable Object[], Object> maker(Constructor<?> constructor) {
        MethodHandle handle = handle(constructor);
        switch (constructor.getParameterCount()) {
            case 1 -> {
                Function<Object, Object> one = oneValue(handle);
                return values -> one.apply(values[0]);
            }
            case 2 -> {
                Lazy<BiFunction<Object, Object, Object>> two =
                        Lazy.of(() -> (BiFunction<Object, Object, Object>) function(BiFunction.class, "apply", handle));
                return values -> two.get().apply(values[0], values[1]);
            }
            default -> {
                MethodHandle many = handle.asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
                return values -> call(many, values);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> oneValue(MethodHandle target) {
        Lazy<Function<Object, Object>> made =
                Lazy.of(() -> (Function<Object, Object>) function(Function.class, "apply", target));
        return value -> made.get().apply(value);
    }

    private static Object call(MethodHandle many, @Nullable Object[] values) {
        try {
            return (Object) many.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a public constructor throws nothing checked", e);
        }
    }

    private static Object function(Class<?> face, String method, MethodHandle target) {
        return function(face, method, target, target.type().wrap());
    }

    private static Object function(Class<?> face, String method, MethodHandle target, MethodType type) {
        try {
            CallSite site = LambdaMetafactory.metafactory(
                    LOOKUP, method, MethodType.methodType(face), type.erase(), target, type);
            return site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("what is public can be called: " + target, e);
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("what is stored is public: " + method, e);
        }
    }

    private static MethodHandle handle(Constructor<?> constructor) {
        try {
            return LOOKUP.unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("what is stored is public: " + constructor, e);
        }
    }
}
