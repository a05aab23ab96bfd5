package dev.casecore.examples.incidents;

import java.time.Instant;

/**
 * One event of the log, ready to be replayed.
 *
 * @param line the line of the file it was read from; the header is line 1
 * @param incident the incident's number, such as {@code INC0000045}
 * @param seq the event's place in its incident, from 0
 * @param at when it happened. The log has wall-clock minutes of an unknown zone; they are read as UTC, so that every day has
 *     24 hours. Never earlier than the event before it in the same incident.
 * @param status the status after the event
 * @param details what else is known as of the event
 */
public record IncidentRow(
        long line, String incident, int seq, Instant at, IncidentStatus status, IncidentDetails details) {}
