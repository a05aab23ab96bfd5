package dev.casecore.lifecycle;

import dev.casecore.identity.Owner;
import java.time.Instant;

/**
 * Who is responsible for a case.
 *
 * @param owner a user, a queue or a team
 * @param since when it was recorded
 */
public record Ownership(Owner owner, Instant since) {}
