package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

    private static final RuleId RULE = RuleId.of("IT-001");
    private static final int STATUSES = 6;

    private static StatusId status(int number) {
        return StatusId.of("s" + number);
    }

    private static TransitionRule row(int from, CommandKind on, int to) {
        return new TransitionRule(status(from), on, status(to), Condition.always(), RULE);
    }

    @Test
    void CORE_002_the_rows_of_a_cell_are_found_in_the_order_in_which_they_count() {
        TransitionRule first =
                new TransitionRule(status(0), CommandKind.CLOSE_CASE, status(1), CaseIs.ownedByUser(RULE), RULE);
        TransitionRule other = row(0, CommandKind.REFER_CASE, 2);
        TransitionRule second = row(0, CommandKind.CLOSE_CASE, 2);
        TransitionTable table = new TransitionTable(List.of(first, other, second));

        assertThat(table.rows()).containsExactly(first, other, second);
        assertThat(table.rows(status(0), CommandKind.CLOSE_CASE)).containsExactly(first, second);
        assertThat(table.rows(status(0), CommandKind.REFER_CASE)).containsExactly(other);
        assertThat(table.rows(status(0), CommandKind.MERGE_CASE)).isEmpty();
        assertThat(table.rows(status(1), CommandKind.CLOSE_CASE)).isEmpty();
    }

    @Test
    void CORE_002_a_change_is_allowed_if_a_row_says_so_whatever_its_guard() {
        TransitionTable table = new TransitionTable(List.of(
                new TransitionRule(status(0), CommandKind.CLOSE_CASE, status(1), CaseIs.ownedByUser(RULE), RULE)));

        assertThat(table.allows(status(0), CommandKind.CLOSE_CASE, status(1))).isTrue();
        assertThat(table.allows(status(0), CommandKind.CLOSE_CASE, status(0))).isFalse();
        assertThat(table.allows(status(0), CommandKind.REFER_CASE, status(1))).isFalse();
        assertThat(table.allows(status(1), CommandKind.CLOSE_CASE, status(1))).isFalse();
    }

    /** The way is held against a search that knows nothing but how far each status is, by repeated steps. */
    @Property(tries = 30)
    void CORE_003_the_way_is_a_shortest_chain_of_rows_or_there_is_none(
            @ForAll @Size(max = 12) java.util.List<@IntRange(min = 0, max = 35) Integer> arrows) {
        Seq<TransitionRule> rows =
                List.ofAll(arrows).map(arrow -> row(arrow / STATUSES, CommandKind.CHANGE_STATUS, arrow % STATUSES));
        TransitionTable table = new TransitionTable(rows);

        for (int from = 0; from < STATUSES; from++) {
            for (int to = 0; to < STATUSES; to++) {
                Option<Seq<StatusId>> way = table.way(status(from), status(to));

                assertThat(way.map(Seq::size)).isEqualTo(distance(rows, from, to));
                if (way.isDefined()) {
                    assertChain(table, status(from), status(to), way.get());
                }
            }
        }
    }

    private static void assertChain(TransitionTable table, StatusId from, StatusId to, Seq<StatusId> way) {
        StatusId at = from;
        for (StatusId next : way) {
            assertThat(table.allows(at, CommandKind.CHANGE_STATUS, next)).isTrue();
            at = next;
        }
        assertThat(at).isEqualTo(to);
    }

    private static Option<Integer> distance(Seq<TransitionRule> rows, int from, int to) {
        List<StatusId> reached = List.of(status(from));
        for (int steps = 0; steps <= STATUSES; steps++) {
            if (reached.contains(status(to))) {
                return Option.some(steps);
            }
            List<StatusId> soFar = reached;
            reached = soFar.appendAll(
                    rows.filter(row -> soFar.contains(row.from())).map(TransitionRule::to));
        }
        return Option.none();
    }
}
