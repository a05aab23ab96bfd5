package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.testkit.trial.Company;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * Two stores on which the same was done.
 *
 * @param company who acts
 * @param errands what was done
 * @param tried   the store that is tried
 * @param memory  the store that it is compared with
 */
record SideBySide(Company company, Seq<Errand> errands, Site tried, Site memory) {

    /** Does everything on both, and compares the answers. */
    void checkAnswers() {
        for (Errand errand : errands) {
            Object expected = errand.done().apply(memory);
            assertThat(errand.done().apply(tried))
                    .as("the answer to %s at the end of %s", errand.what(), this)
                    .isEqualTo(expected);
        }
    }

    /** Does everything on both, and compares what they show. */
    void check(String what, Function<Site, ?> shown) {
        errands.forEach(errand -> {
            errand.carryOut(memory);
            errand.carryOut(tried);
        });
        assertThat((Object) shown.apply(tried)).as("%s after %s", what, this).isEqualTo(shown.apply(memory));
    }

    @Override
    public String toString() {
        return errands.zipWithIndex()
                .map(line -> (line._2() + 1) + ". " + line._1())
                .mkString("\n", "\n", "");
    }
}
