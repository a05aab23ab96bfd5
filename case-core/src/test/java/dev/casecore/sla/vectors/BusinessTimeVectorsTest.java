package dev.casecore.sla.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the business-time vectors of other projects through the public API.
 *
 * <p>Reads every {@code *.json} of the directory that the system property {@code casecore.vectors} names, by default those shipped
 * here, and prints what passed, failed and was declined, file by file.
 */
class BusinessTimeVectorsTest {
    @Test
    void the_vectors_of_other_projects_pass() throws IOException, URISyntaxException {
        List<String> failures = new ArrayList<>();

        try (Stream<Path> files = Files.list(directory())) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> failures.addAll(run(file)));
        }

        assertThat(failures).isEmpty();
    }

    private static Path directory() throws URISyntaxException {
        String named = System.getProperty("casecore.vectors", "");
        if (named.isBlank()) {
            return Path.of(BusinessTimeVectorsTest.class.getResource("/vectors").toURI());
        }
        Path here = Path.of(named);
        Path above = Path.of("..").resolve(named);
        return Files.isDirectory(here) || !Files.isDirectory(above) ? here : above;
    }

    private static List<String> run(Path file) {
        List<String> failures = new ArrayList<>();
        List<String> declines = new ArrayList<>();
        int passed = 0;
        for (VectorCase vector : vectors(file)) {
            Verdict verdict = CalendarVectors.answer(vector);
            if (verdict instanceof Verdict.Failed failed) {
                failures.add(vector.id() + " " + vector.op() + " failed: expected " + failed.expected() + ", got "
                        + failed.actual());
            } else if (verdict instanceof Verdict.Declined declined) {
                declines.add(vector.id() + " " + vector.op() + " declined: " + declined.reason());
            } else {
                passed++;
            }
        }
        System.out.println(file.getFileName() + ": passed " + passed + ", failed " + failures.size() + ", declined "
                + declines.size());
        failures.forEach(line -> System.out.println("  " + line));
        declines.forEach(line -> System.out.println("  " + line));
        return failures;
    }

    private static List<VectorCase> vectors(Path file) {
        try {
            JsonNode root = new JsonMapper().readTree(file.toFile());
            List<VectorCase> vectors = new ArrayList<>();
            root.path("sets")
                    .forEach(set -> set.path("cases").forEach(each -> vectors.add(new VectorCase(root, set, each))));
            return vectors;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
