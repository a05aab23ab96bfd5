package dev.casecore.sla.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarFailure;
import dev.casecore.sla.calendar.DayRule;
import dev.casecore.sla.calendar.Direction;
import dev.casecore.sla.calendar.OpenInterval;
import dev.casecore.sla.calendar.Workdays;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks a calendar what a vector asks. */
final class CalendarVectors {
    private static final String SET_ALGEBRA = "set algebra on plain intervals is not part of a calendar";

    private static final Map<String, Function<VectorCase, Verdict>> OPS = new TreeMap<>(Map.ofEntries(
            Map.entry("add", v -> instant(v, add(v, v.amount()))),
            Map.entry("subtract", v -> instant(v, subtract(v, v.amount()))),
            Map.entry("elapsed", CalendarVectors::elapsed),
            Map.entry("isOpen", CalendarVectors::isOpen),
            Map.entry("isBreak", v -> bool(v, workdays(v).isBreak(v.instant("at")))),
            Map.entry("isHoliday", v -> bool(v, workdays(v).isHoliday(anyDate(v)))),
            Map.entry("isWorkday", v -> bool(v, workdays(v).isWorkday(anyDate(v)))),
            Map.entry("nextOpen", v -> instant(v, v.calendar().nextOpenMoment(v.instant("at")))),
            Map.entry("prevClose", v -> instant(v, v.calendar().previousOpenMoment(v.instant("at")))),
            Map.entry("closeAfter", v -> instant(v, v.calendar().nextClosing(v.instant("at")))),
            Map.entry("nextStart", v -> instant(v, v.calendar().nextOpening(v.instant("at")))),
            Map.entry(
                    "nextStartInclusive",
                    v -> instant(v, v.calendar().nextOpening(v.instant("at").minusNanos(1)))),
            Map.entry("prevStartInclusive", v -> instant(v, v.calendar().openingAtOrBefore(v.instant("at")))),
            Map.entry("intervals", CalendarVectors::intervals),
            Map.entry("intervalsFor", CalendarVectors::intervalsFor),
            Map.entry("intervalsOn", v -> list(v, workdays(v).intervalsOn(anyDate(v)))),
            Map.entry("workdaysAfter", CalendarVectors::workdaysAfter),
            Map.entry("holidaySpan", CalendarVectors::holidaySpan),
            Map.entry("addDays", v -> instant(v, addDays(v))),
            Map.entry("addWorkdays", CalendarVectors::addWorkdays),
            Map.entry("workdaysBetween", v -> count(v, start(v), end(v))),
            Map.entry("workdaysInRange", CalendarVectors::workdaysInRange),
            Map.entry("addMixed", v -> instant(v, addMixed(v))),
            Map.entry("resolveLocal", CalendarVectors::resolveLocal),
            Map.entry(
                    "validate", v -> bool(v, VectorCalendars.isValid(v.fields().path("weekly")))),
            Map.entry("clock", ClockVectors::clock),
            Map.entry(
                    "parseTime", v -> new Verdict.Declined("reading a time of day is a parsing helper of the source")),
            Map.entry("intersectWeekly", v -> new Verdict.Declined(SET_ALGEBRA)),
            Map.entry("segmentContains", v -> new Verdict.Declined(SET_ALGEBRA)),
            Map.entry("segmentIntersect", v -> new Verdict.Declined(SET_ALGEBRA)),
            Map.entry("segmentSubtract", v -> new Verdict.Declined(SET_ALGEBRA)),
            Map.entry("segmentDuration", v -> new Verdict.Declined(SET_ALGEBRA))));

    private CalendarVectors() {}

    static Verdict answer(VectorCase vector) {
        try {
            return OPS.getOrDefault(vector.op(), v -> new Verdict.Declined("unknown operation " + v.op()))
                    .apply(vector);
        } catch (RuntimeException broken) {
            return new Verdict.Failed("an answer", broken.toString());
        }
    }

    /** A zero amount rolls to the next open moment, unless the source says that it does not. */
    private static Either<CalendarFailure, Instant> add(VectorCase v, Duration amount) {
        Instant from = v.instant("from");
        if (amount.isZero()) {
            return v.calendar().add(from, amount, rolls(v) ? Boundary.NEXT_OPEN : Boundary.EARLIEST);
        }
        return v.calendar().add(from, amount, v.boundary());
    }

