package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.field.Fields;
import dev.casecore.reason.Fact;
import dev.casecore.text.Text;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Objects;

/** Finds the shape of a type, once for each. */
final class Shapes {

    private final java.util.Map<Type, Shape> known = new HashMap<>();

    Shapes() {
        known.put(Text.class, TextShape.INSTANCE);
        known.put(Fields.class, FieldsShape.INSTANCE);
        known.put(Fact.class, FactShape.INSTANCE);
    }

    Shape of(Type type) {
        Shape present = known.get(type);
        if (present != null) {
            return present;
        }
        known.put(type, new Later(type));
        Shape shape = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
        known.put(type, shape);
        return shape;
    }

    ObjectShape object(Class<?> type) {
        return new ObjectShape(ObjectType.of(type), this::of);
    }

    private Shape plain(Class<?> type) {
        Shape scalar = ScalarShape.of(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isSealed()) {
            return new SealedShape(type, this::object);
        }
        if (!ObjectType.isObject(type)) {
            throw new IllegalStateException("what is stored is a record or has a builder: " + type);
        }
        ObjectType object = ObjectType.of(type);
        return object.members().size() == 1 && of(object.members().head().type()) instanceof ScalarShape inner
                ? new WrappedShape(object, inner)
                : new ObjectShape(object, this::of);
    }

    private Shape generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Option.class) {
            return new OptionShape(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new MapShape(of(arguments[0]), of(arguments[1]));
        }
        if (Traversable.class.isAssignableFrom(raw)) {
            return ListShape.of(raw, of(arguments[0]));
        }
        throw new IllegalStateException("what is stored has no form yet: " + type);
    }

    /** The shape of a type that holds itself, while it is being found out. */
    private final class Later implements Shape {

        private final Type type;

        private Later(Type type) {
            this.type = type;
        }

        private Shape found() {
            return Objects.requireNonNull(known.get(type));
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            found().write(value, out);
        }

        @Override
        public Object read(JsonNode in, Rest rest) {
            return found().read(in, rest);
        }

        @Override
        public boolean isNothing(Object value) {
            return found().isNothing(value);
        }

        @Override
        public Object absent() {
            return found().absent();
        }

        @Override
        public void restore(JsonNode written, JsonNode rest) {
            found().restore(written, rest);
        }
    }
}
