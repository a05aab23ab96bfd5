package dev.casecore.lifecycle;

import dev.casecore.identity.Actor;
import java.time.Instant;

/**
 * When and by whom a case was opened (SF-030).
 *
 * @param occurredAt when the actor says it happened
 * @param recordedAt when the library recorded it; age and queue order count from here
 * @param by         who opened it
 */
public record Opening(Instant occurredAt, Instant recordedAt, Actor by) {}
