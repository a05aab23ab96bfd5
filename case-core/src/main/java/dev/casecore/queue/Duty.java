package dev.casecore.queue;

import dev.casecore.identity.UserId;
import java.time.Instant;

/**
 * Somebody at work, as the rota of the organisation knows it.
 *
 * @param user  who
 * @param since since when; nobody owes a check for the time before
 */
public record Duty(UserId user, Instant since) {}
