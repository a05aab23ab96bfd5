package dev.casecore.examples;

import static dev.casecore.examples.VendorsGuideTest.FINDING;
import static dev.casecore.examples.VendorsGuideTest.REFUNDED;
import static dev.casecore.examples.VendorsGuideTest.returnsDesk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.reason.RuleId;
import dev.casecore.testkit.explorer.Bounds;
import dev.casecore.testkit.explorer.Exploration;
import dev.casecore.testkit.explorer.Explorer;
import dev.casecore.testkit.explorer.Invariant;
import dev.casecore.testkit.explorer.Trail;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExploringGuideTest {

    @Test
    void a_small_playbook_is_explored_whole_and_nothing_is_wrong_with_it() {
        Exploration exploration = Explorer.of(returnsDesk(1).buildOrThrow()).explore();
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.findings()).isEmpty();

        Trail farthest = exploration.longest().get();
        Map<RuleId, Trail> refusals = exploration.refusals();

        assertThat(exploration.trails().map(Trail::length)).allMatch(length -> length <= farthest.length());
        assertThat(refusals.keySet()).contains(RuleId.of("RET-1"), RuleId.of("RET-4"));
    }

    @Test
    void an_invariant_of_ones_own_is_checked() {
        Invariant inspected = new Invariant(
                "no refund without an inspection",
                move -> !move.after().status().id().equals(REFUNDED)
                        || move.after().fields().get(FINDING).isDefined());

        Exploration stricter = Explorer.of(returnsDesk(1).buildOrThrow())
                .checking(inspected)
                .expectingReopeningsAtMost(3)
                .explore();

        assertThat(stricter.findings()).isEmpty();
    }

    @Test
    void everything_combined_finds_no_more_than_pairs_do() {
        Exploration everything = Explorer.of(returnsDesk(1).buildOrThrow())
                .within(Bounds.DEFAULT.withAllCombined())
                .explore();
        assertThat(everything.findings()).isEmpty();

        assertThat(everything.isComplete()).isTrue();
        assertThat(everything.states())
                .isGreaterThan(
                        Explorer.of(returnsDesk(1).buildOrThrow()).explore().states());
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(ExploringGuideTest.class, Path.of("../guide/exploring.md"));
    }
}
