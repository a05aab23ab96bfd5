package dev.casecore.lifecycle;

import dev.casecore.activity.Activity;
import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.activity.OpenActivity;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.ActivityEvent.ActivityAdded;
import dev.casecore.lifecycle.ActivityEvent.ActivityClosed;
import dev.casecore.lifecycle.ActivityEvent.ActivityReassigned;
import dev.casecore.lifecycle.FeedEvent.CaseReviewed;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The work on a case, done and to be done, as people read it: every activity once, with how it ended (SF-080, D365-006). Made from the
 * case's events; nothing of it is stored.
 *
 * @param entries in the order in which they were recorded
 */
public record Timeline(Seq<Entry> entries) {

    /**
     * An activity on the timeline.
     *
     * @param id        its number in the case
     * @param type      what kind of work
     * @param subject   what is or was to be done; for a review its comment
     * @param assignee  who is or was to do it last; none for a review
     * @param dueAt     when it should be done
     * @param createdAt when it was recorded
     * @param outcome   how it ended; none while it is open
     * @param endedAt   when
     */
    public record Entry(
            ActivityId id,
            ActivityType type,
            Text subject,
            Option<UserId> assignee,
            Option<Instant> dueAt,
            Instant createdAt,
            Option<ActivityOutcome> outcome,
            Option<Instant> endedAt) {

        /** {@return whether it is still to be done} */
        public boolean isOpen() {
            return outcome.isEmpty();
        }

        private static Entry of(OpenActivity open) {
            return new Entry(
                    open.id(),
                    open.type(),
                    open.subject(),
                    Option.some(open.assignee()),
                    open.dueAt(),
                    open.createdAt(),
                    Option.none(),
                    Option.none());
        }

        private static Entry of(Activity done) {
            return new Entry(
                    done.id(),
                    done.type(),
                    done.description(),
                    Option.none(),
                    done.dueAt(),
                    done.createdAt(),
                    Option.some(ActivityOutcome.COMPLETED),
                    Option.some(done.createdAt()));
        }

        private Entry assignedTo(UserId user) {
            return new Entry(id, type, subject, Option.some(user), dueAt, createdAt, outcome, endedAt);
        }

        private Entry ended(ActivityOutcome how, Instant at) {
            return new Entry(id, type, subject, assignee, dueAt, createdAt, Option.some(how), Option.some(at));
        }
    }

    /**
     * Reads the timeline of a case.
     *
     * @param events its events in sequence
     * @return every activity
     */
    public static Timeline of(Seq<RecordedEvent> events) {
        LinkedHashMap<ActivityId, Entry> entries = LinkedHashMap.empty();
        for (RecordedEvent event : events) {
            entries = after(entries, event);
        }
        return new Timeline(entries.values());
    }

    private static LinkedHashMap<ActivityId, Entry> after(
            LinkedHashMap<ActivityId, Entry> entries, RecordedEvent event) {
        if (event.event() instanceof ActivityAdded added) {
            return entries.put(added.activity().id(), Entry.of(added.activity()));
        }
        if (event.event() instanceof CaseReviewed reviewed) {
            return entries.put(reviewed.activity().id(), Entry.of(reviewed.activity()));
        }
        if (event.event() instanceof ActivityReassigned reassigned) {
            return entries.computeIfPresent(reassigned.activity(), (id, entry) -> entry.assignedTo(reassigned.to()))
                    ._2();
        }
        return event.event() instanceof ActivityClosed closed
                ? entries.computeIfPresent(
                                closed.activity(), (id, entry) -> entry.ended(closed.outcome(), event.recordedAt()))
                        ._2()
                : entries;
    }
}
