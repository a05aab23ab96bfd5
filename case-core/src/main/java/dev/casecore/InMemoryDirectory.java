package dev.casecore;

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
import dev.casecore.port.Directory;
import dev.casecore.port.OrganizationRegister;
import dev.casecore.situation.Known;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A directory in memory, for tests, tours and small installations. Thread-safe; changes show at once. */
public final class InMemoryDirectory implements Directory, OrganizationRegister {

    private final Map<Key, Object> entries = new ConcurrentSkipListMap<>();

    /** Makes an empty directory. */
    public InMemoryDirectory() {}

    private record Key(TenantId tenant, String type, String id) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTenant = tenant.compareTo(other.tenant);
            int byType = byTenant != 0 ? byTenant : type.compareTo(other.type);
            return byType != 0 ? byType : id.compareTo(other.id);
        }
    }

    /**
     * Enters a user, in place of any profile of the same id.
     *
     * @param tenant  whose
     * @param profile the profile
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, UserProfile profile) {
        return put(tenant, "user", profile.user(), profile);
    }

    /**
     * Enters a team.
     *
     * @param tenant whose
     * @param team   the team
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, Team team) {
        return put(tenant, "team", team.team(), team);
    }

    /**
     * Enters a contact.
     *
     * @param tenant  whose
     * @param contact the contact
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, Contact contact) {
        return put(tenant, "contact", contact.contact(), contact);
    }

    /**
     * Enters a contract.
     *
     * @param tenant   whose
     * @param contract the contract
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, Contract contract) {
        return put(tenant, "contract", contract.contract(), contract);
    }

    /**
     * Enters an organization.
     *
     * @param tenant       whose
     * @param organization the organization
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, Organization organization) {
        return put(tenant, "organization", organization.organization(), organization);
    }

    /**
     * Says who in Sales looks after an organization.
     *
     * @param tenant       whose
     * @param organization which
     * @param contacts     who
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, OrganizationId organization, SalesContacts contacts) {
        return put(tenant, "sales", organization, contacts);
    }

    /**
     * Adds a department to those of the playbook.
     *
     * @param tenant     whose
     * @param department which
     * @return this directory
     */
    public InMemoryDirectory put(TenantId tenant, DepartmentId department) {
        return put(tenant, "department", department, department);
    }

    /**
     * Enters all who are known, and departments; queues are no business of a directory.
     *
     * @param tenant whose
     * @param known  whom
     * @return this directory
     */
    public InMemoryDirectory putAll(TenantId tenant, Known known) {
        known.users().values().forEach(user -> put(tenant, user));
        known.teams().values().forEach(team -> put(tenant, team));
        known.contacts().values().forEach(contact -> put(tenant, contact));
        known.contracts().values().forEach(contract -> put(tenant, contract));
        known.organizations().values().forEach(organization -> put(tenant, organization));
        known.departments().forEach(department -> put(tenant, department));
        return this;
    }

    @Override
    public Organization add(TenantId tenant, Organization organization) {
        Key key = new Key(tenant, "organization", organization.organization().toString());
        return Option.of(entries.putIfAbsent(key, organization))
                .map(Organization.class::cast)
                .getOrElse(organization);
    }

    private InMemoryDirectory put(TenantId tenant, String type, Object id, Object value) {
        entries.put(new Key(tenant, type, id.toString()), value);
        return this;
    }

    private <T> Option<T> get(TenantId tenant, String type, Object id, Class<T> as) {
        return Option.of(entries.get(new Key(tenant, type, id.toString()))).map(as::cast);
    }

    @Override
    public Option<UserProfile> user(TenantId tenant, UserId user) {
        return get(tenant, "user", user, UserProfile.class);
    }

    @Override
    public Option<Team> team(TenantId tenant, TeamId team) {
        return get(tenant, "team", team, Team.class);
    }

    @Override
    public Option<Contact> contact(TenantId tenant, ContactId contact) {
        return get(tenant, "contact", contact, Contact.class);
    }

    @Override
    public Option<Contract> contract(TenantId tenant, ContractId contract) {
        return get(tenant, "contract", contract, Contract.class);
    }

    @Override
    public Seq<Contract> contractsOf(TenantId tenant, ContactId contact) {
        return List.ofAll(entries.entrySet())
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .filter(Contract.class::isInstance)
                .map(Contract.class::cast)
                .filter(contract -> contract.homeowner().equals(contact));
    }

    @Override
    public Option<Organization> organization(TenantId tenant, OrganizationId organization) {
        return get(tenant, "organization", organization, Organization.class);
    }

    @Override
    public Option<SalesContacts> salesContacts(TenantId tenant, OrganizationId organization) {
        return get(tenant, "sales", organization, SalesContacts.class);
    }

    @Override
    public boolean hasDepartment(TenantId tenant, DepartmentId department) {
        return get(tenant, "department", department, DepartmentId.class).isDefined();
    }
}
