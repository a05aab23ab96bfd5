package dev.casecore.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    private static final int[] STEPS = {1, 1_000, 1_000_000, 1_000_000_000};

    static Stream<Instant> instants() {
        Random random = new Random(1);
        Stream<Instant> usual = random.longs(2_000, -70_000_000_000L, 260_000_000_000L)
                .mapToObj(second -> {
                    int step = STEPS[random.nextInt(STEPS.length)];
                    int nano = random.nextInt(1_000_000_000);
                    return Instant.ofEpochSecond(second, nano - nano % step);
                });
        Stream<Instant> edges = Stream.of(
                        "0000-12-31T23:59:59Z",
                        "0001-01-01T00:00:00Z",
                        "9999-12-31T23:59:59.999999Z",
                        "+10000-01-01T00:00:00Z")
                .map(Instant::parse);
        return Stream.of(usual, edges, Stream.of(Instant.MIN, Instant.EPOCH, Instant.MAX))
                .flatMap(some -> some);
    }

    @Test
    void the_text_of_an_instant_is_that_of_the_platform_and_leads_back() {
        assertThat(instants()).allSatisfy(instant -> {
            assertThat(Instants.text(instant)).isEqualTo(instant.toString());
            assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:00:00.1Z",
                "2026-03-02T09:00:00.123456789Z",
                "2026-03-02T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-03-02T09:00:00+01:00",
                "2026-03-02t09:00:00z"
            })
    void less_common_forms_are_read_as_the_platform_reads_them(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    static Stream<String> wrong() {
        return Stream.of(
                "",
                "Z",
                "2026-02-30T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-03-02T09:60:00Z",
                "2026-03-02T09:00:00",
                "2026-03-02 09:00:00Z",
                "2026-03-02T09:00:00,123Z",
                "2026-03-0xT09:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
