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
import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
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
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
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
final class IncidentPlayer {

    private final ReplayDesk desk;
    private Case current;
    private IncidentStatus last = IncidentStatus.NEW;
    private boolean done;
    private int reopeningAttempts;

    IncidentPlayer(ReplayDesk desk, IncidentRow first) {
        this.desk = desk;
        this.current = open(first);
        IncidentDetails details = first.details();
        if (details.priority().startsWith("1") || details.priority().startsWith("2")) {
            keep(desk.handle(current, new PrioritizeCase(desk.by(agent(first)), Priority.HIGH)));
        }
        move(first);
    }

    int reopeningAttempts() {
        return reopeningAttempts;
    }

    private Case open(IncidentRow row) {
        OpenCase command = OpenCase.of(desk.by(agent(row)), SalesforceSupport.HOMEOWNER_SUPPORT, fields(row));
        return desk.open(command)
                .getOrElseThrow(rejection -> new IllegalStateException(row.incident() + ": " + rejection))
                .after();
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

    private static String orUnknown(String text) {
        return text.isBlank() ? "not recorded" : text;
    }

    private static UserId agent(IncidentRow row) {
        return UserId.of(orUnknown(row.details().actor()));
    }

    /** Plays a row after the first. */
    void play(IncidentRow row) {
        boolean leaves = done && !row.status().isDone();
        if (leaves) {
            reopeningAttempts++;
            reopen(row);
        }
        move(row);
    }

    private void reopen(IncidentRow row) {
        Either<Rejection, Accepted> reopened = desk.handle(current, new ReopenCase(desk.by(agent(row))));
        done = false;
        if (reopened.isRight()) {
            keep(reopened);
            return;
        }
        OpenCase followUp = reopened.getLeft()
                .draft()
                .getOrElseThrow(() -> new IllegalStateException(row.incident() + ": " + reopened.getLeft()))
                .toCommand(desk.by(agent(row)));
        keep(desk.open(followUp));
        desk.followedUp();
    }

    private void move(IncidentRow row) {
        IncidentStatus status = row.status();
        if (status.isDone()) {
            if (!done) {
                close(row);
            }
        } else if (status.isWithCustomer()) {
            change(row, SalesforceSupport.AWAITING_CUSTOMER_RESPONSE);
        } else if (status.isReferred()) {
            refer(row);
        } else if (status == IncidentStatus.ACTIVE) {
            takeBack(row);
        } else if (status != last) {
            startOver(row);
        }
        last = status;
    }

    /** The log sometimes goes back to New; the playbook never does, so this is tried and refused (SF-064). */
    private void startOver(IncidentRow row) {
        handOver(row);
        desk.handle(current, new ChangeStatus(desk.by(agent(row)), SalesforceSupport.NEW))
                .forEach(impossible -> {
                    throw new IllegalStateException(row.incident() + " is new again");
                });
    }

    private void change(IncidentRow row, StatusId status) {
        if (!current.status().id().equals(status)) {
            handOver(row);
            keep(desk.handle(current, new ChangeStatus(desk.by(agent(row)), status)));
        }
    }

    private void refer(IncidentRow row) {
        DepartmentId department = row.status() == IncidentStatus.AWAITING_PROBLEM
                ? SalesforceSupport.RESOLUTION_SPECIALIST
                : SalesforceSupport.C_AND_T;
        if (current.assignments().hasOpen()) {
            change(row, SalesforceSupport.INTERNAL_REFERRAL);
        } else {
            handOver(row);
            keep(desk.handle(
                    current,
                    ReferCase.of(desk.by(agent(row)), department, row.status().toString(), "as the log has it")));
        }
    }

    private void takeBack(IncidentRow row) {
        completeAssignments(row);
        change(row, SalesforceSupport.AWAITING_CUSTOMER_SUPPORT);
    }

    private void completeAssignments(IncidentRow row) {
        for (Assignment open : current.assignments().open()) {
            keep(desk.handle(
                    current, new CloseAssignment(desk.by(agent(row)), open.id(), AssignmentOutcome.COMPLETED)));
        }
    }

    private void close(IncidentRow row) {
        handOver(row);
        Either<Rejection, Accepted> closed = desk.handle(current, CloseCase.of(desk.by(agent(row))));
        if (closed.isLeft()) {
            completeAssignments(row);
            closed = desk.handle(current, CloseCase.of(desk.by(agent(row))));
        }
        keep(closed);
        done = true;
    }

    private void handOver(IncidentRow row) {
        Owner owner = Owner.user(agent(row));
        if (!current.owner().equals(owner)) {
            keep(desk.handle(current, new HandOverCase(desk.by(ReplayDirectory.DISPATCHER), owner)));
        }
    }

    /** What the mapping takes for legal must be legal; anything else would be dropped silently. */
    private void keep(Either<Rejection, Accepted> answer) {
        current = answer.getOrElseThrow(rejection -> new IllegalStateException(current.number() + ": " + rejection))
                .after();
    }
}
