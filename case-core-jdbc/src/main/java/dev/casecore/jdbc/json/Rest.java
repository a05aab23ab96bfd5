package dev.casecore.jdbc.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a read met and did not know, as a tree of its own; it stays empty, and costs nothing, while everything is known. */
final class Rest {

    private @Nullable JsonNode tree;

    boolean isEmpty() {
        return tree == null;
    }

    JsonNode tree() {
        return tree == null ? JsonNodeFactory.instance.objectNode() : tree;
    }

    void unknown(String member, JsonNode value) {
        object().set(member, value);
    }

    <T> T inside(String member, Function<Rest, T> read) {
        Rest inner = new Rest();
        T value = read.apply(inner);
        if (!inner.isEmpty()) {
            object().set(member, inner.tree());
        }
        return value;
    }

    /** Elements move about, so what is not known of one is kept beside what is. */
    <T> T inElement(Function<Rest, T> read, Supplier<JsonNode> known) {
        Rest inner = new Rest();
        T value = read.apply(inner);
        if (!inner.isEmpty()) {
            if (!(tree instanceof ArrayNode)) {
                tree = JsonNodeFactory.instance.arrayNode();
            }
            ((ArrayNode) tree).addArray().add(known.get()).add(inner.tree());
        }
        return value;
    }

    private ObjectNode object() {
        if (tree instanceof ObjectNode present) {
            return present;
        }
        ObjectNode fresh = JsonNodeFactory.instance.objectNode();
        tree = fresh;
        return fresh;
    }
}
