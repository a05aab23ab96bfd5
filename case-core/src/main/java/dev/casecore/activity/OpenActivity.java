package dev.casecore.activity;

import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Work on a case that is planned and not yet done (D365-003).
 *
 * @param id        its number in the case
 * @param type      what kind of work
 * @param subject   what is to be done
 * @param assignee  who is to do it
 * @param dueAt     when it should be done
 * @param createdAt when it was recorded
 * @param createdBy by whom
 */
public record OpenActivity(
        ActivityId id,
        ActivityType type,
        Text subject,
        UserId assignee,
        Option<Instant> dueAt,
        Instant createdAt,
        Actor createdBy) {

    /**
     * Gives it to somebody else.
     *
     * @param other who is to do it
     * @return otherwise the same
     */
    public OpenActivity assignedTo(UserId other) {
        return new OpenActivity(id, type, subject, other, dueAt, createdAt, createdBy);
    }

    /**
     * Replaces the personal text.
     *
     * @param change what becomes of it
     * @return everything else unchanged
     */
    public OpenActivity mapTexts(UnaryOperator<Text> change) {
        return new OpenActivity(id, type, change.apply(subject), assignee, dueAt, createdAt, createdBy);
    }
}
