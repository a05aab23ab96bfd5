package dev.casecore.party;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import io.vavr.control.Option;

/**
 * A customer's contact record. Names and addresses stay in the directory.
 *
 * @param contact      which
 * @param organization the account it belongs to
 */
public record Contact(ContactId contact, Option<OrganizationId> organization) {}
