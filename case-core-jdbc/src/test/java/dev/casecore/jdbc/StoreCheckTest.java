package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;
import dev.casecore.testkit.check.CheckSummary;
import dev.casecore.testkit.check.Problem;
import dev.casecore.testkit.check.ProblemCode;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound store has no problem; each damage, planted by SQL, is found by its code. */
class StoreCheckTest {

    private static final String TURN_3 =
            "case_id = (SELECT case_id FROM casecore_receipt WHERE command = 'anna-3-open')";

    @Test
    void a_store_in_memory_with_a_mixed_history_is_sound() {
        assertSound(new InMemoryStore());
    }

    @Test
    void a_store_on_h2_with_a_mixed_history_is_sound() {
        assertSound(JdbcStore.on(Databases.emptyH2()));
    }

    @Test
    void a_store_on_postgresql_with_a_mixed_history_is_sound() {
        assertSound(JdbcStore.on(Databases.emptyPostgres()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SEQUENCE_GAP         | DELETE FROM casecore_event WHERE sequence = 2 AND
            SEQUENCE_GAP         | DELETE FROM casecore_event WHERE sequence = (SELECT max(last_sequence) FROM casecore_case WHERE case_id = (SELECT case_id FROM casecore_receipt WHERE command = 'anna-3-open')) AND
            SEQUENCE_GAP         | UPDATE casecore_event SET sequence = sequence + 1000 WHERE sequence > 2 AND
            STATE_DIFFERS        | UPDATE casecore_case SET state = replace(state, 'anna-3-open', 'anna-x-open') WHERE
            RECEIPT_MISSING      | DELETE FROM casecore_receipt WHERE command <> 'anna-3-open' AND
            LIST_COUNT_DIFFERS   | UPDATE casecore_case SET is_open = NOT is_open WHERE
            LIST_SHOWS_TOO_MUCH  | UPDATE casecore_case SET is_open = NOT is_open WHERE
            EVENTS_OUT_OF_ORDER  | UPDATE casecore_event SET recorded_at = timestamp with time zone '2020-01-01 00:00:00+00' WHERE sequence = 2 AND
            UNREADABLE           | UPDATE casecore_event SET content = '{' WHERE sequence = 2 AND
            CLOCK_STATE_DIFFERS  | UPDATE casecore_case SET state = replace(state, '"earlier":"PT0S"', '"earlier":"PT1S"') WHERE
            RECEIPT_DIFFERS      | UPDATE casecore_receipt SET from_sequence = from_sequence + 1 WHERE command = 'anna-3-open' AND
            RECEIPT_DIFFERS      | UPDATE casecore_receipt SET until_sequence = until_sequence + 1 WHERE command = 'anna-3-open' AND
            LIST_COUNT_DIFFERS   | UPDATE casecore_case SET status = 'new' WHERE
            LIST_COUNT_DIFFERS   | UPDATE casecore_case SET closed_by = 'ben' WHERE
            LIST_COUNT_DIFFERS   | UPDATE casecore_case SET owner = 'queue:front' WHERE
            QUEUE_SERVED_WRONGLY | UPDATE casecore_case SET queue = 'front' WHERE
            LIST_OUT_OF_ORDER    | UPDATE casecore_case SET created_at = dateadd(DAY, 1, created_at) WHERE
            LIST_OUT_OF_ORDER    | UPDATE casecore_case SET closed_at = dateadd(DAY, 1, closed_at) WHERE
            LIST_OUT_OF_ORDER    | UPDATE casecore_case SET owned_since = dateadd(DAY, 1, owned_since) WHERE
            LIST_SHOWS_TOO_MUCH  | INSERT INTO casecore_assignment SELECT tenant, case_id, 1, 'Network', created_at FROM casecore_case WHERE
            NUMBER_NOT_FOUND     | UPDATE casecore_case SET case_number = 'C-X' WHERE
            EVENT_BEYOND_STATE   | INSERT INTO casecore_event SELECT tenant, case_id, sequence + 100, version, command, actor, occurred_at, recorded_at, kind, content FROM casecore_event e WHERE sequence = 1 AND
            """)
    void a_planted_damage_is_found_by_its_code(ProblemCode code, String damage) throws SQLException {
        assertThat(afterDamage(damage + " " + TURN_3)).contains(code);
    }

    @Test
    void a_clock_row_that_was_altered_is_found_both_ways() throws SQLException {
        assertThat(afterDamage("UPDATE casecore_clock SET next_at = dateadd(DAY, 1, next_at)"))
                .contains(ProblemCode.CLOCK_NOT_LISTED, ProblemCode.CLOCK_LISTED_WRONGLY);
    }

    @Test
    void a_clock_row_that_was_deleted_is_found() throws SQLException {
        assertThat(afterDamage("DELETE FROM casecore_clock")).containsOnly(ProblemCode.CLOCK_NOT_LISTED);
    }

    @Test
    void a_number_that_was_given_twice_is_found() throws SQLException {
        assertThat(afterDamage(
                        "ALTER TABLE casecore_case DROP CONSTRAINT casecore_case_number",
                        "UPDATE casecore_case SET state = replace(state, case_number, 'C-000001'),"
                                + " case_number = 'C-000001' WHERE " + TURN_3))
                .contains(ProblemCode.NUMBER_TWICE);
    }

    @Test
    void a_queue_that_cases_wait_in_and_that_is_gone_is_found() throws SQLException {
        assertThat(afterDamage(
                        "ALTER TABLE casecore_case DROP CONSTRAINT casecore_case_queue", "DELETE FROM casecore_queue"))
                .contains(ProblemCode.QUEUE_UNKNOWN);
    }

    @Test
    void an_open_assignment_whose_row_is_gone_is_found() throws SQLException {
        assertThat(afterDamage("DELETE FROM casecore_assignment")).containsOnly(ProblemCode.LIST_COUNT_DIFFERS);
    }

    @Test
    void a_waiting_case_that_is_passed_over_is_found() throws SQLException {
        assertThat(afterDamage("UPDATE casecore_case SET priority = 30 WHERE queue = 'front' AND case_number ="
                        + " (SELECT min(case_number) FROM casecore_case WHERE queue = 'front')"))
                .contains(ProblemCode.QUEUE_SERVED_WRONGLY, ProblemCode.LIST_OUT_OF_ORDER);
    }

    @Test
    void a_member_whose_row_is_gone_is_found() throws SQLException {
        assertThat(afterDamage("DELETE FROM casecore_queue_member")).containsOnly(ProblemCode.MEMBERSHIP_DIFFERS);
    }

    @Test
    void a_row_of_a_member_whom_no_queue_names_is_found() throws SQLException {
        assertThat(afterDamage(
                        "INSERT INTO casecore_queue SELECT tenant, 'back', name, replace(replace(definition, 'front', 'back'),"
                                + " 'anna', 'ben') FROM casecore_queue",
                        "INSERT INTO casecore_queue_member VALUES ('acme', 'back', 'ben')",
                        "INSERT INTO casecore_queue_member VALUES ('acme', 'back', 'anna')"))
                .containsOnly(ProblemCode.MEMBERSHIP_DIFFERS);
    }

    private static Seq<ProblemCode> afterDamage(String... damage) throws SQLException {
        DataSource database = Databases.emptyH2();
        Store store = JdbcStore.on(database);
        play(store);
        List.of("anna-21-open", "anna-22-open", "anna-22-refer").forEach(new Script(store)::send); // and wait
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : damage) {
                int changed = statement.executeUpdate(each);
                assertThat(changed > 0 || each.startsWith("ALTER")).as(each).isTrue();
            }
        }
        return StoreCheck.of(store).problems(Helpdesk.TENANT).map(Problem::code);
    }

    private static void assertSound(Store store) {
        play(store);
        ArrayList<Problem> problems = new ArrayList<>();

        CheckSummary summary = StoreCheck.of(store).check(Helpdesk.TENANT, problems::add);

        assertThat(problems).isEmpty();
        assertThat(summary.isSound()).isTrue();
        assertThat(summary.cases()).isEqualTo(41);
        assertThat(summary.events()).isGreaterThan(200);
        assertThat(summary.clocks()).isPositive();
    }

    private static void play(Store store) {
        Script script = new Script(store);
        script.send(Script.SHARED);
        for (int turn = 1; turn <= 20; turn++) {
            Script.turn("anna", turn).forEach(script::send);
        }
    }
}
