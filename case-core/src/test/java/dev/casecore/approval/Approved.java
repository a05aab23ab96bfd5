package dev.casecore.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are generated and kept in the repository, so that every change of them is seen. Where one is no longer current the test
 * fails and names the command that writes it anew.
 */
public final class Approved {
    private static final String APPROVE = "casecore.approve";
    private static final Path REPOSITORY =
            Path.of("").toAbsolutePath().getFileName().toString().equals("case-core") ? Path.of("..") : Path.of("");

    private Approved() {}

    /** Compares a text with the one kept, or writes it if asked to. */
    public static void check(String file, String actual, Class<?> test) {
        Path kept = REPOSITORY.resolve(file);
        if (Boolean.getBoolean(APPROVE)) {
            write(kept, actual);
        }
        assertThat(read(kept))
                .as(
                        "%s is not current. If the change is meant: ./mvnw -q -Pquick -pl case-core test -Dtest=%s -D%s=true",
                        file, test.getSimpleName(), APPROVE)
                .isEqualTo(actual);
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
