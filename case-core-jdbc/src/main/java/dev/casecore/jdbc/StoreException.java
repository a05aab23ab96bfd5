package dev.casecore.jdbc;

import java.io.Serial;

/**
 * The database did not do what it was asked for, and asking again did not help. Whether a command was saved is then found by sending it
 * again: it has the effect of one (CORE-005).
 */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
