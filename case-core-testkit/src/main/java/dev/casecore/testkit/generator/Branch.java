package dev.casecore.testkit.generator;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Directory;
import dev.casecore.port.Store;
import dev.casecore.situation.Known;
import dev.casecore.testkit.trial.Company;
import java.time.Instant;

/** The desk of a company on a store, where it is always as late as somebody says. */
final class Branch {

    private final CaseDesk whole;
    private final TenantDesk desk;
    private Instant now = Company.START;

    Branch(Company company, Store store, TenantId tenant) {
        this.whole = CaseDesk.builder()
                .store(store)
                .directory(directory(company.known(), tenant))
                .playbook(company.playbook())
                .ids((any, number) -> CaseId.of("case-" + number))
                .time(() -> now)
                .build();
        this.desk = whole.forTenant(tenant);
        company.known().queues().values().forEach(desk.queues()::define);
    }

    private static Directory directory(Known known, TenantId tenant) {
        InMemoryDirectory directory = new InMemoryDirectory();
        known.users().values().forEach(user -> directory.put(tenant, user));
        known.teams().values().forEach(team -> directory.put(tenant, team));
        known.contacts().values().forEach(contact -> directory.put(tenant, contact));
        known.contracts().values().forEach(contract -> directory.put(tenant, contract));
        known.organizations().values().forEach(organization -> directory.put(tenant, organization));
        known.departments().forEach(department -> directory.put(tenant, department));
        return directory;
    }

    TenantDesk at(Instant instant) {
        now = instant;
        return desk;
    }

    CaseDesk whole() {
        return whole;
    }
}