    /** Backwards a zero amount rolls to the previous closing. */
    private static Either<CalendarFailure, Instant> subtract(VectorCase v, Duration amount) {
        return amount.isZero() && rolls(v)
                ? v.calendar().previousOpenMoment(v.instant("from"))
                : add(v, amount.negated());
    }

    private static boolean rolls(VectorCase v) {
        return v.flag("zeroRolls", true);
    }

    private static Verdict elapsed(VectorCase v) {
        Instant from = v.instant("from");
        Instant to = v.instant("to");
        Duration expected = VectorCase.seconds(v.fields().path("expectSeconds"));
        return v.orQuirk(
                v.within(expected, reversed(v, v.calendar().elapsed(from, to))),
                () -> v.within(expected, reversed(v, wallElapsed(v, from, to))));
    }

    private static Duration reversed(VectorCase v, Duration signed) {
        if (!signed.isNegative()) {
            return signed;
        }
        return switch (v.inherited("reversed").asText("SIGNED")) {
            case "ZERO" -> Duration.ZERO;
            case "ABS" -> signed.negated();
            default -> signed;
        };
    }

    /** The reading of a source that counts every day as 24 hours: the same hours and wall times without a zone. */
    private static Duration wallElapsed(VectorCase v, Instant from, Instant to) {
        ZoneId zone = v.calendar().zone();
        JsonNode wall = ((ObjectNode) v.inherited("calendar").deepCopy()).put("zone", "UTC");
        return VectorCalendars.of(wall)
                .elapsed(
                        from.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC),
                        to.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC));
    }

    /** The reading of a source whose intervals are closed: a closing counts as open. */
    private static Verdict isOpen(VectorCase v) {
        Instant at = v.instant("at");
        BusinessCalendar calendar = v.calendar();
        return v.orQuirk(
                bool(v, calendar.isOpen(at)),
                () -> bool(v, calendar.closingAtOrBefore(at).contains(at)));
    }

    private static Verdict intervals(VectorCase v) {
        Instant from = v.instant("from");
        if (!v.has("until")) {
            return list(
                    v,
                    v.calendar()
                            .intervals(
                                    from,
                                    v.direction(),
                                    v.fields().path("limit").asInt()));
        }
        Instant until = v.instant("until");
        return v.direction() == Direction.AFTER
                ? list(v, v.calendar().intervals(from, until))
                : list(v, v.calendar().intervals(until, from).reverse());
    }

    private static Verdict intervalsFor(VectorCase v) {
        return v.calendar()
                .intervalsFor(v.instant("from"), v.direction(), v.amount())
                .fold(failure -> failed(v, failure), found -> list(v, found));
    }

    private static Verdict workdaysAfter(VectorCase v) {
        Seq<LocalDate> days =
                workdays(v).after(anyDate(v), v.fields().path("limit").asInt());
        return Verdict.of(strings(v.fields().path("expect")), days.mkString("[", ", ", "]"));
    }

    private static String strings(JsonNode array) {
        return Vector.ofAll(array).map(JsonNode::asText).mkString("[", ", ", "]");
    }

    private static Verdict holidaySpan(VectorCase v) {
        LocalDate date = anyDate(v);
        Instant start = v.calendar().startOfDay(date);
        Instant end = v.calendar().startOfDay(date.plusDays(1));
        JsonNode expected = v.fields().path("expect");
        return Verdict.of(
                VectorCase.instant(expected.get(0)) + " " + VectorCase.instant(expected.get(1)), start + " " + end);
    }

    private static Either<CalendarFailure, Instant> addDays(VectorCase v) {
        Instant from = v.instant("from");
        boolean backFromHere = v.days() == 0 && v.direction() == Direction.BEFORE;
        return backFromHere && "BIZ".equals(semantics(v))
                ? v.calendar().previousOpenMoment(from)
                : workdays(v).add(from, v.days(), rule(v));
    }

    private static DayRule rule(VectorCase v) {
        if (v.flag("endOfWorkingDay", false)) {
            return DayRule.END_OF_DAY;
        }
        return switch (semantics(v)) {
            case "BIZ" -> DayRule.NTH_WORKDAY_OPEN;
            case "GLPI" -> DayRule.ROLL_CAPPED;
            case "ROLL_THEN_ADD" -> v.flag("keepsTimeOfDay", false) ? DayRule.ROLL_KEEPING_TIME : DayRule.ROLL_THEN_ADD;
            default -> DayRule.NTH_WORKDAY;
        };
    }

    private static String semantics(VectorCase v) {
        return v.inherited("daySemantics").asText("NTH_WORKDAY_AFTER");
    }

    private static Verdict addWorkdays(VectorCase v) {
        Direction travel = v.days() < 0 ? Direction.BEFORE : Direction.AFTER;
        Either<CalendarFailure, LocalDate> start = semantics(v).equals("NTH_WORKDAY_AFTER")
                ? Either.right(start(v))
                : workdays(v).nearest(start(v), travel);
        return start.flatMap(date -> workdays(v).nth(date, v.days()))
                .fold(failure -> failed(v, failure), date -> Verdict.of(expectedDate(v), date.toString()));
    }

    private static String expectedDate(VectorCase v) {
        return v.text("expect").length() == 10
                ? v.text("expect")
                : v.instant("expect").atZone(v.calendar().zone()).toLocalDate().toString();
    }

    private static Verdict count(VectorCase v, LocalDate after, LocalDate upTo) {
        int signed = workdays(v).count(after, upTo);
        int found = Math.toIntExact(reversed(v, Duration.ofSeconds(signed)).toSeconds());
        JsonNode expected = v.has("expectCount")
                ? v.fields().path("expectCount")
                : v.fields().path("expect");
        return Verdict.of(expected.asText(), String.valueOf(found));
    }

    private static Verdict workdaysInRange(VectorCase v) {
        LocalDate from = start(v);
        LocalDate to = end(v);
        return to.isBefore(from) ? count(v, from, to.minusDays(1)) : count(v, from.minusDays(1), to);
    }

    private static Either<CalendarFailure, Instant> addMixed(VectorCase v) {
        return addDays(v)
                .flatMap(at ->
                        v.amount().isZero() ? Either.right(at) : v.calendar().add(at, v.amount(), v.boundary()));
    }

    private static Verdict resolveLocal(VectorCase v) {
        LocalDate date = LocalDate.parse(v.text("date"));
        boolean midnight = v.text("time").startsWith("24:00");
        LocalDateTime local = midnight ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(v.text("time")));
        BusinessCalendar calendar = BusinessCalendar.alwaysOpen(ZoneId.of(v.text("zone")));
        return instant(v, Either.right(calendar.resolveLocal(local)));
    }

    private static Workdays workdays(VectorCase v) {
        return v.calendar().workdays();
    }

    private static LocalDate anyDate(VectorCase v) {
        return v.has("date") ? v.date("date") : v.date("at");
    }

    private static LocalDate start(VectorCase v) {
        return v.has("from") ? v.date("from") : v.date("date");
    }

    private static LocalDate end(VectorCase v) {
        return v.has("to") ? v.date("to") : v.date("until");
    }

    private static Verdict bool(VectorCase v, boolean actual) {
        return Verdict.of(v.text("expect"), String.valueOf(actual));
    }

    private static Verdict instant(VectorCase v, Either<CalendarFailure, Instant> actual) {
        return actual.fold(failure -> failed(v, failure), at -> Verdict.of(v.shown(v.instant("expect")), v.shown(at)));
    }

    /** No answer is right where the source expects none. */
    private static Verdict failed(VectorCase v, CalendarFailure failure) {
        return v.has("expect") ? new Verdict.Failed(v.text("expect"), failure.toString()) : new Verdict.Passed();
    }

    /** Compares intervals; a zero-length one that a source lists last is dropped. */
    private static Verdict list(VectorCase v, Seq<OpenInterval> actual) {
        Vector<OpenInterval> expected = Vector.ofAll(
                        VectorCalendars.intervals(v.fields().path("expect")))
                .filter(interval -> !interval.duration().isZero());
        return Verdict.of(expected.mkString(" "), actual.mkString(" "));
    }
}
