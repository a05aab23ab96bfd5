package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Try;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at every round trip of every kind of command, on every database. */
abstract class CutsContract {

    private DataSource source;
    private JdbcStore books;
    private Script undisturbed;

    /** An empty database. */
    abstract DataSource emptyDatabase();

    @BeforeEach
    void connect() {
        source = emptyDatabase();
        books = store(source);
        undisturbed = new Script(books);
        undisturbed.send(Script.SHARED);
    }

    /** Draws a number for each case, so that every opening has every round trip that an opening can have. */
    private static JdbcStore store(DataSource source) {
        return JdbcFixture.rereading(source, 1);
    }

    @ParameterizedTest
    @EnumSource
    void CORE_005_a_command_whose_connection_is_cut_once_is_done_once(Cut.Moment moment) {
        cutAtEveryTrip(Cut.bySide(), moment, Cut.Times.ONCE);
    }

    @ParameterizedTest
    @EnumSource
    void CORE_005_a_command_whose_connections_are_all_cut_fails_clearly_and_can_be_sent_again(Cut.Moment moment) {
        cutAtEveryTrip(Cut.bySide(), moment, Cut.Times.ALWAYS);
    }

    final void cutAtEveryTrip(Cut cut, Cut.Moment moment, Cut.Times times) {
        boolean happened = true;
        for (int trip = 1; happened; trip++) {
            Script disturbed = new Script(store(new ProxiedSource(Databases.unpooled(source), cut)));
            happened = false;
            for (String id : Script.turn(moment + "-" + times, trip)) {
                cut.arm(trip, moment, times);
                Try<Either<Rejection, Accepted>> answer = Try.of(() -> disturbed.send(id));
                cut.disarm();
                happened |= cut.happened();
                if (times == Cut.Times.ONCE) {
                    assertThat(answer).as("%s, cut once", id).isEqualTo(Try.success(undisturbed.send(id)));
                }
                assertDoneOnce(id, answer);
            }
        }
        Ledger.audit(books);
    }

    /** Whatever came of it, the same command sent again has the effect of one and gets the one answer. */
    private void assertDoneOnce(String id, Try<Either<Rejection, Accepted>> answer) {
        if (answer.isFailure()) {
            assertThat(answer.getCause()).isInstanceOf(StoreException.class).hasMessageContaining("SQL state 08");
        }
        Either<Rejection, Accepted> again = undisturbed.send(id);
        assertThat(again.isRight()).as("%s, sent again", id).isTrue();
        assertThat(undisturbed.send(id)).isEqualTo(again);
        answer.filter(Either::isRight).forEach(first -> assertThat(first).isEqualTo(again));
        Ledger.auditAccepted(books, List.of(id));
    }
}
