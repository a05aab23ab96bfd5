package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.EditCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.port.Directory;
import dev.casecore.reason.Unmet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private static final Actor STAFF = Actor.user(ANNA);
    private static final Organization BRAND_NEW =
            new Organization(OrganizationId.of("brand-new"), Option.none(), false);

    private static String refusal(TenantDesk desk, Organization organization, Actor actor) {
        Unmet reason = desk.organizations().add(organization, actor).getLeft();
        return reason.toString();
    }

    @Test
    void JSM_013_adding_one_is_its_own_command() {
        JiraDesk desk = new JiraDesk();
        Case ticket = desk.opened(Ticket.complete());
        EditCase edit =
                EditCase.of(desk.by(ANNA), ticket.version()).set(JiraFields.ORGANIZATION, BRAND_NEW.organization());
        assertThat(desk.acme().handle(ticket.id(), edit).isLeft()).isTrue();

        assertThat(desk.acme().organizations().add(BRAND_NEW, STAFF).get()).isEqualTo(BRAND_NEW);

        assertThat(desk.acme().handle(ticket.id(), edit).get().after().get(JiraFields.ORGANIZATION))
                .contains(BRAND_NEW.organization());
    }

    @Test
    void JSM_013_adding_the_same_again_changes_nothing_and_other_content_is_refused() {
        TenantDesk desk = new JiraDesk().acme();
        desk.organizations().add(BRAND_NEW, STAFF);

        assertThat(desk.organizations().add(BRAND_NEW, STAFF).get()).isEqualTo(BRAND_NEW);
        assertThat(refusal(desk, new Organization(BRAND_NEW.organization(), Option.none(), true), STAFF))
                .isEqualTo("ORGANIZATION_EXISTS [CORE-008] (organization=brand-new)");
    }

    @Test
    void JSM_013_its_parent_is_known_and_so_is_who_adds_it() {
        TenantDesk desk = new JiraDesk().acme();
        Organization orphan =
                new Organization(OrganizationId.of("orphan"), Option.some(OrganizationId.of("nobody")), false);

        assertThat(refusal(desk, orphan, STAFF)).isEqualTo("UNKNOWN_ORGANIZATION [CORE-008] (organization=nobody)");
        assertThat(refusal(desk, BRAND_NEW, Actor.user("stranger")))
                .isEqualTo("UNKNOWN_USER [CORE-008] (user=stranger)");
        assertThat(desk.organizations().add(BRAND_NEW, Ticket.GATEWAY).isRight())
                .isTrue();
    }

    @Test
    void QUE_005_who_has_left_adds_nothing_and_where_nothing_can_be_added_that_is_said() {
        TenantId acme = TenantId.of("acme");
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(acme, UserProfile.of(ANNA))
                .put(acme, UserProfile.of(UserId.of("ina")).deactivated());
        TenantDesk desk = CaseDesk.builder()
                .playbook(JiraServiceDesk.playbook())
                .directory(new ReadOnly(directory))
                .time(() -> Instant.EPOCH)
                .build()
                .forTenant(acme);

        assertThat(refusal(desk, BRAND_NEW, Actor.user("ina"))).isEqualTo("USER_INACTIVE [CORE-008] (user=ina)");
        assertThat(refusal(desk, BRAND_NEW, STAFF)).isEqualTo("DIRECTORY_READ_ONLY [CORE-008]");
        TenantDesk writable = CaseDesk.builder()
                .playbook(JiraServiceDesk.playbook())
                .directory(new ReadOnly(directory))
                .register(directory)
                .time(() -> Instant.EPOCH)
                .build()
                .forTenant(acme);
        assertThat(writable.organizations().add(BRAND_NEW, STAFF).get()).isEqualTo(BRAND_NEW);
    }

    /** A directory that can only be read. */
    private record ReadOnly(Directory inner) implements Directory {
        @Override
        public Option<UserProfile> user(TenantId tenant, UserId user) {
            return inner.user(tenant, user);
        }

        @Override
        public Option<Team> team(TenantId tenant, TeamId team) {
            return inner.team(tenant, team);
        }

        @Override
        public Option<Contact> contact(TenantId tenant, ContactId contact) {
            return inner.contact(tenant, contact);
        }

        @Override
        public Option<Contract> contract(TenantId tenant, ContractId contract) {
            return inner.contract(tenant, contract);
        }

        @Override
        public Seq<Contract> contractsOf(TenantId tenant, ContactId contact) {
            return inner.contractsOf(tenant, contact);
        }

        @Override
        public Option<Organization> organization(TenantId tenant, OrganizationId organization) {
            return inner.organization(tenant, organization);
        }

        @Override
        public Option<SalesContacts> salesContacts(TenantId tenant, OrganizationId organization) {
            return inner.salesContacts(tenant, organization);
        }

        @Override
        public boolean hasDepartment(TenantId tenant, DepartmentId department) {
            return inner.hasDepartment(tenant, department);
        }
    }
}
