package dev.casecore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has a test named after it, or is listed as pending; that list only shrinks. */
class RuleCoverageTest {

    private static final Path REPOSITORY = repository();
    private static final Path RULES = REPOSITORY.resolve("docs/rules/rule-ids.txt");
    private static final Path PENDING = REPOSITORY.resolve("docs/rules/pending.txt");
    private static final Pattern NAMED_AFTER_A_RULE = Pattern.compile("void ([A-Z][A-Z0-9]*)_([0-9]{3})_");

    @Test
    void every_rule_has_a_test_or_is_pending() {
        assertThat(minus(minus(idsIn(RULES), rulesWithATest()), idsIn(PENDING)))
                .as(
                        "rules without a test; name one after each, such as SF_067_a_case_with_.., or list it in %s",
                        PENDING)
                .isEmpty();
    }

    @Test
    void no_rule_with_a_test_is_still_pending() {
        Set<String> proven = rulesWithATest();
        proven.retainAll(idsIn(PENDING));

        assertThat(proven)
                .as("rules that have a test now; take them off %s", PENDING)
                .isEmpty();
    }

    @Test
    void no_test_is_named_after_a_rule_that_there_is_not() {
        assertThat(minus(rulesWithATest(), idsIn(RULES)))
                .as("names of tests that no rule of %s stands behind", RULES)
                .isEmpty();
    }

    @Test
    void nothing_is_pending_that_is_no_rule() {
        assertThat(minus(idsIn(PENDING), idsIn(RULES))).isEmpty();
    }

    @Test
    void tests_were_found_at_all() {
        assertThat(rulesWithATest()).contains("SF-067", "CORE-009", "CAL-001");
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> idsIn(Path list) {
        return read(list)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesWithATest() {
        return testSources()
                .flatMap(file -> NAMED_AFTER_A_RULE.matcher(read(file)).results())
                .map(found -> found.group(1) + "-" + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> testSources() {
        Set<Path> modules = Set.of(
                Path.of("case-core"),
                Path.of("case-core-jdbc"),
                Path.of("case-core-testkit"),
                Path.of("docs/examples"),
                Path.of("docs/benchmarks"));
        return modules.stream()
                .map(module -> REPOSITORY.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(RuleCoverageTest::javaFiles);
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/rules/rule-ids.txt"))) {
            here = here.getParent();
        }
        return here;
    }
}
