package dev.casecore.jdbc.json;

import java.io.Serial;

/** Stored JSON that cannot be read; the message says where, and never what. */
public final class JsonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }

    JsonException in(String member) {
        return new JsonException(member + ": " + getMessage(), getCause() == null ? this : getCause());
    }
}
