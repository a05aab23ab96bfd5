package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** A record of one simple value, such as an id: written as that value. */
final class WrappedShape implements Shape {

    private final ObjectType type;
    private final ScalarShape inner;

    WrappedShape(ObjectType type, ScalarShape inner) {
        this.type = type;
        this.inner = inner;
    }

    String name(Object value) {
        return ScalarShape.name(type.members().head().get(value));
    }

    Object parse(String text) {
        return type.make(new Object[] {inner.parse(text)});
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        inner.write(type.members().head().get(value), out);
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        return type.make(new Object[] {inner.read(in, rest)});
    }
}
