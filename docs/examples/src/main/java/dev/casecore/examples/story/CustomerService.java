package dev.casecore.examples.story;

import dev.casecore.InMemoryDirectory;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsRoles;
import dev.casecore.port.Directory;
import io.vavr.control.Option;

/** The customer service of the story: its people, its customer, its clock. */
final class CustomerService extends StoryDesk {

    static final UserId ANNA = UserId.of("anna");
    static final UserId BEN = UserId.of("ben");
    static final QueueId PUMPS = QueueId.of("pumps");
    static final OrganizationId FABRIKAM = OrganizationId.of("fabrikam");

    CustomerService(Place place) {
        super(place, "contoso-pumps", DynamicsCustomerService.playbook(), CustomerService::directory);
    }

    private static Directory directory(TenantId tenant) {
        return new InMemoryDirectory()
                .put(tenant, UserProfile.of(ANNA).withRoles(DynamicsRoles.REPRESENTATIVE))
                .put(tenant, UserProfile.of(BEN).withRoles(DynamicsRoles.REPRESENTATIVE))
                .put(tenant, new Organization(FABRIKAM, Option.none(), false));
    }
}
