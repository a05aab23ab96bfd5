package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as text and as a tree. */
final class Trees {

    /** What was accepted can be read again, however long its texts are. */
    private static final ObjectMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private Trees() {}

    /** Something that writes JSON. */
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    static String text(Writing writing) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return LoneSurrogates.escaped(text.toString());
    }

    static String text(JsonNode tree) {
        return text(out -> JSON.writeTree(out, tree));
    }

    static JsonNode of(Shape shape, Object value) {
        return parse(text(out -> shape.write(value, out)));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    static JsonParser parser(String text) throws IOException {
        return JSON.createParser(text);
    }

    /** Says nothing of what is in the text. */
    static JsonException notJson(JsonProcessingException error) {
        error.clearLocation();
        return new JsonException("is not JSON");
    }
}
