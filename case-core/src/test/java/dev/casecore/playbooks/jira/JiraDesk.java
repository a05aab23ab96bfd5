package dev.casecore.playbooks.jira;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole service desk in memory. */
final class JiraDesk {
    private static final TenantId ACME = TenantId.of("acme");

    private volatile Instant now = Ticket.MONDAY;
    private final AtomicInteger commands = new AtomicInteger();
    private final TenantDesk desk;

    JiraDesk() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(ACME, UserProfile.of(Ticket.ANNA).withRoles(JiraRoles.SUPPORT_AGENT))
                .put(ACME, UserProfile.of(Ticket.BEN).withRoles(JiraRoles.SUPPORT_AGENT))
                .put(ACME, new Contact(Ticket.IVY, Option.some(Ticket.BRIGHT)))
                .put(ACME, new Organization(Ticket.BRIGHT, Option.none(), false))
                .put(ACME, new Organization(Ticket.URGENT, Option.none(), true));
        desk = CaseDesk.builder()
                .playbook(JiraServiceDesk.playbook())
                .directory(directory)
                .time(() -> now)
                .build()
                .forTenant(ACME);
        desk.queues().define(JiraQueues.unassigned(Ticket.ANNA, Ticket.BEN));
    }

    TenantDesk acme() {
        return desk;
    }

    JiraDesk later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    Instant now() {
        return now;
    }

    CommandHeader by(UserId user) {
        return by(Actor.user(user));
    }

    CommandHeader by(Actor actor) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), actor, now);
    }

    Case opened(Fields fields) {
        return desk.open(OpenCase.of(by(Ticket.GATEWAY), JiraServiceDesk.TICKET, fields))
                .get()
                .after();
    }
}
