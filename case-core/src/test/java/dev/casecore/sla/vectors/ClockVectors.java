package dev.casecore.sla.vectors;

/** Asks a clock what a vector asks. */
final class ClockVectors {
    private ClockVectors() {}

    static Verdict clock(VectorCase vector) {
        return new Verdict.Declined("not yet");
    }
}
