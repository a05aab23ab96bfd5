package dev.casecore.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogTest {

    private static final String HEADER = String.join(",", RowParser.COLUMNS) + "\n";
    private static final String TAIL = "Phone,Category 55,Subcategory 170,true,0,2\n";

    @Test
    void a_line_becomes_an_event_with_all_that_the_log_says() throws IOException {
        IncidentRow row = read(line("INC1", 0, "2016-02-29T01:23:00", "Awaiting User Info"))
                .rows()
                .get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.incident()).isEqualTo("INC1");
        assertThat(row.seq()).isZero();
        assertThat(row.at()).isEqualTo(Instant.parse("2016-02-29T01:23:00Z"));
        assertThat(row.status()).isEqualTo(IncidentStatus.AWAITING_USER_INFO);
        assertThat(row.details().actor()).isEqualTo("Updated by 21");
        assertThat(row.details().group()).contains("Group 56");
        assertThat(row.details().priority()).isEqualTo("3 - Moderate");
        assertThat(row.details().contactType()).isEqualTo("Phone");
        assertThat(row.details().category()).isEqualTo("Category 55");
        assertThat(row.details().subcategory()).isEqualTo("Subcategory 170");
        assertThat(row.details().madeSla()).isTrue();
        assertThat(row.details().reopenCount()).isZero();
        assertThat(row.details().reassignmentCount()).isEqualTo(2);
    }

    @Test
    void an_empty_group_is_no_group() throws IOException {
        IncidentLog log = read("INC1,0,2016-02-29T01:23:00,New,Updated by 21,,3 - Moderate," + TAIL);

        assertThat(log.rows().get(0).details().group()).isEmpty();
    }

    @Test
    void events_of_all_incidents_come_in_order_of_time_and_those_of_one_minute_in_order_of_the_file()
            throws IOException {
        IncidentLog log = read(line("INC1", 0, "2016-03-01T10:00:00", "New")
                + line("INC1", 1, "2016-03-01T12:00:00", "Active")
                + line("INC1", 2, "2016-03-01T12:00:00", "Resolved")
                + line("INC2", 0, "2016-03-01T11:00:00", "New")
                + line("INC2", 1, "2016-03-01T12:00:00", "Resolved"));

        assertThat(log.rows()).extracting(IncidentRow::line).containsExactly(2L, 5L, 3L, 4L, 6L);
        assertThat(log.incidents()).isEqualTo(2);
        assertThat(log.remarks()).isEmpty();
    }

    @Test
    void a_time_that_runs_backwards_within_an_incident_is_mended_and_told() throws IOException {
        IncidentLog log = read(line("INC1", 0, "2016-02-29T11:10:00", "New")
                + line("INC1", 1, "2016-02-29T09:52:00", "Active")
                + line("INC1", 2, "2016-02-29T12:00:00", "Resolved"));

        assertThat(log.rows()).extracting(IncidentRow::seq).containsExactly(0, 1, 2);
        assertThat(log.rows().get(1).at()).isEqualTo(Instant.parse("2016-02-29T11:10:00Z"));
        assertThat(log.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.kind()).isEqualTo(LogRemark.Kind.MENDED);
        });
        assertThat(log.leftOut()).isZero();
    }

    @Test
    void a_broken_status_keeps_the_one_before_and_is_told() throws IOException {
        IncidentLog log = read(line("INC1", 0, "2016-03-01T10:00:00", "Awaiting Vendor")
                + line("INC1", 1, "2016-03-01T11:00:00", "-100"));

        assertThat(log.rows().get(1).status()).isEqualTo(IncidentStatus.AWAITING_VENDOR);
        assertThat(log.remarks())
                .extracting(LogRemark::toString)
                .containsExactly("line 3: mended: status -100; still Awaiting Vendor");
    }

    @Test
    void a_bad_line_is_left_out_and_told_with_its_number_and_the_others_are_read() throws IOException {
        IncidentLog log = read(line("INC1", 0, "2016-03-01T10:00:00", "New")
                + line("INC1", 1, "2016-03-01T10:00:00", "Lost")
                + line("INC1", 2, "yesterday", "Active")
                + "INC1,3\n"
                + line(" ", 0, "2016-03-01T10:00:00", "New")
                + line("INC1", -4, "2016-03-01T10:00:00", "New")
                + line("INC1", 4, "2016-03-01T10:00:00", "New").replace("true", "yes")
                + line("INC1", 5, "2016-03-01T11:00:00", "Closed"));

        assertThat(log.rows()).extracting(IncidentRow::line).containsExactly(2L, 9L);
        assertThat(log.leftOut()).isEqualTo(6);
        assertThat(log.remarks())
                .extracting(LogRemark::toString)
                .containsExactly(
                        "line 3: left out: status \"Lost\" is unknown",
                        "line 4: left out: at \"yesterday\" is not a date and time",
                        "line 5: left out: 2 fields instead of 13",
                        "line 6: left out: case_id is empty",
                        "line 7: left out: seq \"-4\" is not a count",
                        "line 8: left out: made_sla \"yes\" is neither true nor false");
    }

    @Test
    void a_file_with_other_columns_is_no_log() {
        assertThatThrownBy(() -> new IncidentLogReader().read(stream("a,b\n1,2\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("[a, b]");
    }

    @Test
    void a_plain_file_reads_as_the_packed_one_does(@TempDir Path folder) throws IOException {
        Path plain = folder.resolve("incidents.csv");
        Files.writeString(plain, HEADER + line("INC1", 0, "2016-03-01T10:00:00", "New"));

        assertThat(IncidentLog.read(plain).rows()).hasSize(1);
        assertThat(IncidentLog.shipped().rows()).hasSizeGreaterThan(1_000);
    }

    private static String line(String incident, int seq, String at, String status) {
        return String.join(",", incident, "" + seq, at, status, "Updated by 21", "Group 56", "3 - Moderate", TAIL);
    }

    private static IncidentLog read(String lines) throws IOException {
        return new IncidentLogReader().read(stream(HEADER + lines));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
