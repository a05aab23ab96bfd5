package dev.casecore.link;

/**
 * How one case relates to another, read from the case that holds the link (CORE-018). Every link is held by both cases, by
 * each in its own direction.
 */
public enum LinkType {
    /** They have something to do with each other. */
    RELATED,
    /** The other is above this one. */
    PARENT,
    /** The other is below this one. */
    CHILD,
    /** This one says the same as the other. */
    DUPLICATE_OF,
    /** The other says the same as this one. */
    DUPLICATED_BY,
    /** This one goes on where the other ended. */
    FOLLOW_UP_OF,
    /** The other goes on where this one ended. */
    FOLLOWED_UP_BY;

    /** {@return the same link, read from the other case} */
    public LinkType inverse() {
        return switch (this) {
            case RELATED -> RELATED;
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case DUPLICATE_OF -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATE_OF;
            case FOLLOW_UP_OF -> FOLLOWED_UP_BY;
            case FOLLOWED_UP_BY -> FOLLOW_UP_OF;
        };
    }
}
