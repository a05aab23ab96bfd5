package dev.casecore.examples.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How promises were kept.
 *
 * @param attainment by promise and priority
 * @param timeline one clock from start to end, if one of the log is worth looking at
 */
public record Promises(List<Attainment> attainment, Optional<Timeline> timeline) {

    /** Nothing was promised. */
    public static final Promises NONE = new Promises(List.of(), Optional.empty());

    /** Copies the list. */
    public Promises {
        attainment = List.copyOf(attainment);
    }

    /**
     * How one promise was kept to the cases of one priority.
     *
     * @param promise what was promised, such as {@code First response}
     * @param priority to which cases, such as {@code high}
     * @param target the open time promised
     * @param kept how often it was kept
     * @param broken how often it was broken
     * @param other how often it was cancelled, or had not ended when the log did
     * @param used the open time used when it ended
     */
    public record Attainment(
            String promise, String priority, Duration target, long kept, long broken, long other, Durations used) {

        /** Gives the share that was kept of those that ended, from 0 to 1; 1 if none did. */
        public double share() {
            return kept + broken == 0 ? 1 : (double) kept / (kept + broken);
        }
    }

    /**
     * A clock as a picture.
     *
     * @param of whose, such as {@code Resolution of case C-000123}
     * @param svg the drawing
     * @param text the same as a table of lines
     */
    public record Timeline(String of, String svg, String text) {}
}
