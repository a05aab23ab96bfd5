package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What versions of the library wrote, kept for ever: {@code Name.1.json} is the first form, and a member that was added since makes {@code
 * Name.2.json}. With {@code -Dcasecore.approve=true} a form that has no file yet gets one; a file is never written again.
 */
final class GoldenFiles {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldenFiles() {}

    static Seq<Path> of(String name) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return List.ofAll(files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest form; written first if it is new and approved. */
    static JsonNode latest(String name, String written) {
        Seq<Path> files = of(name);
        JsonNode current = tree(written);
        if (Boolean.getBoolean("casecore.approve")
                && files.filter(file -> read(file).equals(current)).isEmpty()) {
            write(FOLDER.resolve(name + "." + (files.size() + 1) + ".json"), current);
            files = of(name);
        }
        return files.isEmpty() ? JSON.nullNode() : read(files.last());
    }

    private static void write(Path file, JsonNode form) {
        try {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(form) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether everything that was there is there still. */
    static boolean holds(JsonNode written, JsonNode older) {
        if (older.isObject()) {
            return Stream.of(older)
                    .flatMap(object -> object.properties().stream())
                    .allMatch(member ->
                            written.has(member.getKey()) && holds(written.get(member.getKey()), member.getValue()));
        }
        if (older.isArray()) {
            return written.size() == older.size()
                    && List.range(0, older.size()).forAll(i -> holds(written.get(i), older.get(i)));
        }
        return written.equals(older);
    }
}
