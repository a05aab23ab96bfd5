package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.text.Text;
import io.vavr.Tuple2;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** Fields by name: a plain value is its canonical text, a personal one a personal text. */
final class FieldsShape implements Shape {

    static final FieldsShape INSTANCE = new FieldsShape();

    private FieldsShape() {}

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Tuple2<String, FieldValue> field : (Fields) value) {
            out.writeFieldName(field._1());
            if (field._2() instanceof FieldValue.Personal personal) {
                TextShape.INSTANCE.write(personal.text(), out);
            } else {
                out.writeString(field._2().canonical());
            }
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        Fields fields = Fields.none();
        Iterator<Map.Entry<String, JsonNode>> entries = in.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            JsonNode held = entry.getValue();
            FieldValue value = held.isTextual()
                    ? new FieldValue.Plain(held.textValue())
                    : new FieldValue.Personal((Text) TextShape.INSTANCE.read(held, rest));
            fields = fields.with(entry.getKey(), value);
        }
        return fields;
    }

    @Override
    public boolean isNothing(Object value) {
        return ((Fields) value).isEmpty();
    }

    @Override
    public Object absent() {
        return Fields.none();
    }
}
