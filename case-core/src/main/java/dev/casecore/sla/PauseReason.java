package dev.casecore.sla;

import java.util.Objects;

/**
 * Why a clock stands still, for example {@code waiting-for-customer}.
 *
 * @param code a stable name, neither blank nor longer than {@value #MAX_LENGTH} characters, without personal data
 */
public record PauseReason(String code) {
    /** The most characters that a reason may have. */
    public static final int MAX_LENGTH = 100;

    /**
     * Creates a reason.
     *
     * @param code a stable name
     * @throws IllegalArgumentException if the code is blank or too long
     */
    public PauseReason {
        Objects.requireNonNull(code, "code");
        if (code.isBlank() || code.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a pause reason has 1 to " + MAX_LENGTH + " characters, not all blank");
        }
    }

    /**
     * Creates a reason.
     *
     * @param code a stable name, for example {@code waiting-for-customer}
     * @return the reason
     * @throws IllegalArgumentException if the code is blank or too long
     */
    public static PauseReason of(String code) {
        return new PauseReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
