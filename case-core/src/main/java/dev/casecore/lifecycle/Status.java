package dev.casecore.lifecycle;

import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import java.time.Instant;

/**
 * Where a case stands.
 *
 * @param id       the status, as the playbook calls it
 * @param category what it means
 * @param since    when it was recorded
 */
public record Status(StatusId id, StatusCategory category, Instant since) {}
