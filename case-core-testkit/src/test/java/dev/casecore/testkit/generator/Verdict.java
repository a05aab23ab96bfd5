package dev.casecore.testkit.generator;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * What came of a law, run as an adopter runs it.
 *
 * @param words what it said when it failed; blank if it holds
 */
record Verdict(String words) {

    private static final Pattern LINE = Pattern.compile("(?m)^\\d+\\. ");

    static Verdict of(Class<?> laws, String law, Class<?> argument) {
        List<String> words = EngineTestKit.engine("jqwik")
                .configurationParameter(
                        "jqwik.database",
                        Path.of(System.getProperty("java.io.tmpdir"), "planted").toString())
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
