package dev.casecore.link;

import dev.casecore.identity.CaseId;

/**
 * A link to another case of the same tenant.
 *
 * @param type  how it relates, read from the case that holds the link
 * @param other the other case
 */
public record CaseLink(LinkType type, CaseId other) {
    @Override
    public String toString() {
        return type + " " + other;
    }
}
