package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casecore.text.Text;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * A personal text: an object with its number as {@code text} and its {@code value}, or {@code erased}. No other object has a member
 * {@code text} that is a number, so erasure also finds the texts in what a newer version wrote.
 */
final class TextShape implements Shape {

    static final TextShape INSTANCE = new TextShape();
    private static final String NUMBER = "text";
    private static final String VALUE = "value";
    private static final String ERASED = "erased";

    private TextShape() {}

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Text text = (Text) value;
        out.writeStartObject();
        out.writeNumberField(NUMBER, text.number());
        if (text.isErased()) {
            out.writeBooleanField(ERASED, true);
        } else {
            out.writeStringField(VALUE, text.value());
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        if (!isText(in)) {
            throw new JsonException("is not a personal text");
        }
        return text(in);
    }

    static boolean isText(JsonNode node) {
        return node.isObject() && node.path(NUMBER).isInt();
    }

    private static Text text(JsonNode node) {
        return Text.stored(
                node.path(NUMBER).intValue(),
                node.path(VALUE).asText(""),
                node.path(ERASED).booleanValue());
    }

    /** Changes the texts of a tree whose meaning is not known. */
    static void mapTexts(JsonNode tree, UnaryOperator<Text> change) {
        if (isText(tree)) {
            Text changed = change.apply(text(tree));
            ObjectNode object = (ObjectNode) tree;
            if (changed.isErased()) {
                object.remove(VALUE);
                object.put(ERASED, true);
            } else {
                object.put(VALUE, changed.value());
            }
        } else {
            tree.forEach(inner -> mapTexts(inner, change));
        }
    }
}
