package dev.casecore.lifecycle;

import dev.casecore.activity.OpenActivity;
import dev.casecore.assignment.Assignments;
import dev.casecore.checklist.Evidence;
import dev.casecore.conversation.Conversation;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StageId;
import dev.casecore.identity.TenantId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.TicketLink;
import dev.casecore.queue.QueueEntry;
import dev.casecore.review.Review;
import dev.casecore.sla.ClockState;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A customer's issue, from first call to last close: everything that a decision about it may need, and no more.
 *
 * <p>It stays small however long it lives: comments, closed assignments and former values are in its events, not here. It is
 * immutable, and exactly the fold of its events (CORE-004).
 */
@Value.Immutable
@CaseStyle
public interface Case {

    /** {@return whose case it is} */
    TenantId tenant();

    /** {@return its technical identity} */
    CaseId id();

    /** {@return the number people say} */
    CaseNumber number();

    /** {@return the version of the playbook it is played by} */
    PlaybookRef playbook();

    /** {@return its kind, which never changes (CORE-015)} */
    KindId kind();

    /** {@return when and by whom it was opened} */
    Opening opening();

    /** {@return where it stands} */
    Status status();

    /** {@return who is responsible, and since when} */
    Ownership ownership();

    /** {@return how urgent it is} */
    Priority priority();

    /** {@return what is known of it} */
    Fields fields();

    /** {@return the version at which a field was last edited, by its name; fields as they were at creation are absent} */
    Map<String, Long> edits();

    /** {@return its case assignments} */
    Assignments assignments();

    /** {@return its closings and reopenings} */
    Closings closings();

    /** {@return the latest review (SF-082)} */
    Option<Review> latestReview();

    /** {@return planned work that is not yet done, oldest first (D365-003)} */
    @Value.Default
    default Seq<OpenActivity> activities() {
        return List.empty();
    }

    /** {@return the stage of its guided process, if its playbook has one (D365-002)} */
    @Value.Default
    default Option<StageId> stage() {
        return Option.none();
    }

    /** {@return links to other cases, oldest first} */
    Seq<CaseLink> links();

    /** {@return links to tickets of other systems, oldest first} */
    Seq<TicketLink> tickets();

    /** {@return what case it is merged into, if it is (CORE-019)} */
    @Value.Default
    default Option<Merge> merge() {
        return Option.none();
    }

    /** {@return its SLA clocks that ever started, by name (SLA-010)} */
    @Value.Default
    default Map<ClockId, ClockState> clocks() {
        return TreeMap.empty();
    }

    /** {@return what was said about it, in short} */
    @Value.Default
    default Conversation conversation() {
        return Conversation.NONE;
    }

    /** {@return what was done and found out about it, by name} */
    @Value.Default
    default Map<EvidenceId, Evidence> evidence() {
        return LinkedHashMap.empty();
    }

    /** {@return the keys of the effects that happen at most once in the life of a case (SF-034)} */
    Set<String> effectsRequested();

    /** {@return how much of everything it has had} */
    Counters counters();

    /** {@return its version and when it last changed} */
    Revision revision();

    /** {@return the owner} */
    default Owner owner() {
        return ownership().owner();
    }

    /** {@return whether there is still something to do} */
    default boolean isOpen() {
        return status().category().isOpen();
    }

    /** {@return whether it is a duplicate for which another case goes on (CORE-019)} */
    default boolean isMerged() {
        return merge().isDefined();
    }

    /**
     * Finds planned work that is not yet done.
     *
     * @param activity its number
     * @return none if none of that number is open
     */
    default Option<OpenActivity> activity(ActivityId activity) {
        return activities().find(open -> open.id().equals(activity));
    }

    /**
     * Asks whether something happened since the case was last closed; what was so before a closing does not count towards the next one.
     *
     * @param at when it happened
     * @return true also if the case was never closed
     */
    default boolean isOfThisRound(Instant at) {
        return closings().lastClosedAt().forAll(at::isAfter);
    }

    /** {@return how many accepted commands have changed it, the opening included} */
    default long version() {
        return revision().version();
    }

    /** {@return what its place in a queue depends on} */
    default QueueEntry queueEntry() {
        return new QueueEntry(priority(), opening().recordedAt(), number());
    }

    /**
     * Looks a field up.
     *
     * @param field which
     * @param <T>   its type
     * @return its value, or nothing if it has none
     */
    default <T> Option<T> get(Field<T> field) {
        return fields().get(field);
    }

    /**
     * Starts a case; every attribute must be set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}
    }
}
