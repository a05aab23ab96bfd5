package dev.casecore;

import dev.casecore.field.Fields;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.SalesContacts;
import dev.casecore.playbook.KindDefinition;
import io.vavr.control.Option;

/** Who in Sales looks after a case's customer: asked of the parent of the organization on the contract (SF-041). */
final class SalesSuggestion {

    private final CaseDesk desk;
    private final TenantId tenant;

    SalesSuggestion(CaseDesk desk, TenantId tenant) {
        this.desk = desk;
        this.tenant = tenant;
    }

    Option<SalesContacts> of(Option<Case> subject) {
        return subject.flatMap(this::contract)
                .flatMap(Contract::organization)
                .map(this::parentOrSelf)
                .flatMap(organization -> desk.directory.salesContacts(tenant, organization));
    }

    private Option<Contract> contract(Case subject) {
        return desk.playbooks
                .find(subject.playbook())
                .flatMap(playbook -> playbook.kinds().get(subject.kind()))
                .flatMap(kind -> contractId(kind, subject.fields()))
                .flatMap(id -> desk.directory.contract(tenant, id));
    }

    private static Option<ContractId> contractId(KindDefinition kind, Fields fields) {
        return kind.fields()
                .values()
                .flatMap(field -> fields.get(field))
                .filter(ContractId.class::isInstance)
                .map(ContractId.class::cast)
                .headOption();
    }

    private OrganizationId parentOrSelf(OrganizationId organization) {
        return desk.directory
                .organization(tenant, organization)
                .flatMap(Organization::parent)
                .getOrElse(organization);
    }
}
