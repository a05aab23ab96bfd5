package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.SendMessage;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StatusId;
import dev.casecore.playbooks.jira.JiraEvidence;
import dev.casecore.playbooks.jira.JiraFields;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.jira.JiraTickets;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Plays the rows of one incident under the Jira service desk playbook.
 *
 * <ul>
 *   <li>The first row opens a ticket, and whoever opened it takes it from the queue.
 *   <li>Active is a first answer to the customer, that it was received; waiting for the user or for evidence is a question to them, and
 *       when the desk goes on, the customer has answered it. Waiting for a problem or a vendor is an assignment of the configuration
 *       department.
 *   <li>A close without any of the reasons for one is tried as the log has it; then the customer confirms, and it is tried again.
 * </ul>
 */
final class JiraPlayer extends IncidentPlayer {

    private static final Text WORDS = Text.of("as the log has it");

    JiraPlayer(ReplayDesk desk, IncidentRow first) {
        super(desk, first);
    }

    @Override
    OpenCase opening(IncidentRow row) {
        boolean called = row.details().contactType().equals("Phone");
        Fields fields = Fields.none()
                .with(JiraFields.DESCRIPTION, Text.of("Incident " + row.incident()))
                .with(JiraFields.REPORTER, ContactId.of(row.incident()))
                .with(JiraFields.ORGANIZATION, OrganizationId.of("installer"))
                .with(JiraFields.CHANNEL, HashSet.of(called ? JiraServiceDesk.PHONE : JiraServiceDesk.EMAIL));
        return OpenCase.of(desk().by(agent(row)), JiraServiceDesk.TICKET, fields);
    }

    @Override
    void begin(IncidentRow row) {
        desk().join(JiraQueues.UNASSIGNED, agent(row));
        give(new PickCase(by(row)));
        super.begin(row);
    }

    @Override
    void startOver(IncidentRow row) {
        attempt(Attempt.START_OVER, new ChangeStatus(by(row), JiraServiceDesk.NEW));
    }

    @Override
    void askCustomer(IncidentRow row) {
        if (!isIn(JiraServiceDesk.WAITING_FOR_CUSTOMER)) {
            boolean first = current().conversation().messages() == 0;
            send(row, first ? JiraMessages.PROBING_QUESTIONS : JiraMessages.ANSWER);
        }
    }

    @Override
    void refer(IncidentRow row) {
        if (!current().assignments().hasOpen()) {
            String reason = row.status().toString();
            give(ReferCase.of(by(row), JiraTickets.CONFIGURATION_DEPARTMENT, reason, WORDS.value()));
        }
    }

    @Override
    void takeBack(IncidentRow row) {
        completeAssignments(row);
        if (isIn(JiraServiceDesk.NEW)) {
            send(row, JiraMessages.GENERAL_RESPONSE);
        } else if (isIn(JiraServiceDesk.WAITING_FOR_CUSTOMER)) {
            give(new RecordReply(by(row), WORDS));
        }
    }

    @Override
    void close(IncidentRow row) {
        Either<Rejection, Accepted> closed = attempt(Attempt.CLOSE, CloseCase.of(by(row)));
        if (closed.isRight()) {
            keep(closed);
        } else {
            give(new RecordEvidence(by(row), JiraEvidence.CUSTOMER_CONFIRMED, Option.none()));
            give(CloseCase.of(by(row)));
        }
    }

    @Override
    void reopen(IncidentRow row) {
        keep(attempt(Attempt.REOPEN, new ReopenCase(by(row))));
    }

    private void send(IncidentRow row, PurposeId purpose) {
        give(new SendMessage(by(row), purpose, WORDS));
    }

    private boolean isIn(StatusId status) {
        return current().status().id().equals(status);
    }
}
