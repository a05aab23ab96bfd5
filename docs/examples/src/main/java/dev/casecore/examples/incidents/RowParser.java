package dev.casecore.examples.incidents;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one line of the file into an event. Texts that repeat are kept once. */
final class RowParser {

    static final List<String> COLUMNS = List.of(
            "case_id",
            "seq",
            "at",
            "status",
            "actor",
            "group",
            "priority",
            "contact_type",
            "category",
            "subcategory",
            "made_sla",
            "reopen_count",
            "reassignment_count");

    private final Map<String, String> texts = new HashMap<>();

    /**
     * Reads one line.
     *
     * @param fields the line
     * @param statusBefore the status that the incident had before this event, for a line whose status is broken
     * @return the event; left, in words, why the line is none
     */
    Either<String, IncidentRow> parse(NamedCsvRecord fields, IncidentStatus statusBefore) {
        if (fields.getFieldCount() != COLUMNS.size()) {
            return Either.left(fields.getFieldCount() + " fields instead of " + COLUMNS.size());
        }
        try {
            return Either.right(row(fields, statusBefore));
        } catch (IllegalArgumentException e) {
            return Either.left(e.getMessage());
        }
    }

    private IncidentRow row(NamedCsvRecord fields, IncidentStatus statusBefore) {
        return new IncidentRow(
                fields.getStartingLineNumber(),
                required(fields, "case_id"),
                number(fields, "seq"),
                time(fields.getField("at")),
                status(fields.getField("status"), statusBefore),
                details(fields));
    }

    private IncidentDetails details(NamedCsvRecord fields) {
        return new IncidentDetails(
                text(fields, "actor"),
                Optional.of(text(fields, "group")).filter(group -> !group.isEmpty()),
                text(fields, "priority"),
                text(fields, "contact_type"),
                text(fields, "category"),
                text(fields, "subcategory"),
                truth(fields, "made_sla"),
                number(fields, "reopen_count"),
                number(fields, "reassignment_count"));
    }

    private static Instant time(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("at \"" + text + "\" is not a date and time", e);
        }
    }

    private static IncidentStatus status(String text, IncidentStatus before) {
        return text.equals(IncidentStatus.BROKEN)
                ? before
                : IncidentStatus.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("status \"" + text + "\" is unknown"));
    }

    private String required(NamedCsvRecord fields, String column) {
        String text = text(fields, column);
        if (text.isBlank()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    private static int number(NamedCsvRecord fields, String column) {
        String text = fields.getField(column);
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " \"" + text + "\" is not a count", e);
        }
    }

    private static boolean truth(NamedCsvRecord fields, String column) {
        String text = fields.getField(column);
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(column + " \"" + text + "\" is neither true nor false");
        }
        return text.equals("true");
    }

    private String text(NamedCsvRecord fields, String column) {
        return texts.computeIfAbsent(fields.getField(column), text -> text);
    }
}
