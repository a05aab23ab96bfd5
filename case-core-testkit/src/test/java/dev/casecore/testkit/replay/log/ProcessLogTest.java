package dev.casecore.testkit.replay.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProcessLogTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void each_case_is_told_once() {
        Trace trace = Trace.of("C-1", List.of(LogEvent.of("New", NINE)));

        assertThatThrownBy(() -> new ProcessLog("two", List.of(trace, trace)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a log tells each case in one trace; in several: C-1");
    }

    @Test
    void nothing_is_without_a_name() {
        assertThatThrownBy(() -> LogEvent.of(" ", NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as Resolved");
        assertThatThrownBy(() -> LogEvent.of("New", NINE).lifecycle("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trace.of("", List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as INC0000137");
    }

    @Test
    void a_case_that_is_not_told_is_not_found() {
        ProcessLog log = new ProcessLog("none", List.empty());

        assertThatThrownBy(() -> log.trace("C-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C-1");
    }

    @Test
    void CORE_012_in_print_a_log_shows_when_and_what_and_nothing_that_people_wrote() {
        LogEvent event = LogEvent.of("New", NINE).by("anna").with("note", "call her back");
        Trace trace = Trace.of("C-1", List.of(event));
        ProcessLog log = new ProcessLog("one", List.of(trace));

        assertThat(event).hasToString("2026-03-02T09:00:00Z New");
        assertThat(trace).hasToString("C-1, 1 events");
        assertThat(log).hasToString("one, 1 cases, 1 events");
    }

    @Test
    void a_column_becomes_a_key_that_xes_can_write() {
        LogColumns columns = LogColumns.of("a", "b", "c", LogTime.iso(ZoneOffset.UTC))
                .attribute("contact type")
                .attribute("2nd level?")
                .attribute("org:role");

        assertThat(columns.attributes().values()).containsExactly("contact_type", "_2nd_level_", "org:role");
        assertThat(columns.required()).containsExactly("a", "b", "c", "contact type", "2nd level?", "org:role");
    }
}
