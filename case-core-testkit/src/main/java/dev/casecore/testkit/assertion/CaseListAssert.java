package dev.casecore.testkit.assertion;

import dev.casecore.identity.CaseId;
import dev.casecore.lifecycle.Case;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * Assertions on cases in an order: those of a page, or those that wait in a queue. A failure lists them.
 *
 * <p>Example: {@code assertThatQueue(desk, HOMEOWNER, bea).isServedInOrder().startsWith(urgent).hasSize(3)}.
 */
public final class CaseListAssert extends SheetAssert<CaseListAssert, Seq<Case>> {

    private final String name;

    CaseListAssert(Seq<Case> actual, String name) {
        super(actual, CaseListAssert.class);
        this.name = name;
    }

    @Override
    String sheet() {
        return actual.zipWithIndex((current, place) -> "  " + (place + 1) + "  " + told(current))
                .prepend(name + " holds " + actual.size() + (actual.size() == 1 ? " case" : " cases"))
                .mkString("\n");
    }

    private static String told(Case current) {
        return current.number() + " (" + current.id() + ") " + current.priority() + " "
                + current.opening().recordedAt() + " " + current.status().id() + " of " + current.owner();
    }

    private static Seq<CaseId> ids(Case... cases) {
        return List.of(cases).map(Case::id);
    }

    private Seq<CaseId> ids() {
        return actual.map(Case::id).toList();
    }

    private static String listed(Seq<CaseId> cases) {
        return cases.isEmpty() ? "none" : cases.mkString(", ");
    }

    /** {@return this, if there is no case} */
    public CaseListAssert isEmpty() {
        return expect(actual.isEmpty(), "no case", "there are " + actual.size());
    }

    /**
     * Expects how many there are.
     *
     * @param expected how many
     * @return this
     */
    public CaseListAssert hasSize(int expected) {
        return expect(actual.size() == expected, expected + " cases", "there are " + actual.size());
    }

    /**
     * Expects exactly these, in this order. Only their ids count: they may have changed since.
     *
     * @param expected which
     * @return this
     */
    public CaseListAssert containsExactly(Case... expected) {
        return expect(ids().equals(ids(expected)), "exactly " + listed(ids(expected)), "they are " + listed(ids()));
    }

    /**
     * Expects that these come first, in this order.
     *
     * @param expected which
     * @return this
     */
    public CaseListAssert startsWith(Case... expected) {
        return expect(
                ids().startsWith(ids(expected)), "first of all " + listed(ids(expected)), "they are " + listed(ids()));
    }

    /**
     * Expects these among others.
     *
     * @param expected which
     * @return this
     */
    public CaseListAssert contains(Case... expected) {
        Seq<CaseId> missing = ids(expected).removeAll(ids());
        return expect(missing.isEmpty(), listed(ids(expected)) + " among others", listed(missing) + " is missing");
    }

    /**
     * Expects that none of these is among them.
     *
     * @param unexpected which
     * @return this
     */
    public CaseListAssert doesNotContain(Case... unexpected) {
        Seq<CaseId> found = ids().filter(ids(unexpected)::contains);
        return expect(found.isEmpty(), "none of " + listed(ids(unexpected)), listed(found) + " is there");
    }

    /** {@return this, if high priority comes first, then the oldest, then the number (SF-053, JSM-004)} */
    public CaseListAssert isServedInOrder() {
        return isServedInOrder(QueueOrder.PRIORITY_THEN_AGE);
    }

    /**
     * Expects an order.
     *
     * @param order which
     * @return this
     */
    public CaseListAssert isServedInOrder(QueueOrder order) {
        Seq<CaseId> sorted = actual.sorted(Comparator.comparing(Case::queueEntry, order.comparator()))
                .map(Case::id)
                .toList();
        return expect(ids().equals(sorted), "in the order " + listed(sorted), "they are in the order " + listed(ids()));
    }
}
