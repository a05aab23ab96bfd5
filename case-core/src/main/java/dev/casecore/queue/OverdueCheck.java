package dev.casecore.queue;

import dev.casecore.identity.UserId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A check that somebody owes.
 *
 * @param user   who
 * @param latest their latest look at the queue; none if they never looked
 * @param dueAt  until when they should have looked
 */
public record OverdueCheck(UserId user, Option<Instant> latest, Instant dueAt) {}
