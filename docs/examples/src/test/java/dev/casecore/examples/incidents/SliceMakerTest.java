package dev.casecore.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceMakerTest {

    @Test
    void the_rule_takes_every_incident_of_the_shipped_slice_unchanged(@TempDir Path folder)
            throws IOException, URISyntaxException {
        Path shipped = Path.of(Objects.requireNonNull(IncidentLog.class.getResource("incidents-slice.csv.gz"))
                .toURI());
        Path again = folder.resolve("again.csv.gz");

        SliceMaker.cut(shipped, again);

        assertThat(unpacked(again)).isEqualTo(unpacked(shipped));
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
