package dev.casecore.playbook;

import io.vavr.control.Option;

/**
 * A clause in which two playbooks differ.
 *
 * <p>Example: {@code new PlaybookChange("status waiting", Option.none(), Option.some("Waiting, ACTIVE")).toString()} is
 * {@code "status waiting: new, Waiting, ACTIVE"}.
 *
 * @param clause what it is about
 * @param before what the first says of it; none if nothing
 * @param after  what the second says of it; none if nothing
 */
public record PlaybookChange(String clause, Option<String> before, Option<String> after) {

    /** {@return the change in words, on one line} */
    @Override
    public String toString() {
        if (before.isEmpty()) {
            return clause + ": new, " + after.getOrElse("");
        }
        return after.isEmpty()
                ? clause + ": no longer, was " + before.get()
                : clause + ": now " + after.get() + ", was " + before.get();
    }
}
