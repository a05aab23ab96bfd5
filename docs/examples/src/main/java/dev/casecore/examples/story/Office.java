package dev.casecore.examples.story;

import dev.casecore.InMemoryDirectory;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.Directory;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/** The office of the story: its people, its customer, its clock. */
final class Office extends StoryDesk {

    static final UserId ANNA = UserId.of("anna");
    static final UserId BEN = UserId.of("ben");
    static final UserId ADA = UserId.of("ada");
    static final UserId SAM = UserId.of("sam");
    static final ContactId MS_ITO = ContactId.of("ms-ito");
    static final ContractId CONTRACT = ContractId.of("contract-9");
    static final OrganizationId INSTALLER = OrganizationId.of("bright-installers");
    private static final OrganizationId HOUSEHOLD = OrganizationId.of("ito-household");
    private static final OrganizationId PARENT = OrganizationId.of("north-region");

    Office(Place place) {
        super(place, "sunny-roofs", SalesforceSupport.playbook(), Office::directory);
        SalesforceQueues.definitions(BEN).forEach(desk().queues()::define);
    }

    private static Directory directory(TenantId tenant) {
        return new InMemoryDirectory()
                .put(tenant, UserProfile.of(ANNA).withRoles(SalesforceRoles.SUPPORT_AGENT))
                .put(tenant, UserProfile.of(BEN).withRoles(SalesforceRoles.BACK_OFFICE))
                .put(tenant, UserProfile.of(ADA).withDepartment(SalesforceSupport.SALES))
                .put(tenant, UserProfile.of(SAM).withDepartment(SalesforceSupport.SALES))
                .put(tenant, new Contact(MS_ITO, Option.some(HOUSEHOLD)))
                .put(tenant, new Organization(HOUSEHOLD, Option.some(PARENT), false))
                .put(tenant, new Organization(INSTALLER, Option.none(), false))
                .put(tenant, PARENT, new SalesContacts(ADA, SAM))
                .put(
                        tenant,
                        new Contract(
                                CONTRACT,
                                ContractState.PENDING_CANCELLATION,
                                MS_ITO,
                                Option.some(HOUSEHOLD),
                                Option.some(Text.of("12 Hill Road"))));
    }
}
