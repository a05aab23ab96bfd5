package dev.casecore.port;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The people and companies that an adopter knows. Read before a decision and recorded with it; never written to.
 *
 * <p>Every answer is about one tenant: an id of another tenant is not known (CORE-008). Answers may be a little old; what a decision
 * rested on is in its events. Thread-safe.
 */
public interface Directory {

    /**
     * Looks a user up.
     *
     * @param tenant whose
     * @param user   who
     * @return the profile, of an inactive user too; none if not known
     */
    Option<UserProfile> user(TenantId tenant, UserId user);

    /**
     * Looks a team up.
     *
     * @param tenant whose
     * @param team   which
     * @return the team; none if not known
     */
    Option<Team> team(TenantId tenant, TeamId team);

    /**
     * Looks a contact up.
     *
     * @param tenant  whose
     * @param contact which
     * @return the contact; none if not known
     */
    Option<Contact> contact(TenantId tenant, ContactId contact);

    /**
     * Looks a contract up.
     *
     * @param tenant   whose
     * @param contract which
     * @return the contract, whatever its state; none if not known
     */
    Option<Contract> contract(TenantId tenant, ContractId contract);

    /**
     * Lists the contracts of a contact (SF-014).
     *
     * @param tenant  whose
     * @param contact which
     * @return all of them, whatever their state
     */
    Seq<Contract> contractsOf(TenantId tenant, ContactId contact);

    /**
     * Looks an organization up.
     *
     * @param tenant       whose
     * @param organization which
     * @return the organization; none if not known
     */
    Option<Organization> organization(TenantId tenant, OrganizationId organization);

    /**
     * Answers who in Sales looks after an organization (SF-041).
     *
     * @param tenant       whose
     * @param organization which
     * @return account manager and sales manager; none if not known
     */
    Option<SalesContacts> salesContacts(TenantId tenant, OrganizationId organization);

    /**
     * Asks whether the tenant added a department to those of its playbook (SF-004).
     *
     * @param tenant     whose
     * @param department which
     * @return whether it did
     */
    boolean hasDepartment(TenantId tenant, DepartmentId department);
}
