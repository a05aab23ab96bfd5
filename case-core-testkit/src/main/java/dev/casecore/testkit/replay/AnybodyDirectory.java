package dev.casecore.testkit.replay;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Role;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.port.Directory;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A directory for logs whose people were never entered anywhere: whoever is asked for is known. Every user has the same roles, but for those
 * of whom it says more; every contact has one contract of the same name, in force; every organization is there and has no priority service. It
 * knows no teams, no sales contacts and no departments.
 *
 * <p>Example: {@code AnybodyDirectory.inRoles(AGENT).with(UserProfile.of(DISPATCHER).withRoles(AGENT, SUPERVISOR))}.
 */
public final class AnybodyDirectory implements Directory {

    private final Role[] roles;
    private final Map<UserId, UserProfile> known;

    private AnybodyDirectory(Role[] roles, Map<UserId, UserProfile> known) {
        this.roles = roles;
        this.known = known;
    }

    /**
     * Gives everybody roles.
     *
     * @param roles the roles of whoever is asked for
     * @return nobody has others
     */
    public static AnybodyDirectory inRoles(Role... roles) {
        return new AnybodyDirectory(roles.clone(), HashMap.empty());
    }

    /**
     * Says more of one user.
     *
     * @param profile all there is to know of them
     * @return with them
     */
    public AnybodyDirectory with(UserProfile profile) {
        return new AnybodyDirectory(roles, known.put(profile.user(), profile));
    }

    @Override
    public Option<UserProfile> user(TenantId tenant, UserId user) {
        return known.get(user).orElse(() -> Option.some(UserProfile.of(user).withRoles(roles)));
    }

    @Override
    public Option<Team> team(TenantId tenant, TeamId team) {
        return Option.none();
    }

    @Override
    public Option<Contact> contact(TenantId tenant, ContactId contact) {
        return Option.some(new Contact(contact, Option.none()));
    }

    @Override
    public Option<Contract> contract(TenantId tenant, ContractId contract) {
        ContactId homeowner = ContactId.of(contract.value());
        return Option.some(new Contract(contract, ContractState.ACTIVE, homeowner, Option.none(), Option.none()));
    }

    @Override
    public Seq<Contract> contractsOf(TenantId tenant, ContactId contact) {
        return List.ofAll(contract(tenant, ContractId.of(contact.value())));
    }

    @Override
    public Option<Organization> organization(TenantId tenant, OrganizationId organization) {
        return Option.some(new Organization(organization, Option.none(), false));
    }

    @Override
    public Option<SalesContacts> salesContacts(TenantId tenant, OrganizationId organization) {
        return Option.none();
    }

    @Override
    public boolean hasDepartment(TenantId tenant, DepartmentId department) {
        return false;
    }
}
