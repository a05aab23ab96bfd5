package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.testkit.contract.Suites.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contracts, tested: a sound store passes, an idle one fails everywhere, and each fault is noticed by the tests that faults.txt lists. */
class FaultsTest {

    @Test
    void the_store_in_memory_fails_no_test() {
        Seq<Outcome> outcomes = Suites.against(InMemoryStore::new);

        assertThat(outcomes.filter(Outcome::failed)).isEmpty();
        assertThat(outcomes).hasSizeGreaterThan(60);
    }

    @Test
    void a_store_that_does_nothing_fails_every_test() {
        Seq<Outcome> outcomes = Suites.against(IdleStore::new);

        assertThat(outcomes.reject(Outcome::asserted).map(Outcome::test)).isEmpty();
        assertThat(outcomes).hasSizeGreaterThan(60);
        assertEachSaysWhatTheStoreMustDo(outcomes);
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_is_noticed_by_these_tests_and_no_others(Fault fault) throws IOException {
        Seq<String> listed = table().get(fault.name()).getOrElse(List.empty());
        Seq<String> mayFail = listed.filter(line -> line.startsWith("~ ")).map(line -> line.substring(2));

        Seq<Outcome> failed = Suites.against(fault::planted).filter(Outcome::failed);

        assertThat(failed.map(Outcome::test).removeAll(mayFail))
                .as("the tests that fail if this fault is planted: %s", fault)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(listed.reject(line -> line.startsWith("~ ")));
        assertEachSaysWhatTheStoreMustDo(failed);
    }

    @Test
    void each_test_of_a_contract_has_the_number_of_its_rule_in_its_name() {
        Seq<String> tests = Suites.names();

        assertThat(tests).hasSizeGreaterThan(60).allMatch(test -> test.matches("[A-Z]+(365)?_[0-9]{3}_[a-z].*"));
    }

    private static void assertEachSaysWhatTheStoreMustDo(Seq<Outcome> failed) {
        assertThat(failed.filter(Outcome::asserted).map(outcome -> outcome.test() + ": " + outcome.said()))
                .as("each assertion says what the store must do")
                .allMatch(said -> said.contains("the store must ") || said.contains("the feed must "));
    }

    /** A line with the name of each fault, and below it the tests that notice it; those after a tilde need luck. */
    private static Map<String, List<String>> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(FaultsTest.class.getResourceAsStream("faults.txt"))) {
            List<String> lines = List.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .reject(String::isBlank);
            return lines.filter(line -> !line.startsWith(" "))
                    .toLinkedMap(
                            fault -> fault,
                            fault -> lines.dropUntil(fault::equals)
                                    .tail()
                                    .takeWhile(line -> line.startsWith(" "))
                                    .map(String::strip));
        }
    }
}
