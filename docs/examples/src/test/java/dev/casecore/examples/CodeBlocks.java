package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds the Java code of a page against the source of a test that runs it. Formatting does not matter. */
final class CodeBlocks {

    private static final Path TESTS = Path.of("src/test/java/dev/casecore/examples");

    private CodeBlocks() {}

    static void assertAllRunIn(Class<?> test, Path page) throws IOException {
        assertAllIn(page, TESTS.resolve(test.getSimpleName() + ".java"));
    }

    /** Holds the blocks of a page against sources that are compiled, and that a test runs. */
    static void assertAllIn(Path page, Path... files) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path file : files) {
            sources.append(squeezed(Files.readString(file)));
        }
        List<String> blocks = Stream.of(Files.readString(page).split("```java\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .toList();

        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources.toString()).contains(squeezed(block)));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
