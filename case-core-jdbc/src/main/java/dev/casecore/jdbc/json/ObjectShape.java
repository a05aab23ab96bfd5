package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object with a member for each part. A member that holds nothing is left out, and an absent member holds nothing. */
final class ObjectShape implements Shape {

    record Part(ObjectType.Member member, SerializableString name, Shape shape) {

        String quoted() {
            return "\"" + new String(name.asQuotedChars()) + "\"";
        }
    }

    private final ObjectType type;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Part[] inOrder;

    ObjectShape(ObjectType type, Function<Type, Shape> shapes) {
        this.type = type;
        for (ObjectType.Member member : type.members()) {
            parts.put(
                    member.name(), new Part(member, new SerializedString(member.name()), shapes.apply(member.type())));
        }
        inOrder = parts.values().toArray(Part[]::new);
    }

    ObjectType type() {
        return type;
    }

    /** Writes a value; what it has in common with one that was written before is copied. */
    WrittenObject written(Object value, @Nullable WrittenObject former) {
        return new WrittenObject(inOrder, value, former);
    }

    /** A value with the JSON that it was read from, and where in it its members are. */
    WrittenObject located(Object value, String json, Map<String, Members.Place> places) {
        return WrittenObject.located(inOrder, value, json, places);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    void writeMembers(Object value, JsonGenerator out) throws IOException {
        for (Part part : inOrder) {
            Object held = part.member().get(value);
            if (!part.shape().isNothing(held)) {
                out.writeFieldName(part.name());
                part.shape().write(held, out);
            }
        }
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        JsonNode object = in.isObject() ? in : grown(in);
        @Nullable Object[] values = new Object[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            values[i] = read(inOrder[i], object, rest);
        }
        if (object.size() > 0) {
            noteUnknown(object, rest);
        }
        return type.make(values);
    }

    private static @Nullable Object read(Part part, JsonNode object, Rest rest) {
        String name = part.member().name();
        JsonNode held = object.get(name);
        try {
            if (held == null || held.isNull()) {
                return part.member().hasDefault() ? null : part.shape().absent();
            }
            return rest.inside(name, inner -> part.shape().read(held, inner));
        } catch (JsonException e) {
            throw e.in(name);
        }
    }

    private void noteUnknown(JsonNode object, Rest rest) {
        object.properties().forEach(entry -> {
            if (!parts.containsKey(entry.getKey()) && !entry.getKey().equals(SealedShape.TYPE)) {
                rest.unknown(entry.getKey(), entry.getValue());
            }
        });
    }

    /** What was one simple value in an older version became the first member of an object since. */
    private JsonNode grown(JsonNode in) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set(type.members().head().name(), in);
        return object;
    }

    @Override
    public Object absent() {
        return read(JsonNodeFactory.instance.objectNode(), new Rest());
    }

    @Override
    public void restore(JsonNode written, JsonNode rest) {
        if (written instanceof ObjectNode object) {
            rest.properties().forEach(entry -> {
                Part part = parts.get(entry.getKey());
                JsonNode held = object.get(entry.getKey());
                if (part == null) {
                    object.set(entry.getKey(), entry.getValue());
                } else if (held != null) {
                    part.shape().restore(held, entry.getValue());
                }
            });
        }
    }
}
