package dev.casecore.lifecycle;

import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;

/** Events of who is responsible, and how urgent it is. */
public sealed interface OwnershipEvent extends CaseEvent {

    /** How an owner came to change. */
    enum Way {
        /** Somebody gave it to the new owner. */
        HANDED_OVER,
        /** The new owner took it while it waited, in order. */
        PICKED,
        /** The new owner took it while others waited before it (SF-057). */
        PICKED_OUT_OF_ORDER,
        /** The former owner put it back (QUE-004). */
        RELEASED
    }

    /**
     * The owner changed.
     *
     * @param from the former owner
     * @param to   the new one
     * @param way  how it came
     */
    record OwnerChanged(Owner from, Owner to, Way way) implements OwnershipEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withOwnership(new Ownership(to, stamp.recordedAt()));
        }
    }

    /**
     * The priority changed.
     *
     * @param from the former one
     * @param to   the new one
     */
    record PriorityChanged(Priority from, Priority to) implements OwnershipEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withPriority(to);
        }
    }
}
