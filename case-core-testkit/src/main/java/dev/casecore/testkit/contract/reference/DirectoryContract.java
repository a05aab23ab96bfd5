package dev.casecore.testkit.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.casecore.testkit.contract.props.Rendezvous;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What every directory owes: what it knows, as it is, of one tenant at a time. */
public abstract class DirectoryContract {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TenantId STRANGER = TenantId.of("other");
    private static final TenantId EMPTY = TenantId.of("empty");
    private static final UserId ANNA = UserId.of("anna");
    private static final UserId BEN = UserId.of("ben");
    private static final TeamId FIELD = TeamId.of("field");
    private static final ContactId IVY = ContactId.of("ivy");
    private static final ContactId JON = ContactId.of("jon");
    private static final OrganizationId BRIGHT = OrganizationId.of("bright");
    private static final OrganizationId PARENT = OrganizationId.of("parent");
    private static final DepartmentId LEGAL = DepartmentId.of("Legal");
    private static final SalesContacts SALES = new SalesContacts(ANNA, BEN);
    private static final People OURS = new People(
            List.of(
                    UserProfile.of(ANNA)
                            .withRoles(Role.of("agent"), Role.of("supervisor"))
                            .withDepartment(LEGAL)
                            .withTeams(FIELD),
                    UserProfile.of(BEN).deactivated()),
            List.of(new Team(FIELD, HashSet.of(ANNA, BEN), Option.some(LEGAL))),
            List.of(new Contact(IVY, Option.some(BRIGHT)), new Contact(JON, Option.none())),
            List.of(
                    contract("c-1", ContractState.ACTIVE, IVY),
                    contract("c-2", ContractState.PENDING_CANCELLATION, IVY),
                    contract("c-3", ContractState.CANCELLED, IVY),
                    contract("c-4", ContractState.ACTIVE, JON)),
            List.of(
                    new Organization(BRIGHT, Option.some(PARENT), true),
                    new Organization(PARENT, Option.none(), false)),
            HashMap.of(BRIGHT, SALES),
            List.of(LEGAL));
    private static final People THEIRS = new People(
            List.of(UserProfile.of(ANNA).withRoles(Role.of("visitor"))),
            List.of(),
            List.of(new Contact(IVY, Option.none())),
            List.of(contract("c-9", ContractState.ACTIVE, IVY)),
            List.of(new Organization(BRIGHT, Option.none(), false)),
            HashMap.empty(),
            List.of());

    private final Directory directory;

    /**
     * For subclasses.
     *
     * @param fixture makes the directory
     */
    protected DirectoryContract(DirectoryFixture fixture) {
        directory = fixture.knowing(HashMap.of(TENANT, OURS, STRANGER, THEIRS));
    }

    private static Contract contract(String id, ContractState state, ContactId homeowner) {
        return new Contract(
                ContractId.of(id), state, homeowner, Option.some(BRIGHT), Option.some(Text.of("1 Sunny Road")));
    }

    @Test
    void CORE_007_a_user_is_known_with_roles_department_and_teams() {
        assertThat(directory.user(TENANT, ANNA))
                .as("the directory must know a user with roles, department and teams")
                .contains(OURS.users().head());
        assertThat(directory.user(TENANT, UserId.of("nobody")))
                .as("the directory must not know a user whom nobody entered")
                .isEmpty();
    }

    @Test
    void QUE_005_a_user_who_was_made_inactive_is_still_known_as_such() {
        assertThat(directory.user(TENANT, BEN))
                .as("the directory must know an inactive user, as inactive")
                .contains(OURS.users().last());
    }

    @Test
    void SF_056_a_team_is_known_with_its_members_and_its_department() {
        assertThat(directory.team(TENANT, FIELD))
                .as("the directory must know a team with its members and its department")
                .contains(OURS.teams().head());
        assertThat(directory.team(TENANT, TeamId.of("nowhere")))
                .as("the directory must not know a team that nobody entered")
                .isEmpty();
    }

    @Test
    void SF_016_a_contact_is_known_with_its_organization_if_it_has_one() {
        assertThat(List.of(IVY, JON).map(contact -> directory.contact(TENANT, contact)))
                .as("the directory must know a contact, with an organization or without")
                .isEqualTo(OURS.contacts().map(Option::some));
        assertThat(directory.contact(TENANT, ContactId.of("nobody")))
                .as("the directory must not know a contact whom nobody entered")
                .isEmpty();
    }

