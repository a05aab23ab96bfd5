package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** How the values of one type are written and read. */
interface Shape {

    /**
     * Writes a value.
     *
     * @param value a value of the type
     * @param out   where to
     * @throws IOException never, as everything is written to memory
     */
    void write(Object value, JsonGenerator out) throws IOException;

    /**
     * Reads a value.
     *
     * @param in   what was written
     * @param rest takes what this version does not know
     * @return the value
     */
    Object read(JsonNode in, Rest rest);

    /** {@return whether a value need not be written at all} */
    default boolean isNothing(Object value) {
        return false;
    }

    /** {@return the value that an absent member stands for} */
    default Object absent() {
        throw new JsonException("is missing");
    }

    /**
     * Puts back what an earlier read did not know.
     *
     * @param written what was just written
     * @param rest    what was not known
     */
    default void restore(JsonNode written, JsonNode rest) {}
}
