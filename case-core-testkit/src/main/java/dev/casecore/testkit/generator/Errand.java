package dev.casecore.testkit.generator;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something that is done at a desk.
 *
 * @param at   when
 * @param what in a few words, without personal data
 * @param done what does it; answers what was answered
 */
record Errand(Instant at, String what, Function<Site, Object> done) {

    /** Does it where nobody asks for the answer. */
    void carryOut(Site site) {
        var unused = done.apply(site);
    }

    @Override
    public String toString() {
        return at + " " + what;
    }
}
