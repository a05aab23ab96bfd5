package dev.casecore.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * How PostgreSQL carries a statement out.
 *
 * @param statement its text
 * @param root      what it does last, with what it does before inside
 */
record Plan(String statement, JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what {@code EXPLAIN (ANALYZE, FORMAT JSON)} answers. */
    static Plan of(String statement, String explained) {
        try {
            return new Plan(statement, JSON.readTree(explained).get(0).get("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL explains itself in JSON", e);
        }
    }

    /** What it consists of, such as "Limit" and "Index Scan". */
    Set<String> kinds() {
        return HashSet.ofAll(nodes(root).map(node -> node.path("Node Type").asText()));
    }

    /** The indexes that it reads. */
    Set<String> indexes() {
        return HashSet.ofAll(nodes(root)
                .filter(node -> node.has("Index Name"))
                .map(node -> node.path("Index Name").asText()));
    }

    /** How many rows it took from tables, those included that it then threw away. */
    long rowsLookedAt() {
        return nodes(root)
                .filter(node -> node.has("Relation Name"))
                .map(node -> (long) Math.ceil(node.path("Actual Loops").asDouble()
                        * (node.path("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble()
                                + node.path("Rows Removed by Index Recheck").asDouble())))
                .sum()
                .longValue();
    }

    private static Seq<JsonNode> nodes(JsonNode node) {
        return List.ofAll(node.path("Plans")).flatMap(Plan::nodes).prepend(node);
    }

    @Override
    public String toString() {
        return statement + "\n" + root.toPrettyString();
    }
}
