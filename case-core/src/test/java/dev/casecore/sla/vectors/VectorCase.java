package dev.casecore.sla.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.Direction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Supplier;

/** One case of a vector file, with what its set and its file say about it. */
record VectorCase(JsonNode file, JsonNode set, JsonNode fields) {
    String id() {
        return fields.path("id").asText("?");
    }

    String op() {
        return fields.path("op").asText("?");
    }

    boolean has(String name) {
        return fields.hasNonNull(name);
    }

    String text(String name) {
        return fields.path(name).asText();
    }

    Instant instant(String name) {
        return instant(fields.path(name));
    }

    static Instant instant(JsonNode node) {
        return OffsetDateTime.parse(node.asText()).toInstant();
    }

    int days() {
        return fields.path("days").asInt();
    }

    Duration amount() {
        return seconds(fields.path("amountSeconds"));
    }

    static Duration seconds(JsonNode node) {
        return Duration.ofNanos(node.decimalValue().movePointRight(9).longValueExact());
    }

    Direction direction() {
        return "BEFORE".equals(text("direction")) ? Direction.BEFORE : Direction.AFTER;
    }

    /** The nearest boundary wins: case, then set, then file; where none is named, none matters. */
    Boundary boundary() {
        for (JsonNode holder : new JsonNode[] {fields, set, file}) {
            if (holder.hasNonNull("boundary")) {
                return "NEXT_OPEN".equals(holder.path("boundary").asText()) ? Boundary.NEXT_OPEN : Boundary.EARLIEST;
            }
        }
        return Boundary.EARLIEST;
    }

    /** A flag that the case or its set may carry. */
    boolean flag(String name, boolean fallback) {
        return inherited(name).asBoolean(fallback);
    }

    JsonNode inherited(String name) {
        return fields.hasNonNull(name) ? fields.path(name) : set.path(name);
    }

    BusinessCalendar calendar() {
        return VectorCalendars.of(inherited("calendar"));
    }

    /** A local date: given as such, or the date of an instant in the calendar's zone. */
    LocalDate date(String name) {
        String text = text(name);
        return text.length() == 10
                ? LocalDate.parse(text)
                : instant(name).atZone(calendar().zone()).toLocalDate();
    }

    /** The instant, cut to the precision that the source asserts. */
    String shown(Instant at) {
        return has("truncatedTo") ? at.truncatedTo(precision()).toString() : at.toString();
    }

    private ChronoUnit precision() {
        String name = text("truncatedTo").toUpperCase(Locale.ROOT);
        return ChronoUnit.valueOf(name.endsWith("S") ? name : name + "S");
    }

    /** Compares durations within the tolerance of the case. */
    Verdict within(Duration expected, Duration actual) {
        Duration tolerance =
                inherited("toleranceSeconds").isNumber() ? seconds(inherited("toleranceSeconds")) : Duration.ZERO;
        return expected.minus(actual).abs().compareTo(tolerance) <= 0
                ? new Verdict.Passed()
                : new Verdict.Failed(expected.toString(), actual.toString());
    }

    /** The second verdict where the source is marked as quirky and the plain reading fails. */
    Verdict orQuirk(Verdict plain, Supplier<Verdict> quirk) {
        return plain instanceof Verdict.Failed && has("quirk") ? quirk.get() : plain;
    }
}
