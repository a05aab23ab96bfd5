package dev.casecore.testkit.generator;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * What came of a law, run as an adopter runs it.
 *
 * @param words what it said when it failed; blank if it holds
 */
record Verdict(String words) {

    private static final Pattern LINE = Pattern.compile("(?m)^\\d+\\. ");
    private static final int RUNS = 5;

    /**
     * The shortest of what several runs show; nothing, if one of them shows nothing. Which life breaks a law first is chance, and one in some
     * dozens has a command more in it that the rest cannot do without.
     */
    static Verdict shortest(Class<?> laws, String law, Class<?> argument) {
        return Stream.generate(() -> of(laws, law, argument))
                .limit(RUNS)
                .min(Comparator.comparing(Verdict::commands))
                .orElseThrow();
    }

    static Verdict of(Class<?> laws, String law, Class<?> argument) {
        List<String> words = EngineTestKit.engine("jqwik")
                .configurationParameter(
                        "jqwik.database",
                        Path.of(System.getProperty("java.io.tmpdir"), "planted").toString())
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .selectors(selectMethod(laws, law, argument))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.finished(1))
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().map(Throwable::toString).orElse("no words"))
                .toList();
        return new Verdict(String.join("\n", words));
    }

    boolean isHeld() {
        return words.isEmpty();
    }

    /** How many commands the life has that the law shows. */
    long commands() {
        return LINE.matcher(words).results().count();
    }
}
