package dev.casecore.testkit.replay.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.testkit.replay.BrokenStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvLogTest {

    private static final LogColumns COLUMNS = LogColumns.of(
                    "case", "what", "at", LogTime.pattern("yyyy-MM-dd HH:mm", ZoneOffset.UTC))
            .resource("who")
            .lifecycle("far")
            .attribute("contact type")
            .attribute("group", "org:group");
    private static final String HEADER = "case,what,at,who,far,contact type,group,more\n";

    @Test
    void a_row_becomes_an_event() {
        ProcessLog log = read("C-1,Resolved,2026-03-02 09:30,anna,start,Phone,second level,left alone\n")
                .orThrow();

        assertThat(log.name()).isEqualTo("test");
        assertThat(log.trace("C-1").events())
                .containsExactly(LogEvent.of("Resolved", Instant.parse("2026-03-02T09:30:00Z"))
                        .by("anna")
                        .with("contact_type", "Phone")
                        .with("org:group", "second level")
                        .inLine(2)
                        .lifecycle("start"));
    }

    @Test
    void what_a_row_leaves_empty_is_not_said() {
        LogEvent event = read("C-1,Resolved,2026-03-02 09:30,,,,,\n")
                .orThrow()
                .trace("C-1")
                .events()
                .head();

        assertThat(event.resource()).isEmpty();
        assertThat(event.lifecycle()).isEqualTo("complete");
        assertThat(event.attributes()).isEmpty();
        assertThat(event.attribute("org:group")).isEmpty();
    }

    @Test
    void rows_are_put_in_order_of_time_and_rows_of_one_instant_keep_theirs() {
        ProcessLog log = read("""
                        C-1,c,2026-03-02 09:31,,,,,

                        C-2,x,2026-03-02 09:00,,,,,
                        C-1,a,2026-03-02 09:30,,,,,
                        C-1,b,2026-03-02 09:30,,,,,
                        """).orThrow();

        assertThat(log.traces().map(Trace::caseId)).containsExactly("C-1", "C-2");
        assertThat(log.trace("C-1").events().map(LogEvent::activity)).containsExactly("a", "b", "c");
        assertThat(log.trace("C-1").events().map(LogEvent::line)).containsExactly(5L, 6L, 2L);
        assertThat(log.events()).isEqualTo(4);
    }

    @Test
    void every_bad_row_is_told_with_everything_that_is_wrong_in_it() {
        LogReading reading = read("""
                C-1,New,2026-03-02 09:30,,,,,
                 ,New,2026-02-30 09:30,,,,,
                C-1,,noon,an\u0007na,,,,
                C-2,New
                C-3,New,2026-03-02 09:30,,st\u0001art,\u0002,,
                "C-4
                C",New,2026-03-02 09:30,,,,,
                C-1,Done,2026-03-02 10:00,,,,,
                """);

        assertThat(reading.isSound()).isFalse();
        assertThat(reading.problems().map(LogProblem::toString))
                .containsExactly(
                        "line 3, column case: found \" \", expected 1 to 128 characters, no control characters",
                        "line 3, column at: found \"2026-02-30 09:30\", expected a time such as 2026-03-02 09:30",
                        "line 4, column what: found nothing, expected 1 to 128 characters, no control characters",
                        "line 4, column at: found \"noon\", expected a time such as 2026-03-02 09:30",
                        "line 4, column who: found \"an\u0007na\", expected 1 to 128 characters, no control characters",
                        "line 5: found \"2 columns\", expected 8 columns, as in the first line",
                        "line 6, column far: found \"st\u0001art\", expected no control characters",
                        "line 6, column contact type: found \"\u0002\", expected no control characters",
                        "line 7, column case: found \"C-4\nC\", expected 1 to 128 characters, no control characters");
        assertThat(reading.log().traces().map(Trace::caseId)).containsExactly("C-1");
        assertThat(reading.log().events()).isEqualTo(2);
    }

    @Test
    void columns_that_are_missing_or_there_twice_are_all_told_and_nothing_is_read() {
        LogReading reading =
                CsvLog.of(COLUMNS).read("test", "case,case,at,who,far,group\nC-1,C-1,2026-03-02 09:30,,,\n");

        assertThat(reading.problems().map(LogProblem::column)).containsExactly("case", "what", "contact type");
        assertThat(reading.problems().head().toString())
                .isEqualTo("line 1, column case: found \"case,case,at,who,far,group\", expected this column once;"
                        + " nothing from here on was read");
        assertThat(reading.log().traces()).isEmpty();
    }

    @Test
    void an_empty_file_lacks_its_first_line() {
        LogReading reading = CsvLog.of(COLUMNS).read("test", "");

        assertThat(reading.problems().map(LogProblem::toString))
                .containsExactly(
                        "line 1: found nothing, expected a first line with the columns case, what, at, who, far,"
                                + " contact type, group; nothing from here on was read");
    }

    @Test
    void a_file_that_stops_being_csv_is_read_up_to_there() {
        LogReading reading = read("C-1,New,2026-03-02 09:30,,,,,\nC-2,\"New,2026-03-02 09:30,,,,,\n");

        assertThat(reading.log().traces().map(Trace::caseId)).containsExactly("C-1");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().head().toString())
                .startsWith("line ")
                .endsWith("expected CSV, with every quote closed; nothing from here on was read");
        assertThat(read("C-1,\"New\"er,2026-03-02 09:30,,,,,\n").problems().map(LogProblem::expected))
                .containsExactly("CSV, with every quote closed; nothing from here on was read");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_and_not_mended() throws IOException {
        byte[] latin = (HEADER + "C-1,Gel\u00f6st,2026-03-02 09:30,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        LogReading reading = CsvLog.of(COLUMNS).read("test", new ByteArrayInputStream(latin));

        assertThat(reading.log().traces()).isEmpty();
        assertThat(reading.problems().map(LogProblem::found)).containsExactly("bytes that are no UTF-8");
    }

    @Test
    void the_mark_that_some_programs_put_first_is_no_part_of_a_column() throws IOException {
        byte[] marked =
                ("\uFEFF" + HEADER + "C-1,Gel\u00f6st,2026-03-02 09:30,,,,,\n").getBytes(StandardCharsets.UTF_8);

        ProcessLog log = CsvLog.of(COLUMNS)
                .read("test", new ByteArrayInputStream(marked))
                .orThrow();

        assertThat(log.trace("C-1").events().head().activity()).isEqualTo("Gel\u00f6st");
    }

    @Test
    void a_file_gives_the_log_its_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("incidents.csv");
        Files.writeString(file, HEADER + "C-1,New,2026-03-02 09:30,,,,,\n");

        assertThat(CsvLog.of(COLUMNS).read(file).orThrow().name()).isEqualTo("incidents.csv");
        assertThatThrownBy(() -> CsvLog.of(COLUMNS).read(folder.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_stream_that_breaks_is_no_fault_of_the_log() {
        assertThatThrownBy(() -> CsvLog.of(COLUMNS).read("test", new BrokenStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(BrokenStream.SAID);
    }

    @Test
    void who_insists_on_a_sound_log_is_told_the_first_problems() {
        LogReading reading = read("C-1,New,noon,,,,,\n".repeat(30));

        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("30 problems in the log\nline 2, column at: found \"noon\"")
                .hasMessageContaining("line 21,")
                .hasMessageEndingWith("\n...");
        assertThat(reading.problems()).hasSize(30);
    }

    @Test
    void what_was_found_is_cut_where_it_is_too_long_to_show() {
        LogProblem problem = new LogProblem(1, "what", "\uD83D\uDE00".repeat(81), "less");

        assertThat(problem.found()).isEqualTo("\uD83D\uDE00".repeat(80) + "...");
    }

    @Test
    void without_fastcsv_it_says_what_to_add() throws ReflectiveOperationException {
        ClassLoader without = new WithoutFastCsv();
        Class<?> columns = without.loadClass(LogColumns.class.getName());
        Class<?> time = without.loadClass(LogTime.class.getName());
        Object iso = time.getMethod("iso", java.time.ZoneId.class).invoke(null, ZoneOffset.UTC);
        Object three = columns.getMethod("of", String.class, String.class, String.class, time)
                .invoke(null, "a", "b", "c", iso);
        Class<?> csv = without.loadClass(CsvLog.class.getName());
        Object reader = csv.getMethod("of", columns).invoke(null, three);

        assertThatThrownBy(
                        () -> csv.getMethod("read", String.class, String.class).invoke(reader, "test", "a,b,c\n"))
                .rootCause()
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(
                        () -> csv.getMethod("read", String.class, String.class).invoke(reader, "test", "a,b,c\n"))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add de.siegmar:fastcsv");
    }

    /** Loads this package anew, and finds no FastCSV. */
    private static final class WithoutFastCsv extends ClassLoader {
        WithoutFastCsv() {
            super(CsvLogTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("de.siegmar")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith("dev.casecore.testkit.replay.log.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = java.util.Objects.requireNonNull(in, name).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failed) {
                throw new ClassNotFoundException(name, failed);
            }
        }
    }

    private static LogReading read(String rows) {
        return CsvLog.of(COLUMNS).read("test", HEADER + rows);
    }
}
