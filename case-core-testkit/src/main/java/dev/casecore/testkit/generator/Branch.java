package dev.casecore.testkit.generator;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Store;
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
                .directory(new InMemoryDirectory().putAll(tenant, company.known()))
                .playbook(company.playbook())
                .ids((any, number) -> CaseId.of("case-" + number))
                .time(() -> now)
                .build();
        this.desk = whole.forTenant(tenant);
        company.known().queues().values().forEach(desk.queues()::define);
    }

    TenantDesk at(Instant instant) {
        now = instant;
        return desk;
    }

    CaseDesk whole() {
        return whole;
    }
}
