package dev.casecore.party;

import dev.casecore.identity.OrganizationId;
import io.vavr.control.Option;

/**
 * A company or household account.
 *
 * @param organization which
 * @param parent       the organization above it
 * @param priorityService whether its cases go first (JSM-003)
 */
public record Organization(OrganizationId organization, Option<OrganizationId> parent, boolean priorityService) {}
