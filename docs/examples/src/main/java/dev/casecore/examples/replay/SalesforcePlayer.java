package dev.casecore.examples.replay;

import static dev.casecore.playbooks.salesforce.SalesforceFields.ASSOCIATED_INSTALLER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.INSTALLER_CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;

import dev.casecore.Accepted;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.incidents.IncidentDetails;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.incidents.IncidentStatus;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.StatusId;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.text.Text;
import io.vavr.control.Either;

/**
 * Plays the rows of one incident as the commands that the Salesforce support playbook has for them.
 *
 * <ul>
 *   <li>The first row opens a homeowner case; a high or critical incident gets high priority.
 *   <li>When somebody else goes on, the dispatcher hands the case over to them first.
 *   <li>Active is Awaiting Customer Support, waiting for the user or for evidence is Awaiting Customer Response, waiting for a problem
 *       or a vendor is a case assignment, and the first Resolved or Closed closes the case.
 *   <li>A close that an open assignment forbids is tried as the log has it; then the assignment is completed, and it is tried again.
 *   <li>Going back to New is tried, and refused.
 *   <li>Leaving Resolved or Closed reopens. Where the playbook refuses, the incident goes on as the follow-up case it drafts.
 * </ul>
 */
final class SalesforcePlayer extends IncidentPlayer {

    SalesforcePlayer(ReplayDesk desk, IncidentRow first) {
        super(desk, first);
    }

    @Override
    OpenCase opening(IncidentRow row) {
        return OpenCase.of(desk().by(agent(row)), SalesforceSupport.HOMEOWNER_SUPPORT, fields(row));
    }

    private static Fields fields(IncidentRow row) {
        IncidentDetails details = row.details();
        return Fields.none()
                .with(CONTRACT, ContractId.of(row.incident()))
                .with(CONTACT, ContactId.of(row.incident()))
                .with(REQUEST_TYPE, orUnknown(details.category()))
                .with(REQUEST_SUBTYPE, orUnknown(details.subcategory()))
                .with(DESCRIPTION, Text.of("Incident " + row.incident()))
                .with(ASSOCIATED_INSTALLER, OrganizationId.of("installer"))
                .with(INSTALLER_CONTACT, ContactId.of("installer"))
                .with(CASE_SOURCE, orUnknown(details.contactType()));
    }

    @Override
    void reopen(IncidentRow row) {
        Either<Rejection, Accepted> reopened = attempt(Attempt.REOPEN, new ReopenCase(by(row)));
        if (reopened.isRight()) {
            keep(reopened);
            return;
        }
        OpenCase followUp = reopened.getLeft()
                .draft()
                .getOrElseThrow(() -> new IllegalStateException(row.incident() + ": " + reopened.getLeft()))
                .toCommand(by(row));
        keep(desk().open(followUp));
        desk().followedUp();
    }

    /** The playbook never goes back to New, so this is tried and refused (SF-064). */
    @Override
    void startOver(IncidentRow row) {
        handOver(row);
        attempt(Attempt.START_OVER, new ChangeStatus(by(row), SalesforceSupport.NEW));
    }

    @Override
    void askCustomer(IncidentRow row) {
        change(row, SalesforceSupport.AWAITING_CUSTOMER_RESPONSE);
    }

    private void change(IncidentRow row, StatusId status) {
        if (!current().status().id().equals(status)) {
            handOver(row);
            give(new ChangeStatus(by(row), status));
        }
    }

    @Override
    void refer(IncidentRow row) {
        DepartmentId department = row.status() == IncidentStatus.AWAITING_PROBLEM
                ? SalesforceSupport.RESOLUTION_SPECIALIST
                : SalesforceSupport.C_AND_T;
        if (current().assignments().hasOpen()) {
            change(row, SalesforceSupport.INTERNAL_REFERRAL);
        } else {
            handOver(row);
            give(ReferCase.of(by(row), department, row.status().toString(), "as the log has it"));
        }
    }

    @Override
    void takeBack(IncidentRow row) {
        completeAssignments(row);
        change(row, SalesforceSupport.AWAITING_CUSTOMER_SUPPORT);
    }

    @Override
    void close(IncidentRow row) {
        Either<Rejection, Accepted> closed = attempt(Attempt.CLOSE, CloseCase.of(by(row)));
        if (closed.isRight()) {
            keep(closed);
        } else {
            completeAssignments(row);
            give(CloseCase.of(by(row)));
        }
    }
}
