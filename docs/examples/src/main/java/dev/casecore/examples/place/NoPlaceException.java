package dev.casecore.examples.place;

import java.io.Serial;

/** The tour cannot take place where it was asked to; the message says why, and what would do. */
public final class NoPlaceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoPlaceException(String message) {
        super(message);
    }

    NoPlaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
