package dev.casecore.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void where_nobody_watches_a_line_is_printed_for_every_tenth() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Progress progress =
                new Progress.Lines("Replaying", 1_234, new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            for (int i = 0; i < 1_234; i++) {
                progress.step();
            }
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(10)
                .startsWith("Replaying  10 %  (124 of 1,234)")
                .endsWith("Replaying 100 %  (1,234 of 1,234)");
    }
}