    @Test
    void SF_015_a_contract_is_known_whatever_its_state() {
        for (Contract contract : OURS.contracts()) {
            assertThat(directory.contract(TENANT, contract.contract()))
                    .as("the directory must know a contract, whatever its state")
                    .contains(contract);
        }
        assertThat(directory.contract(TENANT, ContractId.of("none")))
                .as("the directory must not know a contract that nobody entered")
                .isEmpty();
    }

    @Test
    void SF_014_all_contracts_of_a_contact_are_listed_whatever_their_state() {
        assertThat(directory.contractsOf(TENANT, IVY))
                .as("the directory must list all contracts of a contact, and no others")
                .containsExactlyInAnyOrderElementsOf(OURS.contracts().take(3));
        assertThat(directory.contractsOf(TENANT, ContactId.of("nobody")))
                .as("the directory must list no contracts of a contact whom nobody entered")
                .isEmpty();
    }

    @Test
    void JSM_003_an_organization_is_known_with_its_parent_and_its_service() {
        assertThat(List.of(BRIGHT, PARENT).map(each -> directory.organization(TENANT, each)))
                .as("the directory must know an organization with its parent and its service")
                .isEqualTo(OURS.organizations().map(Option::some));
        assertThat(directory.organization(TENANT, OrganizationId.of("none")))
                .as("the directory must not know an organization that nobody entered")
                .isEmpty();
    }

    @Test
    void SF_041_who_in_Sales_looks_after_an_organization_is_known() {
        assertThat(directory.salesContacts(TENANT, BRIGHT))
                .as("the directory must know who in Sales looks after an organization")
                .contains(SALES);
        assertThat(directory.salesContacts(TENANT, PARENT))
                .as("the directory must not make up who looks after an organization")
                .isEmpty();
    }

    @Test
    void SF_004_a_department_that_the_tenant_added_is_known() {
        assertThat(directory.hasDepartment(TENANT, LEGAL))
                .as("the directory must know a department that the tenant added")
                .isTrue();
        assertThat(directory.hasDepartment(TENANT, DepartmentId.of("Unheard of")))
                .as("the directory must not know a department that nobody added")
                .isFalse();
    }

    @Test
    void CORE_008_an_id_is_looked_up_in_one_tenant_only() {
        assertThat(directory.user(STRANGER, ANNA))
                .as("the directory must keep users of the same id apart by tenant")
                .contains(THEIRS.users().head());
        assertThat(directory.organization(STRANGER, BRIGHT))
                .as("the directory must keep organizations of the same id apart by tenant")
                .contains(THEIRS.organizations().head());
        assertThat(directory.contractsOf(STRANGER, IVY))
                .as("the directory must list a contact's contracts with that tenant only")
                .isEqualTo(THEIRS.contracts());
        assertThat(found(STRANGER).appendAll(found(EMPTY)))
                .as("the directory must know nobody and nothing by the ids of another tenant")
                .containsOnly(false);
        assertThat(directory.user(EMPTY, ANNA))
                .as("the directory must know nobody of a tenant that has nobody")
                .isEmpty();
    }

    private Seq<Boolean> found(TenantId tenant) {
        return List.of(
                directory.user(tenant, BEN).isDefined(),
                directory.team(tenant, FIELD).isDefined(),
                directory.contact(tenant, JON).isDefined(),
                directory.contract(tenant, ContractId.of("c-1")).isDefined(),
                directory.organization(tenant, PARENT).isDefined(),
                directory.salesContacts(tenant, BRIGHT).isDefined(),
                directory.hasDepartment(tenant, LEGAL));
    }

    @Test
    void CORE_001_many_who_ask_at_once_learn_the_same() {
        assertThat(Rendezvous.of(8, i -> List.fill(50, () -> directory.user(TENANT, ANNA)))
                        .flatMap(each -> each))
                .as("the directory must answer calls from several threads at once")
                .hasSize(8 * 50)
                .containsOnly(Option.some(OURS.users().head()));
    }
}
