package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The tree of an object, and where in its text each of its members is.
 *
 * @param tree   the object
 * @param places from the first quote of a member's name to the end of its value, by the name; empty if the text is that of no object
 */
record Members(JsonNode tree, Map<String, Place> places) {

    /**
     * A part of a text.
     *
     * @param start the index of its first character
     * @param end   the index after its last
     */
    record Place(int start, int end) {}

    static Members of(String text) {
        try (JsonParser in = Trees.parser(text)) {
            return in.nextToken() == JsonToken.START_OBJECT ? of(in) : new Members(Trees.parse(text), Map.of());
        } catch (JsonProcessingException e) {
            throw Trees.notJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory gives everything", e);
        }
    }

    private static Members of(JsonParser in) throws IOException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Map<String, Place> places = new HashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            int start = index(in.currentTokenLocation());
            in.nextToken();
            tree.set(name, in.<JsonNode>readValueAsTree());
            places.put(name, new Place(start, index(in.currentLocation())));
        }
        return new Members(tree, places);
    }

    private static int index(JsonLocation location) {
        return Math.toIntExact(location.getCharOffset());
    }
}
