package dev.casecore.examples.story;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.CommandHeader;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.Actor;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraRoles;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.jira.JiraTickets;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The service desk of the story: its people, its customer, its clock. */
final class ServiceDesk {

    static final UserId ANNA = UserId.of("anna");
    static final UserId CARL = UserId.of("carl");
    static final ContactId IVY = ContactId.of("ivy");
    static final OrganizationId INSTALLER = OrganizationId.of("bright-installers");
    static final Actor GATEWAY = Actor.system("mail-gateway");

    final Playbook playbook = JiraServiceDesk.playbook();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int commands;
    private final TenantDesk desk;

    ServiceDesk(Place place) {
        TenantId tenant = place.tenant("sunny-platform");
        desk = CaseDesk.builder()
                .store(place.store())
                .playbook(playbook)
                .directory(directory(tenant))
                .time(() -> now)
                .build()
                .forTenant(tenant);
        desk.queues().define(JiraQueues.unassigned(ANNA));
    }

    TenantDesk desk() {
        return desk;
    }

    Instant now() {
        return now;
    }

    void wait(Duration duration) {
        now = now.plus(duration);
    }

    CommandHeader by(Actor actor) {
        commands++;
        return CommandHeader.of("story-" + commands, actor, now);
    }

    private static InMemoryDirectory directory(TenantId tenant) {
        return new InMemoryDirectory()
                .put(tenant, UserProfile.of(ANNA).withRoles(JiraRoles.SUPPORT_AGENT))
                .put(tenant, UserProfile.of(CARL).withDepartment(JiraTickets.CONFIGURATION_DEPARTMENT))
                .put(tenant, new Contact(IVY, Option.some(INSTALLER)))
                .put(tenant, new Organization(INSTALLER, Option.none(), true));
    }
}
