package dev.casecore.sla;

import static dev.casecore.sla.Desk.CUSTOMER;
import static dev.casecore.sla.Desk.OFFICE;
import static dev.casecore.sla.Desk.at;
import static dev.casecore.sla.Desk.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What stays of each kind of signal when another goal, or another calendar, is to have held all along. */
class SubstitutionTest {
    private static final Instant AT = at("02T09:00");
    private static final Vector<ClockSignal> PLAIN = Vector.of(
            ClockSignal.start(AT),
            ClockSignal.pause(AT, CUSTOMER),
            ClockSignal.resume(AT, CUSTOMER),
            ClockSignal.stop(AT),
            ClockSignal.cancel(AT));
    private static final ClockSignal START = ClockSignal.start(AT, hours(4), OFFICE);
    private static final ClockSignal GOAL = ClockSignal.changeGoal(AT, hours(4));
    private static final ClockSignal CALENDAR = ClockSignal.changeCalendar(AT, OFFICE, CalendarChangeRule.RETROACTIVE);

    @Test
    void SLA_009_signals_without_goals_and_calendars_stay_as_they_are() {
        assertThat(PLAIN.map(Substitution::withoutGoal)).isEqualTo(PLAIN.map(Option::some));
        assertThat(PLAIN.map(Substitution::withoutCalendar)).isEqualTo(PLAIN.map(Option::some));
    }

    @Test
    void SLA_009_without_goals_a_start_keeps_its_calendar_and_goal_changes_go() {
        assertThat(Vector.of(START, GOAL, CALENDAR).map(Substitution::withoutGoal))
                .containsExactly(
                        Option.of(new ClockSignal.Start(AT, Option.none(), Option.of(OFFICE))),
                        Option.none(),
                        Option.of(CALENDAR));
    }

    @Test
    void SLA_009_without_calendars_a_start_keeps_its_goal_and_calendar_changes_go() {
        assertThat(Vector.of(START, GOAL, CALENDAR).map(Substitution::withoutCalendar))
                .containsExactly(
                        Option.of(new ClockSignal.Start(AT, Option.of(hours(4)), Option.none())),
                        Option.of(GOAL),
                        Option.none());
    }
}
