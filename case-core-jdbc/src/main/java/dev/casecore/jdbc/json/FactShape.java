package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.reason.Fact;
import java.io.IOException;

/** A fact: an object with its name and its value. */
final class FactShape implements Shape {

    static final FactShape INSTANCE = new FactShape();

    private FactShape() {}

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Fact fact = (Fact) value;
        out.writeStartObject();
        out.writeStringField("name", fact.name());
        out.writeStringField("value", fact.value());
        out.writeEndObject();
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        return Fact.of(in.path("name").asText(), in.path("value").asText());
    }
}
