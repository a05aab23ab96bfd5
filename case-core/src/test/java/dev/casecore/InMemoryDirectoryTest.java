package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
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
import dev.casecore.situation.Known;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Everything in it has the same name, in two tenants, and is still told apart. */
class InMemoryDirectoryTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");
    private static final UserProfile USER = UserProfile.of(UserId.of("x"));
    private static final Team TEAM = new Team(TeamId.of("x"), HashSet.of(USER.user()), Option.none());
    private static final Contact CONTACT = new Contact(ContactId.of("x"), Option.none());
    private static final Contract CONTRACT = contract("x", "x");
    private static final Organization ORGANIZATION = new Organization(OrganizationId.of("x"), Option.none(), true);
    private static final DepartmentId DEPARTMENT = DepartmentId.of("x");
    private static final SalesContacts SALES = new SalesContacts(USER.user(), UserId.of("y"));

    private static Contract contract(String id, String homeowner) {
        return new Contract(
                ContractId.of(id), ContractState.ACTIVE, ContactId.of(homeowner), Option.none(), Option.none());
    }

    private static void assertFull(InMemoryDirectory directory, TenantId tenant) {
        assertThat(directory.user(tenant, USER.user())).containsExactly(USER);
        assertThat(directory.team(tenant, TEAM.team())).containsExactly(TEAM);
        assertThat(directory.contact(tenant, CONTACT.contact())).containsExactly(CONTACT);
        assertThat(directory.contract(tenant, CONTRACT.contract())).containsExactly(CONTRACT);
        assertThat(directory.contractsOf(tenant, CONTACT.contact())).containsExactly(CONTRACT);
        assertThat(directory.organization(tenant, ORGANIZATION.organization())).containsExactly(ORGANIZATION);
        assertThat(directory.hasDepartment(tenant, DEPARTMENT)).isTrue();
    }

    private static void assertEmpty(InMemoryDirectory directory, TenantId tenant) {
        assertThat(directory.user(tenant, USER.user())).isEmpty();
        assertThat(directory.team(tenant, TEAM.team())).isEmpty();
        assertThat(directory.contact(tenant, CONTACT.contact())).isEmpty();
        assertThat(directory.contract(tenant, CONTRACT.contract())).isEmpty();
        assertThat(directory.contractsOf(tenant, CONTACT.contact())).isEmpty();
        assertThat(directory.organization(tenant, ORGANIZATION.organization())).isEmpty();
        assertThat(directory.salesContacts(tenant, ORGANIZATION.organization())).isEmpty();
        assertThat(directory.hasDepartment(tenant, DEPARTMENT)).isFalse();
    }

    @Test
    void CORE_008_what_is_of_one_tenant_is_not_of_another() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(ACME, USER)
                .put(ACME, TEAM)
                .put(ACME, CONTACT)
                .put(ACME, CONTRACT)
                .put(ACME, ORGANIZATION)
                .put(ACME, ORGANIZATION.organization(), SALES)
                .put(ACME, DEPARTMENT);

        assertFull(directory, ACME);
        assertThat(directory.salesContacts(ACME, ORGANIZATION.organization())).containsExactly(SALES);
        assertEmpty(directory, OTHER);

        directory.put(OTHER, USER.deactivated());
        assertThat(directory.user(ACME, USER.user())).containsExactly(USER);
        assertThat(directory.user(OTHER, USER.user())).containsExactly(USER.deactivated());
    }

    @Test
    void all_that_is_known_is_put_in_at_once() {
        Known known = Known.builder()
                .users(HashMap.of(USER.user(), USER))
                .teams(HashMap.of(TEAM.team(), TEAM))
                .contacts(HashMap.of(CONTACT.contact(), CONTACT))
                .contracts(HashMap.of(CONTRACT.contract(), CONTRACT))
                .organizations(HashMap.of(ORGANIZATION.organization(), ORGANIZATION))
                .departments(HashSet.of(DEPARTMENT))
                .build();

        assertFull(new InMemoryDirectory().putAll(ACME, known), ACME);
    }

    @Test
    void the_contracts_of_a_contact_are_those_of_this_contact() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(ACME, contract("first", "hugo"))
                .put(ACME, contract("second", "ines"))
                .put(OTHER, contract("third", "hugo"));

        assertThat(directory.contractsOf(ACME, ContactId.of("hugo"))).containsExactly(contract("first", "hugo"));
    }

    @Test
    void JSM_013_an_organization_is_added_once_and_whoever_comes_later_gets_the_first() {
        InMemoryDirectory directory = new InMemoryDirectory();
        Organization later = new Organization(ORGANIZATION.organization(), Option.none(), false);

        assertThat(directory.add(ACME, ORGANIZATION)).isEqualTo(ORGANIZATION);
        assertThat(directory.add(ACME, later)).isEqualTo(ORGANIZATION);
        assertThat(directory.organization(ACME, later.organization())).containsExactly(ORGANIZATION);
    }
}
