package dev.casecore.examples.story;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.CommandHeader;
import dev.casecore.examples.place.Place;
import dev.casecore.identity.Actor;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsRoles;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The customer service of the story: its people, its customer, its clock. */
final class CustomerService {

    static final UserId ANNA = UserId.of("anna");
    static final UserId BEN = UserId.of("ben");
    static final QueueId PUMPS = QueueId.of("pumps");
    static final OrganizationId FABRIKAM = OrganizationId.of("fabrikam");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int commands;
    private final TenantDesk desk;

    CustomerService(Place place) {
        TenantId tenant = place.tenant("contoso-pumps");
        desk = CaseDesk.builder()
                .store(place.store())
                .playbook(DynamicsCustomerService.playbook())
                .directory(directory(tenant))
                .time(() -> now)
                .build()
                .forTenant(tenant);
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
                .put(tenant, UserProfile.of(ANNA).withRoles(DynamicsRoles.REPRESENTATIVE))
                .put(tenant, UserProfile.of(BEN).withRoles(DynamicsRoles.REPRESENTATIVE))
                .put(tenant, new Organization(FABRIKAM, Option.none(), false));
    }
}
