package dev.casecore.checklist;

import dev.casecore.identity.Actor;
import dev.casecore.identity.EvidenceId;
import java.time.Instant;

/**
 * Something that was done or found out. What was noted about it is in the event.
 *
 * @param id which
 * @param at when it was recorded
 * @param by who says so
 */
public record Evidence(EvidenceId id, Instant at, Actor by) {}
