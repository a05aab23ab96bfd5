package dev.casecore.lifecycle;

import dev.casecore.text.Text;
import java.util.function.UnaryOperator;

/** What happened to a case: plain data that says everything needed to follow it, results included. */
public sealed interface CaseEvent
        permits LifecycleEvent,
                OwnershipEvent,
                AssignmentEvent,
                FeedEvent,
                DetailEvent,
                MergeEvent,
                ActivityEvent,
                ClockEvent,
                AuditEvent {

    /**
     * Answers what the event makes of a case; the revision is not its concern.
     *
     * @param before the case so far
     * @param stamp  when and by whom
     * @return the case after it
     */
    Case applyTo(Case before, RecordedEvent stamp);

    /**
     * Replaces the personal texts, if it has any.
     *
     * @param change what becomes of each
     * @return everything else unchanged
     */
    default CaseEvent mapTexts(UnaryOperator<Text> change) {
        return this;
    }

    /** {@return its name in feeds and documents, for example {@code StatusChanged}} */
    default String name() {
        return getClass().getSimpleName();
    }
}
