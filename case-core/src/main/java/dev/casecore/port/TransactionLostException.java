package dev.casecore.port;

import java.io.Serial;

/**
 * The database has rolled back the whole transaction that an adopter opened. Nothing that was done in it stays, whatever was answered. The
 * adopter rolls it back too, and does everything again in a new one: what would be written now would be in another transaction.
 */
public final class TransactionLostException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param message what, and what to do
     * @param cause   what the database said
     */
    public TransactionLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
