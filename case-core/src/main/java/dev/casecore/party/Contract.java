package dev.casecore.party;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/**
 * A contract with a homeowner.
 *
 * @param contract        which
 * @param state           where it stands
 * @param homeowner       whose it is
 * @param organization    the homeowner's account
 * @param propertyAddress the site it is about
 */
public record Contract(
        ContractId contract,
        ContractState state,
        ContactId homeowner,
        Option<OrganizationId> organization,
        Option<Text> propertyAddress) {}
