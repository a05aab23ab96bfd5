package dev.casecore.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReplayReportTest {

    private static final Instant START = Instant.parse("2016-03-07T09:00:00Z");
    private static final Pattern LOADS =
            Pattern.compile("(?i)<(script|link|iframe|image|object|embed)\\b|@import|url\\((?!#)|\\bsrc=(?!\"data:)");

    private final ReplayStatistics statistics = new ReplayStatistics(Set.of("Closed"));

    @BeforeEach
    void a_replay_of_1234_cases() {
        for (int i = 0; i < 1_234; i++) {
            statistics.opened("C-" + i, "New", START.plusSeconds(60L * i));
            statistics.accepted("OpenCase");
        }
        statistics.moved("C-0", "Waiting - For <You> & Me", START.plusSeconds(90_000));
        statistics.moved("C-0", "Closed", START.plusSeconds(180_000));
        statistics.moved("C-0", "New", START.plusSeconds(190_000));
        statistics.rejected("SF-070 <b>\"once\"</b>");
    }

    @Test
    void the_page_is_well_formed_and_has_a_drawing_for_each_chart() throws Exception {
        Document page = parsed(html());

        NodeList drawings = page.getElementsByTagName("svg");
        assertThat(drawings.getLength()).isEqualTo(2 + 3);
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Replay & <more>");
    }

    @Test
    void the_page_tells_the_numbers_and_the_names() throws Exception {
        String text = parsed(html()).getDocumentElement().getTextContent();

        assertThat(text)
                .contains("1,234", "at most 1,234 at once", "SF-070 <b>\"once\"</b>", "For <You> & Me", "25.0 h")
                .contains("7 March 2016 to 9 March 2016", "CC BY 4.0, & thanks", "line 3: mended");
    }

    @Test
    void the_page_compares_what_playbooks_refused() throws Exception {
        String text = parsed(html()).getDocumentElement().getTextContent();

        assertThat(text)
                .containsSubsequence("Other & Co", "reopening & more", "1 of 2", "SF-070 (1), SF-071 <1>", "0 of 2");
    }

    @Test
    void the_page_loads_nothing_and_runs_nothing() {
        assertThat(html()).doesNotContainPattern(LOADS).doesNotContain("rgb(1,2,", "#0102");
    }

    @Test
    void a_replay_in_which_nothing_happened_can_be_told_too() throws Exception {
        Document page = parsed(
                new ReplayReport(subject(), new ReplayStatistics(Set.of("Closed")), Promises.NONE, new NoComparison())
                        .toHtml());

        assertThat(page.getDocumentElement().getTextContent()).contains("None.");
    }

    @Test
    void the_page_is_written_with_its_folders(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a/b/tour.html");

        new ReplayReport(subject(), statistics, promises(), new OneRow()).write(file);

        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    }

    private String html() {
        return new ReplayReport(subject(), statistics, promises(), new OneRow()).toHtml();
    }

    private static Promises promises() {
        Durations used = new Durations();
        used.add(Duration.ofHours(25));
        return new Promises(
                List.of(new Promises.Attainment("Answer <soon>", "high", Duration.ofHours(24), 3, 1, 2, used)),
                Optional.of(
                        new Promises.Timeline("Answer of C-1", "<svg xmlns='http://www.w3.org/2000/svg'/>", "a <b>")));
    }

    private static ReplaySubject subject() {
        return new ReplaySubject(
                "Replay & <more>",
                "Help <desk>",
                "A small one.",
                List.of("New", "Waiting - For <You> & Me", "Closed"),
                new ReplaySubject.Log(
                        1_000,
                        5_000,
                        START,
                        START.plusSeconds(190_000),
                        List.of("line 3: mended: x"),
                        "CC BY 4.0, & thanks"));
    }

    /** Two playbooks, one of which refused something. */
    private static final class OneRow implements Comparison {
        @Override
        public List<String> playbooks() {
            return List.of("Help <desk>", "Other & Co");
        }

        @Override
        public List<Row> rows() {
            Cell refused = new Cell("1 of 2", List.of("SF-070 (1)", "SF-071 <1>"));
            return List.of(new Row("reopening & more", List.of(refused, new Cell("0 of 2", List.of()))));
        }
    }

    /** Nothing to compare. */
    private static final class NoComparison implements Comparison {
        @Override
        public List<String> playbooks() {
            return List.of();
        }

        @Override
        public List<Row> rows() {
            return List.of();
        }
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
    }
}
