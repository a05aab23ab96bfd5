package dev.casecore.identity;

/**
 * One version of a playbook. A case keeps the one it was opened under until it adopts another (CORE-009).
 *
 * <p>Example: {@code new PlaybookRef("salesforce-support", 1).toString()} is {@code "salesforce-support@1"}.
 *
 * @param id      the playbook, 1 to 128 code points, as for an id
 * @param version 1 or more
 */
public record PlaybookRef(String id, int version) {

    /**
     * Checks both parts.
     *
     * @param id as above
     * @param version as above
     */
    public PlaybookRef {
        Token.require("playbook", id);
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1: " + version);
        }
    }

    /**
     * Asks whether this is a later version of the same playbook.
     *
     * @param other another
     * @return false for a version of another playbook, and for the same version
     */
    public boolean isNewerThan(PlaybookRef other) {
        return id.equals(other.id) && version > other.version;
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
