package dev.casecore.testkit.replay.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.testkit.replay.BrokenStream;
import dev.casecore.testkit.replay.HelpDesk;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.LogProblem;
import dev.casecore.testkit.replay.log.LogReading;
import dev.casecore.testkit.replay.log.LogText;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XesTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_small_log_reads_as_the_standard_shows_it() {
        ProcessLog log = new ProcessLog(
                "help desk",
                List.of(new Trace(
                        "T-1",
                        LinkedHashMap.of("kind", "ticket"),
                        List.of(LogEvent.of("Done & \"gone\"", NINE).by("anna").with("org:group", "desk\n1")))));

        assertThat(XesWriter.of(log).toXes()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <log xmlns="http://www.xes-standard.org/" xes.version="1849.2016" xes.features="">
                  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
                  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
                  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
                  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
                  <global scope="trace">
                    <string key="concept:name" value="unknown"/>
                  </global>
                  <global scope="event">
                    <string key="concept:name" value="unknown"/>
                    <string key="lifecycle:transition" value="complete"/>
                    <date key="time:timestamp" value="1970-01-01T00:00:00Z"/>
                  </global>
                  <classifier name="Activity" keys="concept:name"/>
                  <classifier name="Resource" keys="org:resource"/>
                  <string key="concept:name" value="help desk"/>
                  <string key="lifecycle:model" value="standard"/>
                  <trace>
                    <string key="concept:name" value="T-1"/>
                    <string key="kind" value="ticket"/>
                    <event>
                      <string key="concept:name" value="Done &amp; &quot;gone&quot;"/>
                      <string key="lifecycle:transition" value="complete"/>
                      <date key="time:timestamp" value="2026-03-02T09:00:00Z"/>
                      <string key="org:resource" value="anna"/>
                      <string key="org:group" value="desk&#10;1"/>
                    </event>
                  </trace>
                </log>
                """);
    }

    @Test
    void a_log_that_is_written_and_read_has_the_same_traces(@TempDir Path folder) throws IOException {
        ProcessLog log = HelpDesk.log().orThrow();
        Path file = folder.resolve("tickets.xes");

        XesWriter.of(log).write(file);

        assertThat(withoutLines(XesReader.read(file).orThrow())).isEqualTo(withoutLines(log));
    }

    @Property(tries = 200)
    void whatever_a_log_says_comes_back(
            @ForAll @Size(max = 4) java.util.List<String> names, @ForAll java.util.List<String> texts, @ForAll int at) {
        Instant when = NINE.plusSeconds(at).plusNanos(1_000L * Math.floorMod(at, 1_000_000));
        Seq<LogEvent> events = List.ofAll(names)
                .map(XesTest::writable)
                .map(name -> LogEvent.of("a" + name, when)
                        .by("b" + name)
                        .lifecycle("c" + name)
                        .with("d", name));
        Seq<Trace> traces = List.ofAll(texts)
                .map(XesTest::writable)
                .distinct()
                .map(text -> new Trace("e" + text, LinkedHashMap.of("f", text), events));
        ProcessLog log = new ProcessLog("g", traces);

        LogReading back = XesReader.read(XesWriter.of(log).toXes());

        assertThat(back.problems()).isEmpty();
        assertThat(withoutLines(back.log())).isEqualTo(log);
    }

    private static String writable(String text) {
        return text.codePoints()
                .filter(each -> LogText.isWritable(Character.toString(each)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_lifecycle_of_its_own_is_not_called_the_standard_one() {
        ProcessLog log = new ProcessLog(
                "own", List.of(Trace.of("T-1", List.of(LogEvent.of("New", NINE).lifecycle("Awaiting Assignment")))));

        assertThat(XesWriter.of(log).toXes()).doesNotContain("lifecycle:model");
    }

    @Test
    void what_xes_cannot_write_is_refused_by_name() {
        assertThatThrownBy(() -> write(LogEvent.of("New", NINE).with("contact type", "Phone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of XES is a name such as contact_type, not \"contact type\"");
        assertThatThrownBy(() -> write(LogEvent.of("New", NINE).with("concept:name", "Phone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("concept:name is said already");
        assertThatThrownBy(() -> write(LogEvent.of("New\u0000", NINE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("control characters");
        assertThatThrownBy(() -> write(LogEvent.of("New\uD800", NINE))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(LogEvent.of("New\uFFFE", NINE))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String write(LogEvent event) {
        return XesWriter.of(new ProcessLog("one", List.of(Trace.of("T-1", List.of(event)))))
                .toXes();
    }

    @Test
    void logs_of_other_programs_are_read_with_values_of_every_type() {
        LogReading reading = XesReader.read("""
                <?xml version="1.0"?>
                <!-- made elsewhere -->
                <log xes.version="1.0">
                  <int key="loans" value="3"><string key="inside" value="deep"/></int>
                  <string key="concept:name" value="loans"/>
                  <trace>
                    <string key="concept:name" value="L-1"/>
                    <int key="amount" value="5000"/>
                    <event>
                      <string key="concept:name" value="A_SUBMITTED"/>
                      <date key="time:timestamp" value="2011-10-01T00:38:44.546+02:00"/>
                      <boolean key="online" value="true"><string key="why" value="a form"/></boolean>
                      <list key="seen"><values><string key="by" value="anna"/></values></list>
                    </event>
                  </trace>
                </log>
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.log().name()).isEqualTo("loans");
        Trace trace = reading.log().trace("L-1");
        assertThat(trace.attributes()).isEqualTo(LinkedHashMap.of("amount", "5000"));
        assertThat(trace.events())
                .containsExactly(LogEvent.of("A_SUBMITTED", Instant.parse("2011-09-30T22:38:44.546Z"))
                        .with("online", "true")
                        .with("online/why", "a form")
                        .with("seen/by", "anna")
                        .inLine(9));
    }

    @Test
    void everything_that_cannot_be_read_is_told_with_its_line() {
        LogReading reading = XesReader.read("""
                <log xes.version="1849.2016">
                  <event><string key="concept:name" value="stray"/></event>
                  <trace>
                    <event/>
                  </trace>
                  <trace>
                    <string key="concept:name" value="T-1"/>
                    <event>
                      <string key="concept:name" value="New"/>
                      <date key="time:timestamp" value="2026-03-02T09:00:00"/>
                    </event>
                    <event>
                      <date key="time:timestamp" value="2026-03-02T09:00:00Z"/>
                      <string value="keyless"/>
                    </event>
                  </trace>
                  <trace>
                    <string key="concept:name" value="T-1"/>
                  </trace>
                </log>
                """);

        assertThat(reading.problems().map(problem -> problem.line() + " " + problem.column() + " " + problem.found()))
                .containsExactly(
                        "2  an event outside of a trace",
                        "4 concept:name ",
                        "4 time:timestamp ",
                        "3 concept:name ",
                        "8 time:timestamp 2026-03-02T09:00:00",
                        "14  <string> without a key",
                        "12 concept:name ",
                        "17 concept:name T-1");
        assertThat(reading.problems().get(4).toString())
                .endsWith("expected a time with its offset, such as 2026-03-02T09:30:00Z; the event was left out");
        assertThat(reading.log().traces().map(Trace::caseId)).containsExactly("T-1");
        assertThat(reading.log().events()).isZero();
    }

    @Test
    void a_file_that_stops_being_xml_is_read_up_to_there() {
        String xes = XesWriter.of(HelpDesk.log().orThrow()).toXes();
        String cut = xes.substring(0, xes.indexOf("T-3"));

        LogReading reading = XesReader.read(cut);

        assertThat(reading.log().traces().map(Trace::caseId)).containsExactly("T-1", "T-2");
        assertThat(reading.problems().map(LogProblem::expected)).containsExactly("XML; nothing from here on was read");
        assertThat(reading.problems().head().line()).isGreaterThan(50);
    }

    @Test
    void what_is_no_log_is_told() throws IOException {
        assertThat(XesReader.read("<xml/>").problems().map(LogProblem::toString))
                .containsExactly("line 1: found \"<xml>\", expected an XES log, which starts with <log>");
        assertThat(XesReader.read("").problems()).hasSize(1);
        assertThat(XesReader.read(new ByteArrayInputStream("case,what".getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .hasSize(1);
    }

    @Test
    void nothing_outside_the_file_is_ever_read(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        String xes = """
                <?xml version="1.0"?>
                <!DOCTYPE log [<!ENTITY leak SYSTEM "%s">]>
                <log xes.version="1849.2016"><trace><string key="concept:name" value="x">&leak;</string></trace></log>
                """.formatted(secret.toUri());

        LogReading reading = XesReader.read(xes);

        assertThat(reading.isSound()).isFalse();
        assertThat(reading.toString()).doesNotContain("secret\"").contains("document type");
        assertThat(reading.log().traces()).isEmpty();
    }

    @Test
    void a_stream_that_breaks_is_no_fault_of_the_log() {
        assertThatThrownBy(() -> XesReader.read(new BrokenStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(BrokenStream.SAID);
    }

    private static ProcessLog withoutLines(ProcessLog log) {
        return new ProcessLog(
                log.name(),
                log.traces()
                        .map(trace -> new Trace(
                                trace.caseId(),
                                trace.attributes(),
                                trace.events().map(event -> event.inLine(0))))
                        .toList());
    }
}
