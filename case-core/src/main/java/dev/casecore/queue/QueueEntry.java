package dev.casecore.queue;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Priority;
import java.time.Instant;

/**
 * What the place of a case in a queue depends on.
 *
 * @param priority  how urgent it is
 * @param createdAt when the case was created; never restarts, however often it is queued again (SF-053, QUE-004)
 * @param number    its number, which breaks ties
 */
public record QueueEntry(Priority priority, Instant createdAt, CaseNumber number) {}
