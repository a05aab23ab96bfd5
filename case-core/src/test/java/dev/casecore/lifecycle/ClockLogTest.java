package dev.casecore.lifecycle;

import static dev.casecore.lifecycle.Lives.ALWAYS;
import static dev.casecore.lifecycle.Lives.CLOCK;
import static dev.casecore.lifecycle.Lives.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.ClockId;
import dev.casecore.sla.Breach;
import dev.casecore.sla.ClockChange;
import dev.casecore.sla.ClockOccurrence;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.ClockStep;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A clock of four hours that runs from 1:00 to 8:00 in the hours of {@link Lives}, and is breached at 5:00, which is noticed at 6:00. */
class ClockLogTest {

    private static final Instant STARTED = at(1);
    private static final Instant NOTICED = at(6).minus(Duration.ofMinutes(1));
    private static final Instant STOPPED = at(8);

    private final SlaClock running =
            Lives.notStarted().apply(ClockSignal.start(STARTED)).clock();
    private final ClockStep broken = running.advance(NOTICED);
    private final Seq<RecordedEvent> events = List.of(
            Lives.recorded(1, Lives.opened()),
            Lives.recorded(2, Lives.moved(Lives.notStarted(), ClockSignal.start(STARTED))),
            Lives.recorded(3, new ClockEvent.ClockMoved(ClockId.of("other"), started("other/1"))),
            Lives.recorded(6, breached()),
            Lives.recorded(8, Lives.moved(broken.clock(), ClockSignal.stop(STOPPED))));

    private static ClockChange started(String goal) {
        SlaClock other = SlaClock.notStarted(SlaGoal.of(goal, Duration.ofHours(1)), ALWAYS);
        ClockSignal start = ClockSignal.start(STARTED);
        return ClockChange.between(other, start, other.apply(start).clock());
    }

    private static Option<BusinessCalendar> edition(CalendarVersion version) {
        return Option.when(version.equals(ALWAYS.version()), ALWAYS);
    }

    private ClockEvent breached() {
        Breach breach = ((ClockOccurrence.Breached) broken.occurrences().head()).breach();
        return new ClockEvent.SlaBreached(CLOCK, breach, broken.clock().state().nextTransitionAt());
    }

    private ClockLog log(int known) {
        return ClockLog.of(events.take(known), CLOCK, ClockLogTest::edition).get();
    }

    @Test
    void SLA_010_the_log_computes_the_clock_again_at_every_step() {
        Case after = Evolution.fold(events.take(2)).get();
        for (int known = 2; known <= events.size(); known++) {
            after = known == 2 ? after : Evolution.evolve(after, events.get(known - 1));

            assertThat(log(known).clock().state())
                    .as("after " + known + " events")
                    .isEqualTo(after.clocks().get(CLOCK).get());
        }
    }

    @Test
    void SLA_009_the_log_accounts_for_the_time() {
        ClockLog log = log(events.size());
        assertThat(log.signals()).containsExactly(ClockSignal.start(STARTED), ClockSignal.stop(STOPPED));
        SlaStatement statement = log.statement(at(9));

        assertThat(statement.toText())
                .isEqualTo(
                        SlaStatement.of(SlaGoal.of("resolution/1", Duration.ofHours(4)), ALWAYS, log.signals(), at(9))
                                .toText());
        assertThat(statement.elapsed()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void SLA_010_a_clock_that_never_started_has_no_log() {
        assertThat(ClockLog.of(events.take(1), CLOCK, ClockLogTest::edition)).isEmpty();
        assertThat(ClockLog.of(events, ClockId.of("unknown"), ClockLogTest::edition))
                .isEmpty();
        assertThat(ClockLog.of(List.of(events.head(), events.get(3)), CLOCK, ClockLogTest::edition))
                .as("what falls due on no clock starts none")
                .isEmpty();
    }

    @Test
    void SLA_007_a_calendar_that_nobody_knows_is_named() {
        assertThatThrownBy(() -> ClockLog.of(events, CLOCK, version -> Option.none()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no calendar 24x7/Z is known");
    }
}
