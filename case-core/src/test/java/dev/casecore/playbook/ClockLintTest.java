package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What keeps a clock from being kept is found when the playbook is built. */
class ClockLintTest {

    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final StatusId DROPPED = StatusId.of("dropped");
    private static final RuleId RULE = RuleId.of("IT-001");
    private static final CalendarId ALWAYS = CalendarId.of("always");
    private static final Duration HOUR = Duration.ofHours(1);

    private static PlaybookBuilder desk() {
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .status(DROPPED, "Dropped", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(KindId.of("incident"), "Incident", kind -> kind)
                .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DROPPED, RULE, NEW);
    }

    private static ClockBuilder clock() {
        return ClockBuilder.of("fix", "Fix").startsOn(Trigger.opened());
    }

    private static ClockBuilder sound() {
        return clock().stopsOn(Trigger.entering(StatusCategory.CLOSED)).promises("fix/1", HOUR, ALWAYS);
    }

    private static Iterable<String> defects(ClockBuilder... clocks) {
        PlaybookBuilder desk = desk();
        for (ClockBuilder clock : clocks) {
            desk.clock(clock);
        }
        return desk.build().getError().map(Object::toString);
    }

    @Test
    void CORE_009_a_clock_that_fits_together_is_built() {
        assertThat(desk().clock(sound()).build().isValid()).isTrue();
    }

    @Test
    void CORE_009_no_clock_can_run_on_in_a_closed_case() {
        assertThat(defects(clock().stopsOn(Trigger.entering(DONE)).promises("fix/1", HOUR, ALWAYS)))
                .containsExactly("CLOCK_NEVER_STOPS (clock=fix, status=dropped)");
        assertThat(desk().clock(clock().stopsOn(Trigger.entering(DONE))
                                .cancelsOn(Trigger.entering(DROPPED))
                                .promises("fix/1", HOUR, ALWAYS))
                        .build()
                        .isValid())
                .isTrue();
    }

    @Test
    void CORE_009_a_stop_that_may_not_come_does_not_stop_a_clock() {
        Trigger onlyHigh = Trigger.entering(StatusCategory.CLOSED).where(CaseIs.ofPriority(Priority.HIGH, RULE));

        assertThat(defects(clock().stopsOn(onlyHigh).promises("fix/1", HOUR, ALWAYS)))
                .containsExactly(
                        "CLOCK_NEVER_STOPS (clock=fix, status=done)", "CLOCK_NEVER_STOPS (clock=fix, status=dropped)");
    }

    @Test
    void CORE_009_every_defect_of_a_clock_is_named_at_once() {
        ClockBuilder broken = ClockBuilder.of("fix", "Fix")
                .stopsOn(Trigger.entering(StatusCategory.CLOSED), Trigger.entering(StatusId.of("gone")))
                .pausesWhile("absent", ActorIs.owner(RULE))
                .promises("fix/1", HOUR, CalendarId.of("nowhere"))
                .promises("fix/2", HOUR, ALWAYS);

        assertThat(defects(broken))
                .containsExactly(
                        "CLOCK_NEVER_RUNS (clock=fix, starts=nothing)",
                        "UNKNOWN_REFERENCE (clock=fix, status=gone)",
                        "UNKNOWN_REFERENCE (clock=fix, calendar=nowhere)",
                        "RULE_SHADOWED (clock=fix, goal=fix/2, by=fix/1)",
                        "NOT_OF_CASE_ALONE (clock=fix, condition=the actor owns the case [IT-001])");
        assertThat(defects(clock().stopsOn(Trigger.entering(StatusCategory.CLOSED))))
                .containsExactly("CLOCK_NEVER_RUNS (clock=fix, promises=nothing)");
    }

    @Test
    void SLA_011_a_promise_to_cases_to_which_one_was_made_before_is_shadowed() {
        ClockBuilder twice = clock().stopsOn(Trigger.entering(StatusCategory.CLOSED))
                .promises("fix-high/1", HOUR, ALWAYS, CaseIs.ofPriority(Priority.HIGH, RULE))
                .promises("fix-urgent/1", HOUR, ALWAYS, CaseIs.ofPriority(Priority.HIGH, RULE));

        assertThat(defects(twice)).containsExactly("RULE_SHADOWED (clock=fix, goal=fix-urgent/1, by=fix-high/1)");
    }

    @Test
    void CORE_009_two_clocks_have_two_names_and_two_goals_two_versions() {
        ClockBuilder other = ClockBuilder.of("other", "Other")
                .startsOn(Trigger.opened())
                .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                .promises("fix/1", HOUR.multipliedBy(2), ALWAYS);

        assertThat(defects(sound(), sound())).containsExactly("DUPLICATE (clock=fix)");
        assertThat(defects(sound(), other)).containsExactly("DUPLICATE (goal=fix/1)");
    }

    @Test
    void CORE_009_the_tables_tell_of_the_clocks_and_other_terms_are_other_content() {
        Playbook playbook = desk().clock(sound()).buildOrThrow();

        assertThat(DecisionTables.of(playbook))
                .contains(
                        "| fix | Fix | CaseOpened | entering CLOSED |  |  |",
                        "| fix | always | fix/1 | PT1H | always |  | RESTART |");
        assertThat(desk().clock(sound().promises("fix/2", HOUR, ALWAYS, CaseIs.ofPriority(Priority.HIGH, RULE)))
                        .build()
                        .isInvalid())
                .as("nobody is left to promise it to")
                .isTrue();
        assertThat(desk().buildOrThrow().fingerprint()).isNotEqualTo(playbook.fingerprint());
    }
}
