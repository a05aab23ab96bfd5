package dev.casecore.sla;

import static dev.casecore.sla.ClockSignal.changeCalendar;
import static dev.casecore.sla.ClockSignal.changeGoal;
import static dev.casecore.sla.ClockSignal.pause;
import static dev.casecore.sla.ClockSignal.resume;
import static dev.casecore.sla.ClockSignal.start;
import static dev.casecore.sla.ClockSignal.stop;
import static dev.casecore.sla.Desk.CUSTOMER;
import static dev.casecore.sla.Desk.OFFICE;
import static dev.casecore.sla.Desk.at;
import static dev.casecore.sla.Desk.hours;
import static dev.casecore.sla.Desk.office;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.approval.Approved;
import dev.casecore.sla.StatementLine.Activity;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class StatementTest {
    private static final Vector<ClockSignal> SIGNALS = Vector.of(
            start(at("02T15:00")),
            pause(at("03T10:00"), CUSTOMER),
            resume(at("04T11:00"), CUSTOMER),
            stop(at("05T10:00")));

    @Test
    void SLA_009_a_statement_lists_every_interval_with_its_causes_and_adds_up() {
        SlaStatement statement = SlaStatement.of(hours(8, Warning.percent(50)), OFFICE, SIGNALS, at("06T09:00"));

        assertThat(statement.toText()).isEqualTo("""
                        goal-8h/1 on office/1, times in UTC
                          1  2026-03-02 15:00:00  2026-03-03 10:00:00       3:00:00  running                          started -> paused: waiting-for-customer
                          1  2026-03-03 10:00:00  2026-03-04 11:00:00       0:00:00  paused (waiting-for-customer)    paused: waiting-for-customer -> resumed: waiting-for-customer
                          1  2026-03-04 11:00:00  2026-03-05 10:00:00       7:00:00  running                          resumed: waiting-for-customer -> stopped
                          1  2026-03-04 12:00:00  warned at 50%
                          1  2026-03-04 16:00:00  breached goal-8h/1, due 2026-03-04 16:00:00
                        BREACHED, elapsed 10:00:00 of 8:00:00, remaining -2:00:00
                        """);
        assertThat(statement.elapsed()).isEqualTo(statement.clock().elapsed(statement.asOf()));
    }

    @Test
    void SLA_009_a_clock_that_goes_on_is_stated_up_to_now() {
        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, SIGNALS.take(3), at("04T12:30"));

        assertThat(statement.lines().last().endedBy()).isEqualTo("now");
        assertThat(statement.elapsed()).isEqualTo(Duration.ofMinutes(270));
        assertThat(statement.toText())
                .endsWith("RUNNING, elapsed 4:30:00 of 8:00:00, remaining 3:30:00, due 2026-03-04 16:00:00\n");
    }

    @Test
    void SLA_009_a_goal_that_counts_from_now_is_stated_as_a_correction() {
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                new ClockSignal.ChangeGoal(at("02T12:00"), hours(2), GoalChangeRule.FROM_NOW),
                changeGoal(at("02T13:00"), hours(6)));

        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, signals, at("02T14:00"));

        assertThat(statement.lines().map(StatementLine::open))
                .containsExactly(
                        Duration.ofHours(3),
                        Duration.ofHours(-3),
                        Duration.ofHours(1),
                        Duration.ofHours(3),
                        Duration.ofHours(1));
        assertThat(statement.elapsed()).hasHours(5);
    }

    @Test
    void SLA_009_a_retroactive_calendar_counts_the_lines_again() {
        BusinessCalendar holiday =
                office("office/2").holiday(LocalDate.of(2026, 3, 3)).build().get();
        Vector<ClockSignal> signals =
                SIGNALS.take(3).append(changeCalendar(at("04T12:00"), holiday, CalendarChangeRule.RETROACTIVE));

        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, signals, at("04T13:00"));

        assertThat(statement.lines().map(StatementLine::open))
                .containsExactly(Duration.ofHours(2), Duration.ZERO, Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    void SLA_009_a_correction_is_put_back_once() {
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                new ClockSignal.ChangeGoal(at("02T12:00"), hours(2), GoalChangeRule.FROM_NOW),
                changeGoal(at("02T13:00"), hours(6)),
                changeGoal(at("02T14:00"), hours(7)));

        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, signals, at("02T15:00"));

        assertThat(statement.lines().map(StatementLine::activity))
                .containsExactly(
                        Activity.RUNNING,
                        Activity.TAKEN_OFF,
                        Activity.RUNNING,
                        Activity.PUT_BACK,
                        Activity.RUNNING,
                        Activity.RUNNING);
        assertThat(statement.elapsed()).hasHours(6);
    }

    @Test
    void SLA_009_a_retroactive_calendar_leaves_the_lines_of_a_finished_cycle_alone() {
        BusinessCalendar holiday =
                office("office/2").holiday(LocalDate.of(2026, 3, 2)).build().get();
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                stop(at("02T12:00")),
                start(at("03T09:00")),
                changeCalendar(at("03T10:00"), holiday, CalendarChangeRule.RETROACTIVE));

        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, signals, at("03T11:00"));

        assertThat(statement.total(1)).hasHours(3);
        assertThat(statement.total(2)).hasHours(2);
    }

    @Test
    void SLA_009_what_took_no_time_has_no_line_and_only_a_pause_has_reasons() {
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                pause(at("02T09:00"), CUSTOMER),
                resume(at("02T10:00"), CUSTOMER),
                stop(at("02T12:00")),
                pause(at("02T13:00"), CUSTOMER),
                start(at("02T14:00")));

        Vector<StatementLine> lines = SlaStatement.of(hours(8), OFFICE, signals, at("02T15:00"))
                .lines()
                .toVector();

        assertThat(lines.map(line -> line.activity() + " " + line.reasons().mkString()))
                .containsExactly(
                        "PAUSED waiting-for-customer", "RUNNING ", "ENDED ", "ENDED ", "PAUSED waiting-for-customer");
    }

    @Test
    void SLA_009_a_statement_goes_up_to_its_last_signal_at_least() {
        SlaStatement early = SlaStatement.of(hours(8), OFFICE, SIGNALS.take(3), at("03T09:00"));
        SlaStatement late = SlaStatement.of(hours(8), OFFICE, SIGNALS.take(3), at("04T12:00"));

        assertThat(early.asOf()).isEqualTo(at("04T11:00"));
        assertThat(early.elapsed()).hasHours(3);
        assertThat(late.asOf()).isEqualTo(at("04T12:00"));
        assertThat(late.elapsed()).hasHours(4);
    }

    @Test
    void SLA_009_a_last_signal_that_changes_nothing_counts_too() {
        Vector<ClockSignal> signals = Vector.of(start(at("02T09:00")), start(at("02T13:00")));

        SlaStatement early = SlaStatement.of(hours(8), OFFICE, signals, at("02T10:00"));

        assertThat(early.asOf()).isEqualTo(at("02T13:00"));
        assertThat(early.elapsed()).hasHours(4);
        assertThat(early.elapsed()).isEqualTo(early.clock().elapsed(early.asOf()));
    }

    @Test
    void SLA_009_before_the_first_start_there_is_no_line() {
        Vector<ClockSignal> signals = Vector.of(
                pause(at("02T09:00"), CUSTOMER),
                changeGoal(at("02T10:00"), hours(4)),
                changeCalendar(at("02T11:00"), office("office/2").build().get(), CalendarChangeRule.RETROACTIVE),
                start(at("02T12:00")));

        assertThat(stated(signals, "02T13:00")).containsExactly("1 PAUSED 2026-03-02T12:00:00Z waiting-for-customer");
    }

    /** Two clocks that were and are paused for the same reason, at the end of a cycle that goes on and of one that begins again. */
    @Test
    void SLA_009_a_new_line_begins_where_only_the_status_or_only_the_cycle_changed() {
        SlaGoal goesOn = hours(8, CycleRule.CONTINUE);

        assertThat(stated(
                        Vector.of(
                                start(at("02T09:00"), goesOn, OFFICE),
                                stop(at("02T10:00")),
                                pause(at("02T11:00"), CUSTOMER),
                                start(at("02T12:00"))),
                        "02T13:00"))
                .containsExactly(
                        "1 RUNNING 2026-03-02T09:00:00Z ",
                        "1 ENDED 2026-03-02T10:00:00Z ",
                        "1 ENDED 2026-03-02T11:00:00Z ",
                        "1 PAUSED 2026-03-02T12:00:00Z waiting-for-customer");
        assertThat(stated(
                        Vector.of(
                                pause(at("02T09:00"), CUSTOMER),
                                start(at("02T10:00")),
                                new ClockSignal.ChangeGoal(at("02T11:00"), hours(8), GoalChangeRule.RESTART)),
                        "02T12:00"))
                .containsExactly(
                        "1 PAUSED 2026-03-02T10:00:00Z waiting-for-customer",
                        "2 PAUSED 2026-03-02T11:00:00Z waiting-for-customer");
    }

    private static Vector<String> stated(Vector<ClockSignal> signals, String asOf) {
        return SlaStatement.of(hours(8), OFFICE, signals, at(asOf))
                .lines()
                .map(line -> line.cycle() + " " + line.activity() + " " + line.from() + " "
                        + line.reasons().mkString())
                .toVector();
    }

    /** A life with everything in it: signals that change nothing, two pauses at once, other goals and calendars, two cycles, or one that goes on. */
    @ParameterizedTest
    @EnumSource(CycleRule.class)
    void SLA_009_a_whole_life_is_stated_as_approved(CycleRule rule) {
        BusinessCalendar later = BusinessCalendar.builder("office/2")
                .zone("UTC")
                .openWeekdays("10:00", "18:00")
                .build()
                .get();
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                start(at("02T09:30")),
                pause(at("02T10:00"), CUSTOMER),
                pause(at("02T10:30"), CUSTOMER),
                pause(at("02T11:00"), Desk.REFERRAL),
                resume(at("02T11:30"), CUSTOMER),
                resume(at("02T12:00"), CUSTOMER),
                resume(at("02T13:00"), Desk.REFERRAL),
                changeGoal(at("02T14:00"), hours(2, rule)),
                changeGoal(at("02T15:30"), hours(9, rule)),
                changeCalendar(at("03T09:00"), later, CalendarChangeRule.FROM_NOW),
                changeCalendar(at("03T12:00"), OFFICE, CalendarChangeRule.RETROACTIVE),
                stop(at("03T13:00")),
                pause(at("03T14:00"), CUSTOMER),
                changeCalendar(at("03T14:30"), later, CalendarChangeRule.RETROACTIVE),
                changeGoal(at("03T14:40"), hours(3, rule)),
                resume(at("03T15:00"), CUSTOMER),
                start(at("04T09:00"), hours(12, rule, GoalChangeRule.FROM_NOW), later),
                stop(at("04T12:00")),
                start(at("05T10:00"), hours(12, rule, GoalChangeRule.FROM_NOW), later),
                stop(at("06T11:00").plusNanos(500_000_000)));

        SlaStatement statement = SlaStatement.of(hours(8, rule), OFFICE, signals, at("06T12:00"));

        assertThat(statement.elapsed()).isEqualTo(statement.clock().elapsed(statement.asOf()));
        Approved.check(
                "case-core/src/test/resources/dev/casecore/sla/life-"
                        + rule.name().toLowerCase(Locale.ROOT) + ".txt",
                statement.toText(),
                StatementTest.class);
    }

    @Test
    void SLA_009_the_same_signals_under_other_terms_are_compared() {
        SlaStatement actual = SlaStatement.of(hours(8), OFFICE, SIGNALS, at("06T09:00"));

        SlaComparison longer = actual.comparedWith(actual.underGoal(hours(16)));
        SlaComparison always = actual.comparedWith(actual.underCalendar(BusinessCalendar.alwaysOpen(OFFICE.zone())));

        assertThat(longer.isDecisive()).isTrue();
        assertThat(always.isDecisive()).as("too late under both").isFalse();
        assertThat(longer.moreRemaining()).hasHours(8);
        assertThat(longer.moreElapsed()).isZero();
        assertThat(always.moreElapsed()).isEqualTo(Duration.ofHours(19 + 23 - 10));
        assertThat(longer.toText()).isEqualTo("""
                        actual: BREACHED, elapsed 10:00:00 of 8:00:00, remaining -2:00:00
                        other:  MET, elapsed 10:00:00 of 16:00:00, remaining 6:00:00
                        """);
    }

    @Test
    void SLA_009_the_timeline_is_a_well_formed_drawing() throws Exception {
        String svg = SlaStatement.of(hours(8), OFFICE, SIGNALS, at("06T09:00")).toSvg();

        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg)
                .contains("class=\"running\"", "class=\"paused\"", "class=\"late\"", "class=\"open\"", "due, missed");
    }

    /** A breach with a pause before it and a stop after it; a clock that runs, its due time far to the right; two years, too long for hours. */
    @Test
    void SLA_009_the_drawings_are_as_approved() {
        SlaStatement missed = SlaStatement.of(hours(8), OFFICE, SIGNALS, at("06T09:00"));
        SlaStatement running = SlaStatement.of(hours(40), OFFICE, SIGNALS.take(3), at("04T12:30"));
        SlaStatement tooLate = SlaStatement.of(hours(8), OFFICE, SIGNALS.take(3), at("10T12:00"));
        SlaStatement years = SlaStatement.of(
                hours(8),
                OFFICE,
                Vector.of(start(at("02T15:00"))),
                at("02T15:00").plus(Duration.ofDays(730)));

        Vector.of(missed, running, tooLate, years)
                .zip(Vector.of("missed", "running", "too-late", "two-years"))
                .forEach(drawing -> Approved.check(
                        "case-core/src/test/resources/dev/casecore/sla/" + drawing._2() + ".svg",
                        drawing._1().toSvg(),
                        StatementTest.class));
    }

    @Test
    void a_clock_that_never_started_has_an_empty_statement() {
        SlaStatement statement = SlaStatement.of(hours(8), OFFICE, Vector.empty(), at("02T09:00"));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.elapsed()).isZero();
        assertThat(statement.toSvg()).contains("NOT_STARTED");
    }
}
