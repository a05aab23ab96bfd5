package dev.casecore.sla.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.sla.CalendarChangeRule;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Asks a clock what a vector asks.
 *
 * <p>An event is an object that names its kind in whatever field, and has an instant; a changed goal or calendar also holds for the
 * cycles that start later.
 */
final class ClockVectors {
    private static final List<String> KINDS =
            List.of("start", "pause", "resume", "stop", "cancel", "setGoal", "setCalendar");

    private final VectorCase vector;
    private SlaGoal goal;
    private BusinessCalendar calendar;
    private SlaClock clock;
    private Instant last = Instant.EPOCH;

    private ClockVectors(VectorCase vector) {
        this.vector = vector;
        this.goal = goal(
                vector.inherited("goalSeconds").isNumber()
                        ? VectorCase.seconds(vector.inherited("goalSeconds"))
                        : SlaGoal.MAX_TARGET);
        this.calendar = vector.calendar();
        this.clock = SlaClock.notStarted(goal, calendar);
    }

    static Verdict clock(VectorCase vector) {
        ClockVectors run = new ClockVectors(vector);
        vector.fields().path("events").forEach(run::apply);
        return run.verdict();
    }

    private SlaGoal goal(Duration target) {
        return SlaGoal.builder()
                .version(GoalVersion.of("vector " + target))
                .target(target)
                .boundary(vector.boundary())
                .build();
    }

    private void apply(JsonNode event) {
        last = at(event);
        switch (kind(event)) {
            case "start" -> move(ClockSignal.start(last, goal, calendar));
            case "pause" -> move(ClockSignal.pause(last, reason(event)));
            case "resume" -> move(ClockSignal.resume(last, reason(event)));
            case "stop" -> move(ClockSignal.stop(last));
            case "cancel" -> move(ClockSignal.cancel(last));
            case "setGoal" -> {
                goal = goal(VectorCase.seconds(number(event)));
                move(ClockSignal.changeGoal(last, goal));
            }
            default -> {
                calendar = VectorCalendars.of(event.path("calendar"));
                move(ClockSignal.changeCalendar(last, calendar, CalendarChangeRule.RETROACTIVE));
            }
        }
    }

    private void move(ClockSignal signal) {
        clock = clock.apply(signal).clock();
    }

    private static String kind(JsonNode event) {
        for (Map.Entry<String, JsonNode> field : event.properties()) {
            if (KINDS.contains(field.getValue().asText())) {
                return field.getValue().asText();
            }
            if (KINDS.contains(field.getKey())) {
                return field.getKey();
            }
        }
        for (JsonNode element : event) {
            if (KINDS.contains(element.asText())) {
                return element.asText();
            }
        }
        throw new IllegalArgumentException("an event of no known kind: " + event);
    }

    private static Instant at(JsonNode event) {
        if (event.hasNonNull("at")) {
            return VectorCase.instant(event.path("at"));
        }
        for (JsonNode element : event) {
            if (element.isTextual() && element.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                return VectorCase.instant(element);
            }
        }
        throw new IllegalArgumentException("an event without an instant: " + event);
    }

    private static JsonNode number(JsonNode event) {
        if (event.hasNonNull("goalSeconds")) {
            return event.path("goalSeconds");
        }
        for (JsonNode element : event) {
            if (element.isNumber()) {
                return element;
            }
        }
        throw new IllegalArgumentException("a goal change without a goal: " + event);
    }

    private static PauseReason reason(JsonNode event) {
        return PauseReason.of(event.path("reason").asText("pause"));
    }

    private Verdict verdict() {
        Instant asked = vector.has("at") ? vector.instant("at") : last;
        clock = clock.advance(asked).clock();
        Verdict due = vector.fields().has("expectDueAt") ? due() : new Verdict.Passed();
        Verdict elapsed = compared("expectElapsedSeconds", clock.elapsed(asked));
        Verdict remaining = compared("expectRemainingSeconds", clock.remaining(asked));
        return List.of(due, elapsed, remaining).stream()
                .filter(verdict -> !(verdict instanceof Verdict.Passed))
                .findFirst()
                .orElse(new Verdict.Passed());
    }

    private Verdict compared(String expected, Duration actual) {
        return vector.has(expected)
                ? vector.within(VectorCase.seconds(vector.fields().path(expected)), actual)
                : new Verdict.Passed();
    }

    /** No due time may be there where none is expected; an expected one may be that of a clock that stands still. */
    private Verdict due() {
        Option<Instant> actual = vector.has("expectDueAt") ? clock.projectedDueAt(last) : clock.dueAt();
        if (!vector.has("expectDueAt") || actual.isEmpty()) {
            return Verdict.of(
                    vector.text("expectDueAt"), actual.map(Instant::toString).getOrElse("null"));
        }
        Instant expected = vector.instant("expectDueAt");
        Verdict within = vector.within(Duration.ZERO, Duration.between(expected, actual.get()));
        return within instanceof Verdict.Passed
                ? within
                : Verdict.of(vector.shown(expected), vector.shown(actual.get()));
    }
}
