package dev.casecore.testkit.contract;

/** What a store may be able to do beyond what every store owes. */
public enum Capability {
    /**
     * Of many who pick from one queue at the same time, nobody is offered a case that should have come before the last that they got. A
     * store that undoes a claim, as databases do under SERIALIZABLE, offers that case again, and then it may come late.
     */
    SERVES_PICKERS_IN_ORDER,
    /** A reader of the feed that goes on from its last position sees each event once. Every store owes that it sees each at least once. */
    FEEDS_ONCE
}
