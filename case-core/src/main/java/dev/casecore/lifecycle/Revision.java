package dev.casecore.lifecycle;

import java.time.Instant;

/**
 * How far a case has come.
 *
 * @param version     how many accepted commands have changed it, the opening included
 * @param sequence    how many events it is the fold of
 * @param modifiedAt  when the last of them was recorded; never decreases (CORE-016)
 * @param touchedAt   when somebody last did something to it, as recorded; what fell due on its clocks by itself does not count
 * @param effectiveAt when the last of them happened, for clocks: clamped between the one before and the recorded time (CORE-016)
 */
public record Revision(long version, long sequence, Instant modifiedAt, Instant touchedAt, Instant effectiveAt) {

    Revision after(RecordedEvent event) {
        Instant touched = event.event() instanceof ClockEvent ? touchedAt : event.recordedAt();
        return new Revision(
                event.version(), event.sequence(), event.recordedAt(), touched, event.effectiveAt(effectiveAt));
    }
}
