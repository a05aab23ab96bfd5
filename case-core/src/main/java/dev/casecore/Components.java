package dev.casecore;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of public records. What a type is made of is found out once: the virtual machine makes the answer anew each time it is asked. */
final class Components {

    private static final ClassValue<Seq<Component>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Seq<Component> computeValue(Class<?> type) {
            return Array.of(type.getRecordComponents()).map(Component::of);
        }
    };

    private Components() {}

    /**
     * A component.
     *
     * @param name     its name
     * @param accessor reads it
     */
    record Component(String name, Method accessor) {

        private static Component of(RecordComponent component) {
            return new Component(component.getName(), component.getAccessor());
        }

        @Nullable
        Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a command is made of public records: " + whole.getClass(), e);
            }
        }
    }

    /** In the order in which they are declared. */
    static Seq<Component> of(Record whole) {
        return BY_TYPE.get(whole.getClass());
    }
}
