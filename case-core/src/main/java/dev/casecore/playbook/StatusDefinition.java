package dev.casecore.playbook;

import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;

/**
 * A status of a playbook.
 *
 * @param id       its name in commands and events
 * @param label    what people see
 * @param category what it means
 */
public record StatusDefinition(StatusId id, String label, StatusCategory category) {}
