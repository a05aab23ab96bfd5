package dev.casecore.testkit.check;

import java.util.function.Consumer;

/** Tells problems as they are found, and counts them. */
final class Findings {
    private final Consumer<Problem> found;
    private long count;

    Findings(Consumer<Problem> found) {
        this.found = found;
    }

    void add(ProblemCode code, Object subject, Object expected, Object actual) {
        add(new Problem(code, subject.toString(), expected.toString(), actual.toString()));
    }

    void add(Problem problem) {
        count++;
        found.accept(problem);
    }

    long count() {
        return count;
    }
}
