package dev.casecore.port;

import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.Case;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What a list can be sorted by (SF-054). Every column has a sort key whose order by code point is the order of its values; cases without a
 * value come last in both directions; ties are broken by the number, ascending.
 */
public enum CaseColumn {
    /** The order of {@link dev.casecore.queue.QueueOrder#PRIORITY_THEN_AGE}. */
    QUEUE_ORDER,
    /** The number. */
    NUMBER,
    /** When it was created. */
    CREATED,
    /** When it last changed. */
    MODIFIED,
    /** Normal before high. */
    PRIORITY,
    /** The name of the status. */
    STATUS,
    /** The name of the kind. */
    KIND,
    /** The text form of the owner. */
    OWNER,
    /** When the owner became the owner. */
    OWNED_SINCE,
    /** When it was last reviewed; without a review, last. */
    REVIEWED,
    /** When it was last closed; never closed, last. */
    CLOSED;

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * Answers a case's sort key.
     *
     * @param subject the case
     * @return the key; none if the case has no value in this column
     */
    public Option<String> key(Case subject) {
        return switch (this) {
            case QUEUE_ORDER ->
                Option.some((subject.priority() == Priority.HIGH ? "0" : "1")
                        + text(subject.opening().recordedAt()));
            case NUMBER -> Option.some(subject.number().value());
            case CREATED -> Option.some(text(subject.opening().recordedAt()));
            case MODIFIED -> Option.some(text(subject.revision().modifiedAt()));
            case PRIORITY -> Option.some(subject.priority() == Priority.HIGH ? "1" : "0");
            case STATUS -> Option.some(subject.status().id().value());
            case KIND -> Option.some(subject.kind().value());
            case OWNER -> Option.some(subject.owner().toString());
            case OWNED_SINCE -> Option.some(text(subject.ownership().since()));
            case REVIEWED -> subject.latestReview().map(review -> text(review.at()));
            case CLOSED -> subject.closings().lastClosedAt().map(CaseColumn::text);
        };
    }

    private static String text(Instant instant) {
        return SORTABLE.format(instant);
    }
}
