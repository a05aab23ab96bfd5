package dev.casecore.port;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Which cases to list, and how. Everything that is set must hold; nothing set means every case.
 *
 * <p>Example, my open cases, the latest first (SF-092): {@code CaseQuery.builder().owner(Option.some(Owner.user(me)))
 * .standing(Standing.OPEN).sortBy(CaseColumn.MODIFIED).direction(Direction.DESCENDING).build()}.
 */
@Value.Immutable
@CaseStyle
public interface CaseQuery {

    /** Whether a case is open. */
    enum Standing {
        /** Open cases only. */
        OPEN,
        /** Closed cases only. */
        CLOSED,
        /** Both. */
        ANY
    }

    /** Which way a list is sorted. */
    enum Direction {
        /** Small keys first. */
        ASCENDING,
        /** Large keys first. */
        DESCENDING
    }

    /** {@return the owner; none for any} */
    @Value.Default
    default Option<Owner> owner() {
        return Option.none();
    }

    /** {@return whether the case is open; any by default} */
    @Value.Default
    default Standing standing() {
        return Standing.ANY;
    }

    /** {@return the statuses; none for any} */
    @Value.Default
    default Set<StatusId> statuses() {
        return HashSet.empty();
    }

    /** {@return the kinds; none for any} */
    @Value.Default
    default Set<KindId> kinds() {
        return HashSet.empty();
    }

    /** {@return a department with an open assignment on the case; none for any} */
    @Value.Default
    default Option<DepartmentId> department() {
        return Option.none();
    }

    /** {@return an instant since which the case has not been reviewed (SF-086); none for any} */
    @Value.Default
    default Option<Instant> notReviewedSince() {
        return Option.none();
    }

    /** {@return the user who stated at the last closing that all work was complete; none for any} */
    @Value.Default
    default Option<UserId> closedBy() {
        return Option.none();
    }

    /** {@return what to sort by; the queue's order by default} */
    @Value.Default
    default CaseColumn sortBy() {
        return CaseColumn.QUEUE_ORDER;
    }

    /** {@return which way; ascending by default} */
    @Value.Default
    default Direction direction() {
        return Direction.ASCENDING;
    }

    /** {@return where to go on; from the start by default} */
    @Value.Default
    default Option<Page.Cursor> after() {
        return Option.none();
    }

    /** {@return how many at most, 1 to 1,000; 50 by default} */
    @Value.Default
    default int limit() {
        return 50;
    }

    /** Refuses a limit out of range. */
    @Value.Check
    default void check() {
        if (limit() < 1 || limit() > 1_000) {
            throw new IllegalArgumentException("a page has 1 to 1,000 cases, not " + limit());
        }
    }

    /**
     * Asks whether a case belongs to the list, wherever it stands in it.
     *
     * @param subject a case
     * @return whether everything that is set holds
     */
    default boolean matches(Case subject) {
        return (standing() == Standing.ANY || subject.isOpen() == (standing() == Standing.OPEN))
                && owner().forAll(subject.owner()::equals)
                && (statuses().isEmpty() || statuses().contains(subject.status().id()))
                && (kinds().isEmpty() || kinds().contains(subject.kind()))
                && department()
                        .forAll(name -> subject.assignments()
                                .open()
                                .exists(open -> open.department().equals(name)))
                && notReviewedSince()
                        .forAll(since -> subject.latestReview()
                                .forAll(review -> review.at().isBefore(since)))
                && closedBy().forAll(user -> subject.closings().statedBy().contains(user));
    }

    /**
     * Copies this query.
     *
     * @param newAfter where to go on
     * @return from there on
     */
    CaseQuery withAfter(Option<Page.Cursor> newAfter);

    /**
     * Starts from every case.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a query; each attribute is set at most once. */
    final class Builder extends ImmutableCaseQuery.Builder {
        Builder() {}
    }
}
