package dev.casecore.examples.conformance;

import static dev.casecore.playbooks.salesforce.SalesforceFields.ASSOCIATED_INSTALLER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.INSTALLER_CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.text.Text;

/** The states under the Salesforce support playbook: waiting for a problem or a vendor is a case assignment. */
final class SalesforceStates {

    static final IncidentStates STATES = new IncidentStates(
            SalesforceStates::opening,
            Act.towards(SalesforceSupport.NEW),
            Act.completingAssignments().then(Act.towards(SalesforceSupport.AWAITING_CUSTOMER_SUPPORT)),
            Act.towards(SalesforceSupport.AWAITING_CUSTOMER_RESPONSE),
            referring(SalesforceSupport.RESOLUTION_SPECIALIST),
            referring(SalesforceSupport.C_AND_T),
            Act.towards(SalesforceSupport.CLOSED),
            Act.completingAssignments());

    private SalesforceStates() {}

    private static Act referring(DepartmentId department) {
        return Act.reopening()
                .then(Act.referring(department, "as the log has it"))
                .then(Act.towards(SalesforceSupport.INTERNAL_REFERRAL));
    }

    private static OpenCase opening(Trace trace, CommandHeader header) {
        LogEvent first = trace.events().head();
        Fields fields = Fields.none()
                .with(CONTRACT, ContractId.of(trace.caseId()))
                .with(CONTACT, ContactId.of(trace.caseId()))
                .with(REQUEST_TYPE, first.attribute("category").getOrElse("not recorded"))
                .with(REQUEST_SUBTYPE, first.attribute("subcategory").getOrElse("not recorded"))
                .with(DESCRIPTION, Text.of("Incident " + trace.caseId()))
                .with(ASSOCIATED_INSTALLER, OrganizationId.of("installer"))
                .with(INSTALLER_CONTACT, ContactId.of("installer"))
                .with(CASE_SOURCE, first.attribute("contact_type").getOrElse("not recorded"));
        return OpenCase.of(header, SalesforceSupport.HOMEOWNER_SUPPORT, fields);
    }
}
