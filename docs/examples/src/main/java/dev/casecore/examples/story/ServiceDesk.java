package dev.casecore.examples.story;

import dev.casecore.InMemoryDirectory;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.Actor;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraRoles;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.jira.JiraTickets;
import dev.casecore.port.Directory;
import io.vavr.control.Option;

/** The service desk of the story: its people, its customer, its clock. */
final class ServiceDesk extends StoryDesk {

    static final UserId ANNA = UserId.of("anna");
    static final UserId CARL = UserId.of("carl");
    static final ContactId IVY = ContactId.of("ivy");
    static final OrganizationId INSTALLER = OrganizationId.of("bright-installers");
    static final Actor GATEWAY = Actor.system("mail-gateway");

    ServiceDesk(Place place) {
        super(place, "sunny-platform", JiraServiceDesk.playbook(), ServiceDesk::directory);
        desk().queues().define(JiraQueues.unassigned(ANNA));
    }

    private static Directory directory(TenantId tenant) {
        return new InMemoryDirectory()
                .put(tenant, UserProfile.of(ANNA).withRoles(JiraRoles.SUPPORT_AGENT))
                .put(tenant, UserProfile.of(CARL).withDepartment(JiraTickets.CONFIGURATION_DEPARTMENT))
                .put(tenant, new Contact(IVY, Option.some(INSTALLER)))
                .put(tenant, new Organization(INSTALLER, Option.none(), true));
    }
}
