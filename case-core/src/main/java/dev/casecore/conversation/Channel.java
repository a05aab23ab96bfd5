package dev.casecore.conversation;

/** How a customer reached Support. */
public enum Channel {
    /** A call. */
    PHONE,
    /** A chat. */
    CHAT,
    /** A letter by electronic mail. */
    EMAIL,
    /** A form on a web site. */
    WEB
}
