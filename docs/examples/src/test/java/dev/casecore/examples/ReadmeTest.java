package dev.casecore.examples;

import static dev.casecore.playbooks.salesforce.SalesforceFields.*;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The example of the README, run; and the README, held against it. */
class ReadmeTest {

    private static final TenantId ACME = TenantId.of("acme");

    private final Clock clock = Clock.fixed(java.time.Instant.parse("2026-03-02T09:00:00Z"), java.time.ZoneOffset.UTC);
    private final InMemoryDirectory directory = new InMemoryDirectory()
            .put(ACME, UserProfile.of(UserId.of("anna")).withRoles(SalesforceRoles.SUPPORT_AGENT))
            .put(ACME, new Organization(OrganizationId.of("bright"), Option.none(), false))
            .put(ACME, new Contact(ContactId.of("ivy"), Option.some(OrganizationId.of("bright"))));
    private int commands;

    private CommandHeader byAnna() {
        commands++;
        return CommandHeader.of("web-" + commands, Actor.user("anna"), clock.instant());
    }

    @Test
    void the_readme_shows_this_example_and_it_runs() throws IOException {
        TenantDesk desk = CaseDesk.builder()
                .playbook(SalesforceSupport.playbook())
                .directory(directory)
                .time(clock::instant)
                .build()
                .forTenant(ACME);

        CaseId id = desk.open(OpenCase.of(
                        byAnna(),
                        INSTALLER_SUPPORT,
                        Fields.none()
                                .with(ACCOUNT, OrganizationId.of("bright"))
                                .with(CONTACT, ContactId.of("ivy"))
                                .with(REQUEST_TYPE, "Plans")
                                .with(REQUEST_SUBTYPE, "Revision")
                                .with(DESCRIPTION, Text.of("the roof plan is outdated"))))
                .get()
                .after()
                .id();
        desk.handle(id, ReferCase.of(byAnna(), DP, "Plans", "please draw the roof again"));

        Rejection why = desk.handle(id, CloseCase.of(byAnna())).getLeft();
        System.out.println(why); // close-case refused: ASSIGNMENT_OPEN [SF-067] (assignment=A-1, department=DP)

        desk.handle(id, new CloseAssignment(byAnna(), AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        Case closed = desk.handle(id, CloseCase.of(byAnna())).get().after();

        assertThat(why).hasToString("close-case refused: ASSIGNMENT_OPEN [SF-067] (assignment=A-1, department=DP)");
        assertThat(closed.isOpen()).isFalse();
        CodeBlocks.assertAllRunIn(ReadmeTest.class, Path.of("../../README.md"));
    }
}
