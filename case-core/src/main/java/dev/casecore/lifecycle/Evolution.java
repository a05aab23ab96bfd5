package dev.casecore.lifecycle;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** How events make a case: total, without rules, never refusing (CORE-004). */
public final class Evolution {

    private Evolution() {}

    /**
     * Starts a case from its first event.
     *
     * @param stamp  when and by whom
     * @param opened what was opened
     * @return the case at version and sequence of the stamp
     */
    public static Case open(RecordedEvent stamp, LifecycleEvent.CaseOpened opened) {
        return opened.toCase(stamp);
    }

    /**
     * Applies the next event.
     *
     * @param before the case so far
     * @param next   the event whose sequence is one more than the case's
     * @return the case after it
     */
    public static Case evolve(Case before, RecordedEvent next) {
        Case after = next.event().applyTo(before, next);
        return Copy.of(after).withRevision(before.revision().after(next));
    }

    /**
     * Rebuilds a case.
     *
     * @param events its events in sequence, the opening first
     * @return the case; nothing if the first event does not open one
     */
    public static Option<Case> fold(Seq<RecordedEvent> events) {
        return events.headOption()
                .filter(first -> first.event() instanceof LifecycleEvent.CaseOpened)
                .map(first -> open(first, (LifecycleEvent.CaseOpened) first.event()))
                .map(opened -> events.tail().foldLeft(opened, Evolution::evolve));
    }

    /**
     * Rebuilds a case as it was known at an instant (REC-003).
     *
     * @param events its events in sequence, the opening first
     * @param at     an instant; what was recorded exactly then counts
     * @return the case as of then; nothing if it was not yet opened
     */
    public static Option<Case> asOf(Seq<RecordedEvent> events, Instant at) {
        return fold(events.takeWhile(event -> !event.recordedAt().isAfter(at)));
    }
}
