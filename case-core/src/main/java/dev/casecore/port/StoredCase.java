package dev.casecore.port;

import dev.casecore.lifecycle.Case;

/**
 * A case as a store has it.
 *
 * @param current the case
 * @param unknown what a newer version of the library stored with it that this one does not understand, in a form of the store's own;
 *                empty if nothing. Handed back when the case is saved, so that it is not lost
 */
public record StoredCase(Case current, String unknown) {

    /**
     * Wraps a case that this version understands whole.
     *
     * @param current the case
     * @return with nothing unknown
     */
    public static StoredCase of(Case current) {
        return new StoredCase(current, "");
    }
}
