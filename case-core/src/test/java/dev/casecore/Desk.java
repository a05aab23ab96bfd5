package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.SalesContacts;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Samples;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Store;
import dev.casecore.situation.Known;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk in memory with the people of the Salesforce tests, its clock in the hands of the test. */
final class Desk {

    static final TenantId ACME = TenantId.of("acme");
    static final TenantId OTHER = TenantId.of("other");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    final Store store;
    final InMemoryDirectory directory = new InMemoryDirectory();
    private final CaseDesk desk;
    private final AtomicInteger commands = new AtomicInteger();
    private volatile Instant now = MONDAY;

    private Desk(Store store, Playbook playbook) {
        this.store = store;
        this.desk = CaseDesk.builder()
                .store(store)
                .directory(directory)
                .playbook(playbook)
                .time(() -> now)
                .build();
        furnish(ACME);
        furnish(OTHER);
    }

    static Desk standard() {
        return over(new InMemoryStore());
    }

    static Desk over(Store store) {
        return new Desk(store, SalesforceSupport.playbook());
    }

    private void furnish(TenantId tenant) {
        Known known = Directory.everything();
        directory.putAll(tenant, known);
        directory.put(tenant, Directory.HUGOS_HOME, new SalesContacts(Directory.SAM_OF_SALES, Directory.SUE));
        known.queues().values().forEach(desk.forTenant(tenant).queues()::define);
    }

    TenantDesk acme() {
        return desk.forTenant(ACME);
    }

    TenantDesk other() {
        return desk.forTenant(OTHER);
    }

    Instant now() {
        return now;
    }

    Desk later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    CommandHeader by(UserId user) {
        return by("command-" + commands.incrementAndGet(), user);
    }

    CommandHeader by(String id, UserId user) {
        return CommandHeader.of(id, Actor.user(user), now);
    }

    /** A homeowner case that no search takes for another: its request type is its own. */
    OpenCase homeowner(CommandHeader header, String requestType) {
        Fields fields = Samples.homeowner().with(SalesforceFields.REQUEST_TYPE, requestType);
        return OpenCase.of(header, SalesforceSupport.HOMEOWNER_SUPPORT, fields);
    }

    Case opened() {
        return opened("request " + commands.incrementAndGet());
    }

    Case opened(String requestType) {
        return acme().open(homeowner(by(ANNA), requestType)).get().after();
    }

    Case queued() {
        return handOver(opened(), Owner.queue(SalesforceQueues.HOMEOWNER));
    }

    Case handOver(Case subject, Owner owner) {
        return acme().handle(subject.id(), new HandOverCase(by(ANNA), owner))
                .get()
                .after();
    }

    Case referred(Case subject) {
        ReferCase refer = ReferCase.of(by(ANNA), SalesforceSupport.DP, "Plans", "please look");
        return acme().handle(subject.id(), refer).get().after();
    }

    Case answered(Case subject, AssignmentId assignment) {
        CloseAssignment close = new CloseAssignment(by(ANNA), assignment, AssignmentOutcome.COMPLETED);
        return acme().handle(subject.id(), close).get().after();
    }

    Case read(CaseId id) {
        return acme().find(id, Actor.user(ANNA)).get();
    }

    Seq<Case> listed(CaseQuery query) {
        return acme().list(query, Actor.user(ANNA)).cases();
    }
}
