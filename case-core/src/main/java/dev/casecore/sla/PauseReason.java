package dev.casecore.sla;

import dev.casecore.identity.Token;

/**
 * Why a clock stands still, for example {@code waiting-for-customer}.
 *
 * @param code a stable name, 1 to {@value Token#LONGEST} code points, not blank, without control characters or lone surrogates, without personal data
 */
public record PauseReason(String code) {
    /**
     * Creates a reason.
     *
     * @param code a stable name
     * @throws IllegalArgumentException if the code is not well formed
     */
    public PauseReason {
        Token.require("pause reason", code);
    }

    /**
     * Creates a reason.
     *
     * @param code a stable name, for example {@code waiting-for-customer}
     * @return the reason
     * @throws IllegalArgumentException if the code is not well formed
     */
    public static PauseReason of(String code) {
        return new PauseReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
