package dev.casecore.activity;

import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A piece of work on a case's timeline. A review is one that is completed as it is created, without a name or a due date
 * (SF-080).
 *
 * @param id          its number in the case
 * @param type        what kind of work
 * @param subject     a fixed heading, not personal
 * @param name        whose it is; none for a review
 * @param dueAt       when it should be done; none for a review
 * @param description what was done or is to be done, verbatim
 * @param createdAt   when it was recorded
 * @param createdBy   by whom
 */
public record Activity(
        ActivityId id,
        ActivityType type,
        String subject,
        Option<Text> name,
        Option<Instant> dueAt,
        Text description,
        Instant createdAt,
        Actor createdBy) {

    /** The subject of the activity that a Log Review creates (SF-080). */
    public static final String CASE_REVIEW = "Case Review";

    /**
     * Makes the completed activity of a review.
     *
     * @param id      its number in the case
     * @param comment the review's comment
     * @param at      when the review was recorded
     * @param by      who logged it
     * @return the activity
     */
    public static Activity ofReview(ActivityId id, Text comment, Instant at, Actor by) {
        return new Activity(id, ActivityType.REVIEW, CASE_REVIEW, Option.none(), Option.none(), comment, at, by);
    }

    /**
     * Replaces the personal texts.
     *
     * @param change what becomes of each
     * @return everything else unchanged
     */
    public Activity mapTexts(UnaryOperator<Text> change) {
        return new Activity(
                id, type, subject, name.map(change), dueAt, change.apply(description), createdAt, createdBy);
    }
}
