package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** One of several types: an object whose member {@code is} names the type. */
final class SealedShape implements Shape {

    static final String TYPE = "is";

    private final Map<String, ObjectShape> byName = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    SealedShape(Class<?> type, Function<Class<?>, ObjectShape> shapes) {
        add(type, shapes);
    }

    private void add(Class<?> type, Function<Class<?>, ObjectShape> shapes) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted, shapes);
            }
        } else {
            Class<?> face = face(type);
            byName.put(face.getSimpleName(), shapes.apply(face));
            names.put(type, face.getSimpleName());
        }
    }

    /** The type that people see of a generated implementation. */
    private static Class<?> face(Class<?> type) {
        if (type.getSimpleName().startsWith("Immutable")) {
            return type.getInterfaces().length > 0 ? type.getInterfaces()[0] : type.getSuperclass();
        }
        return type;
    }

    Map<String, ObjectShape> byName() {
        return byName;
    }

    String nameOf(Object value) {
        String name = names.get(value.getClass());
        if (name == null) {
            throw new IllegalStateException("not one of its kinds: " + value.getClass());
        }
        return name;
    }

    ObjectShape named(String name) {
        ObjectShape shape = byName.get(name);
        if (shape == null) {
            throw new JsonException("this version knows no " + name);
        }
        return shape;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        String name = nameOf(value);
        out.writeStartObject();
        out.writeStringField(TYPE, name);
        named(name).writeMembers(value, out);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        return named(in.path(TYPE).asText()).read(in, rest);
    }

    @Override
    public void restore(JsonNode written, JsonNode rest) {
        named(written.path(TYPE).asText()).restore(written, rest);
    }
}
