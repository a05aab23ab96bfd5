package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarBuilder;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/** What the tests of clocks share: desks, and instants in March 2026, whose 2nd is a Monday. */
final class Desk {
    static final PauseReason CUSTOMER = PauseReason.of("waiting-for-customer");
    static final PauseReason REFERRAL = PauseReason.of("referral");

    /** Monday to Friday, 09:00 to 17:00 UTC. */
    static final BusinessCalendar OFFICE = office("office/1").build().get();

    private Desk() {}

    static CalendarBuilder office(String version) {
        return BusinessCalendar.builder(version).zone("UTC").openWeekdays("09:00", "17:00");
    }

    static Instant at(String dayAndTime) {
        return Instant.parse("2026-03-" + dayAndTime + ":00Z");
    }

    static SlaGoal hours(int hours) {
        return SlaGoal.of("goal-" + hours + "h/1", Duration.ofHours(hours));
    }

    static SlaGoal hours(int hours, CycleRule rule) {
        return hours(hours, rule, GoalChangeRule.RECOMPUTE);
    }

    static SlaGoal hours(int hours, CycleRule rule, GoalChangeRule change) {
        return SlaGoal.builder()
                .version(GoalVersion.of("goal-" + hours + "h/1"))
                .target(Duration.ofHours(hours))
                .cycleRule(rule)
                .goalChangeRule(change)
                .build();
    }

    static SlaGoal hours(int hours, Warning... warnings) {
        return SlaGoal.builder()
                .version(GoalVersion.of("goal-" + hours + "h/1"))
                .target(Duration.ofHours(hours))
                .warnings(Vector.of(warnings))
                .build();
    }

    static SlaClock after(SlaGoal goal, ClockSignal... signals) {
        return SlaClock.replay(goal, OFFICE, Vector.of(signals)).clock();
    }

    static Seq<ClockOccurrence> occurrences(SlaGoal goal, ClockSignal... signals) {
        return SlaClock.replay(goal, OFFICE, Vector.of(signals)).occurrences();
    }
}
