package dev.casecore.decision;

import static dev.casecore.decision.PromiseDesk.FIRST_RESPONSE;
import static dev.casecore.decision.PromiseDesk.HOURS;
import static dev.casecore.decision.PromiseDesk.NEXT_REPLY;
import static dev.casecore.decision.PromiseDesk.NINE_TO_SIX;
import static dev.casecore.decision.PromiseDesk.QUESTION;
import static dev.casecore.decision.PromiseDesk.RESOLUTION;
import static dev.casecore.decision.PromiseDesk.TIME_IN_REFERRAL;
import static dev.casecore.decision.PromiseDesk.WAITING;
import static dev.casecore.decision.PromiseDesk.WORKING;
import static dev.casecore.decision.PromiseDesk.at;
import static dev.casecore.decision.PromiseDesk.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CloseCase;
import dev.casecore.condition.CaseIs;
import dev.casecore.field.Fields;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.lifecycle.ClockEvent.ClockMoved;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.Trigger;
import dev.casecore.sla.Breach;
import dev.casecore.sla.ClockStatus;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clocks of a case move in the same decision as everything else. */
class CaseClocksTest {

    @Test
    void SLA_001_opening_starts_the_clocks_at_the_time_it_happened() {
        PromiseDesk desk =
                on("02T10:00").recordedLateBy(Duration.ofMinutes(30)).opened().then("02T10:00");

        assertThat(desk.theCase().clocks().keySet()).containsExactlyInAnyOrder(FIRST_RESPONSE, RESOLUTION);
        assertThat(desk.clock(FIRST_RESPONSE).dueAt()).containsExactly(at("02T11:30"));
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("04T09:30"));
        assertThat(desk.lastEvents()).containsExactly("CaseOpened", "ClockMoved", "ClockMoved");
    }

    @Test
    void SLA_001_an_answer_stops_the_first_response_and_a_closing_the_resolution() {
        PromiseDesk desk = on("02T10:00")
                .opened()
                .then("02T11:00")
                .comment()
                .then("02T12:00")
                .close();

        assertThat(desk.clock(FIRST_RESPONSE).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.clock(FIRST_RESPONSE).elapsed(desk.now())).hasHours(1);
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(2);
    }

    @Test
    void SLA_001_closing_without_an_answer_cancels_the_first_response() {
        PromiseDesk desk = on("02T10:00").opened().then("02T11:00").close();

        assertThat(desk.clock(FIRST_RESPONSE).status()).isEqualTo(ClockStatus.CANCELLED);
    }

    @Test
    void SLA_002_waiting_for_the_customer_and_a_referral_are_two_pauses_at_once() {
        PromiseDesk desk = on("02T10:00")
                .opened()
                .then("02T11:00")
                .move(WAITING)
                .then("02T12:00")
                .refer();
        assertThat(desk.clock(RESOLUTION).pauseReasons())
                .containsExactly(PauseReason.of("waiting-for-customer"), PauseReason.of("in-referral"));

        desk.then("03T10:00").reply();
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.PAUSED);

        desk.then("03T11:00").answer(1);
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(desk.clock(RESOLUTION).elapsed(at("03T12:00"))).hasHours(2);
        assertThat(desk.clock(TIME_IN_REFERRAL).elapsed(at("03T12:00")))
                .as("12:00 to 17:00, 9:00 to 11:00")
                .hasHours(7);
    }

    @Test
    void SLA_002_a_case_that_is_reopened_while_a_pause_holds_stands_still_at_once() {
        PromiseDesk desk = on("02T10:00").opened().refer().then("02T11:00").close();
        assertThat(desk.clock(TIME_IN_REFERRAL).status()).isEqualTo(ClockStatus.MET);

        desk.then("02T12:00").reopen();
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.PAUSED);
    }

    @Test
    void SLA_004_a_late_closing_does_not_hide_the_breach_before_it() {
        PromiseDesk desk = on("02T09:00").opened().comment().then("05T10:00").close();

        assertThat(desk.lastEvents())
                .containsExactly("SlaWarned", "SlaBreached", "CaseClosed", "StatusChanged", "ClockMoved");
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.BREACHED);
        Breach breach = desk.theCase().clocks().get(RESOLUTION).get().breaches().head();
        assertThat(breach.dueAt()).isEqualTo(at("03T17:00"));
        assertThat(breach.goal()).hasToString("resolution-incident/1");
        assertThat(breach.calendar()).hasToString("office/1");
    }

    @Test
    void SLA_004_a_closing_that_happened_in_time_and_was_recorded_late_is_in_time() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .then("05T10:00")
                .recordedLateBy(Duration.ofHours(41 + 1))
                .close();

        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.lastEvents()).doesNotContain("SlaBreached");
    }

    @Test
    void CORE_016_a_closing_dated_before_the_last_event_stops_the_clocks_at_that_event() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .then("02T12:00")
                .comment()
                .then("02T13:00")
                .recordedLateBy(Duration.ofHours(3))
                .close();

        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(3);
    }

    @Test
    void SLA_004_a_breach_is_not_taken_back_by_a_longer_goal() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .prioritize(Priority.HIGH)
                .then("03T10:00")
                .sweep()
                .prioritize(Priority.NORMAL);

        assertThat(desk.lastEvents()).containsExactly("PriorityChanged", "ClockMoved", "SlaBreachSuperseded");
        var breaches = desk.theCase().clocks().get(RESOLUTION).get().breaches();
        assertThat(breaches.map(Breach::stands)).containsExactly(false);
        assertThat(desk.clock(RESOLUTION).isBreached()).isFalse();
    }

    @Test
    void SLA_005_reopening_goes_on_with_the_resolution_and_not_with_the_first_response() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .then("02T10:00")
                .comment()
                .then("02T12:00")
                .close()
                .then("04T09:00")
                .reopen();

        assertThat(desk.clock(FIRST_RESPONSE).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(desk.clock(RESOLUTION).elapsed(at("04T10:00"))).hasHours(4);
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("05T14:00"));
    }

    @Test
    void SLA_006_another_priority_counts_from_the_start_without_the_pauses() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .then("02T10:00")
                .move(WAITING)
                .then("02T15:00")
                .move(WORKING)
                .then("02T16:00")
                .prioritize(Priority.HIGH);

        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(2);
        assertThat(desk.clock(RESOLUTION).dueAt())
                .as("six hours are left of eight")
                .containsExactly(at("03T14:00"));
    }

    @Test
    void SLA_007_a_clock_keeps_its_edition_of_the_calendar_until_the_next_event_and_then_takes_up_the_other() {
        PromiseDesk desk = on("02T09:00").opened();
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("03T17:00"));

        desk.having(Calendars.none().with(HOURS, NINE_TO_SIX)).then("03T10:00").comment();

        assertThat(desk.clock(RESOLUTION).calendar().version()).isEqualTo(NINE_TO_SIX.version());
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("03T16:00"));
        assertThat(desk.clock(FIRST_RESPONSE).calendar().version())
                .as("an ended cycle keeps its calendar")
                .hasToString("office/1");
    }

    @Test
    void SLA_007_letting_time_pass_takes_up_the_other_edition_too() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .having(Calendars.none().with(HOURS, NINE_TO_SIX))
                .then("02T10:00")
                .sweep();

        assertThat(desk.lastEvents()).containsExactly("ClockMoved", "ClockMoved");
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("03T16:00"));
        assertThat(desk.sweep().lastEvents()).isEmpty();
    }

    @Test
    void SLA_007_a_calendar_that_nobody_knows_any_more_is_asked_for() {
        PromiseDesk desk = on("02T09:00")
                .having(Calendars.none().with(HOURS, NINE_TO_SIX))
                .opened()
                .having(Calendars.none());

        assertThat(desk.tried(CloseCase.of(desk.header())).getLeft())
                .hasToString("close-case refused: UNKNOWN_CALENDAR [SLA-007] (calendar=office/2)");
    }

    @Test
    void CAL_009_a_time_that_no_calendar_reaches_is_refused() {
        PromiseDesk desk = on("02T09:00").opened().then(Instant.parse("2190-01-01T00:00:00Z"));

        assertThat(desk.tried(CloseCase.of(desk.header())).getLeft().toString())
                .startsWith("close-case refused: TIME_OUT_OF_RANGE");
    }

    @Test
    void CAL_009_nor_is_a_case_opened_at_such_a_time() {
        PromiseDesk desk = on("02T09:00").then(Instant.parse("2190-01-01T00:00:00Z"));

        assertThat(desk.triedToOpen(PromiseDesk.INCIDENT, Fields.none()).getLeft())
                .hasToString("open-case refused: TIME_OUT_OF_RANGE [SLA-007] (at=2190-01-01T00:00:00Z)");
    }

    @Test
    void SLA_008_what_fell_due_is_recorded_once_however_often_anybody_looks() {
        PromiseDesk desk = on("02T09:00").opened().comment().then("03T13:00").sweep();
        assertThat(desk.lastEvents()).containsExactly("SlaWarned");
        assertThat(desk.sweep().lastEvents()).isEmpty();

        desk.then("03T17:00").sweep();
        assertThat(desk.lastEvents()).as("exactly the target is in time").isEmpty();

        desk.then("04T09:01").sweep();
        assertThat(desk.lastEvents()).containsExactly("SlaBreached");
        assertThat(desk.sweep().close().lastEvents()).containsExactly("CaseClosed", "StatusChanged", "ClockMoved");
    }

    @Test
    void SLA_008_what_falls_due_by_itself_is_nobodys_doing() {
        PromiseDesk desk = on("02T09:00").opened().then("05T09:00").sweep();

        assertThat(desk.theCase().revision().modifiedAt()).isEqualTo(at("05T09:00"));
        assertThat(desk.theCase().revision().touchedAt()).isEqualTo(at("02T09:00"));
        assertThat(desk.comment().theCase().revision().touchedAt()).isEqualTo(at("05T09:00"));
    }

    @Test
    void SLA_008_a_command_that_changes_nothing_records_nothing_that_fell_due() {
        PromiseDesk desk = on("02T09:00").opened().then("05T09:00").prioritize(Priority.NORMAL);

        assertThat(desk.lastEvents()).isEmpty();
        assertThat(desk.sweep().lastEvents()).contains("SlaBreached");
    }

    @Test
    void SLA_008_warnings_and_breaches_of_several_clocks_come_in_the_order_in_which_they_fell_due() {
        PromiseDesk desk = on("02T09:00").opened().then("04T09:01").sweep();

        assertThat(desk.lastEvents()).containsExactly("SlaBreached", "SlaWarned", "SlaBreached");
        assertThat(desk.history()
                        .map(RecordedEvent::event)
                        .filter(SlaBreached.class::isInstance)
                        .map(event -> ((SlaBreached) event).clock()))
                .containsExactly(FIRST_RESPONSE, RESOLUTION);
    }

    @Test
    void SLA_010_the_clocks_as_of_any_instant_are_those_of_the_events_until_then() {
        PromiseDesk desk = on("02T09:00").opened().then("02T10:00").comment();
        var clocks = desk.theCase().clocks();
        desk.then("02T11:00").move(WAITING).then("05T11:00").reply().close();

        assertThat(Evolution.asOf(desk.history(), at("02T10:30")).get().clocks())
                .isEqualTo(clocks);
    }

    @Test
    void SLA_011_the_first_promise_whose_condition_holds_counts() {
        Fields big = PromiseDesk.OUTAGE.with(PromiseDesk.ORGANIZATION, PromiseDesk.BIG_CUSTOMER);

        assertThat(goalOf(on("02T09:00").opened(PromiseDesk.INCIDENT, Fields.none())))
                .hasToString("Some(resolution-incident/1)");
        assertThat(goalOf(on("02T09:00").opened(PromiseDesk.INCIDENT, PromiseDesk.OUTAGE)))
                .hasToString("Some(resolution-outage/1)");
        assertThat(goalOf(on("02T09:00").opened(PromiseDesk.INCIDENT, big))).hasToString("Some(resolution-big/1)");
        assertThat(goalOf(on("02T09:00").opened().prioritize(Priority.HIGH))).hasToString("Some(resolution-high/1)");
        assertThat(goalOf(on("02T09:00").opened(QUESTION, Fields.none())))
                .as("nothing is promised to a question")
                .isEmpty();
    }

    private static Option<Object> goalOf(PromiseDesk desk) {
        return desk.theCase().clocks().get(RESOLUTION).map(state -> state.goal().version());
    }

    @Test
    void SLA_011_what_is_promised_follows_the_facts_as_they_change() {
        PromiseDesk desk = on("02T09:00").opened().then("02T10:00").edit(PromiseDesk.REQUEST_TYPE, "outage");
        assertThat(goalOf(desk)).hasToString("Some(resolution-outage/1)");

        desk.edit(PromiseDesk.ORGANIZATION, PromiseDesk.BIG_CUSTOMER).prioritize(Priority.HIGH);
        assertThat(goalOf(desk)).hasToString("Some(resolution-big/1)");
        assertThat(desk.clock(RESOLUTION).dueAt()).containsExactly(at("02T13:00"));
    }

    @Test
    void SLA_011_a_clock_to_which_no_promise_applies_any_more_is_cancelled() {
        Playbook playbook = PromiseDesk.builder()
                .clock(ClockBuilder.of("urgent", "Urgent")
                        .startsOn(Trigger.becoming(CaseIs.ofPriority(Priority.HIGH, PromiseDesk.SLA)))
                        .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                        .promises(
                                "urgent/1",
                                Duration.ofHours(1),
                                HOURS,
                                CaseIs.ofPriority(Priority.HIGH, PromiseDesk.SLA)))
                .buildOrThrow();
        PromiseDesk desk = PromiseDesk.of(playbook, "02T09:00")
                .opened()
                .prioritize(Priority.HIGH)
                .then("02T09:30")
                .prioritize(Priority.NORMAL);

        SlaClock urgent = desk.clock(ClockId.of("urgent"));
        assertThat(urgent.status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(desk.prioritize(Priority.HIGH).clock(ClockId.of("urgent")).status())
                .isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void SLA_012_the_next_reply_is_due_from_the_earliest_message_without_an_answer() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .then("02T10:00")
                .reply()
                .then("02T12:00")
                .reply();
        assertThat(desk.clock(NEXT_REPLY).dueAt()).containsExactly(at("02T14:00"));

        desk.then("02T13:00").comment();
        assertThat(desk.clock(NEXT_REPLY).status()).isEqualTo(ClockStatus.MET);

        desk.then("03T10:00").reply();
        assertThat(desk.clock(NEXT_REPLY).dueAt()).containsExactly(at("03T14:00"));
        assertThat(desk.clock(NEXT_REPLY).state().cycle()).isEqualTo(2);
        assertThat(desk.clock(NEXT_REPLY).state().finished()).hasSize(1);
    }

    @Test
    void SLA_012_what_was_said_before_the_message_does_not_answer_it() {
        PromiseDesk desk = on("02T09:00").opened().then("02T11:00").reply().then("02T12:00");

        desk.recordedLateBy(Duration.ofHours(2)).comment();

        assertThat(desk.clock(NEXT_REPLY).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(desk.then("02T12:00").comment().clock(NEXT_REPLY).status()).isEqualTo(ClockStatus.MET);
    }

    @Test
    void SLA_012_a_message_counts_from_when_it_was_sent() {
        PromiseDesk desk = on("02T09:00").opened().comment().then("02T12:00");

        desk.recordedLateBy(Duration.ofHours(2)).reply();

        assertThat(desk.clock(NEXT_REPLY).dueAt()).containsExactly(at("02T14:00"));
    }

    @Test
    void SLA_005_of_many_cycles_the_events_carry_only_what_changed() {
        PromiseDesk desk = on("02T09:00").opened().comment();
        for (int day = 3; day < 30; day++) {
            String date = String.format("%02d", day);
            desk.then(date + "T10:00").reply().then(date + "T11:00").comment();
        }

        assertThat(desk.clock(NEXT_REPLY).state().finished()).hasSize(26);
        assertThat(desk.history()
                        .map(RecordedEvent::event)
                        .filter(ClockMoved.class::isInstance)
                        .map(ClockMoved.class::cast))
                .allMatch(moved -> moved.change().state().finished().isEmpty());
    }

    @Test
    void CAL_009_a_calendar_of_one_day_leaves_a_clock_without_a_due_time() {
        CalendarId day = CalendarId.of("fair");
        BusinessCalendar fair = BusinessCalendar.builder("fair/1")
                .zone("UTC")
                .openOn(LocalDate.of(2026, 3, 2), "09:00", "10:00")
                .build()
                .get();
        Playbook playbook = PromiseDesk.builder()
                .calendar(day, fair)
                .clock(ClockBuilder.of("fair", "At the fair")
                        .startsOn(Trigger.opened())
                        .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                        .promises("fair/1", Duration.ofHours(2), day))
                .buildOrThrow();
        PromiseDesk desk = PromiseDesk.of(playbook, "02T09:00").opened();

        assertThat(desk.clock(ClockId.of("fair")).dueAt()).isEmpty();
    }
}
