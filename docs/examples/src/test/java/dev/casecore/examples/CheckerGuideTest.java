package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Store;
import dev.casecore.testkit.check.CheckSummary;
import dev.casecore.testkit.check.Problem;
import dev.casecore.testkit.check.StoreCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerGuideTest {

    @Test
    void a_store_is_checked_in_two_lines() {
        Store store = new InMemoryStore();

        List<Problem> problems = new ArrayList<>();
        CheckSummary summary = StoreCheck.of(store).check(TenantId.of("acme"), problems::add);

        assertThat(summary.isSound()).isTrue();
        assertThat(problems).isEmpty();
        assertThat(StoreCheck.of(store).problems(TenantId.of("acme"))).isEmpty();
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(CheckerGuideTest.class, Path.of("../guide/checker.md"));
    }
}
