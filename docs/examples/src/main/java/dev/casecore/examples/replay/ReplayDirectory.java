package dev.casecore.examples.replay;

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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A directory for a log whose people are anonymous: whoever the log names exists. Every user is an agent, one of them the
 * dispatcher, and every incident has a customer and an active contract of its own.
 */
final class ReplayDirectory implements Directory {

    /** Who hands cases over when the log says that somebody else went on. */
    static final UserId DISPATCHER = UserId.of("dispatcher");

    private final Role agent;
    private final Role supervisor;

    ReplayDirectory(Role agent, Role supervisor) {
        this.agent = agent;
        this.supervisor = supervisor;
    }

    @Override
    public Option<UserProfile> user(TenantId tenant, UserId user) {
        UserProfile profile = UserProfile.of(user);
        return Option.some(user.equals(DISPATCHER) ? profile.withRoles(agent, supervisor) : profile.withRoles(agent));
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
