package dev.casecore.examples.conformance;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.SendMessage;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.StatusId;
import dev.casecore.playbooks.jira.JiraEvidence;
import dev.casecore.playbooks.jira.JiraFields;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.jira.JiraTickets;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.Moment;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The states under the Jira service desk playbook: the desk answers and asks by messages, and the customer by a reply. Waiting for a problem or
 * a vendor is an assignment of the configuration department, which is no status.
 */
final class JiraStates {

    private static final Text WORDS = Text.of("as the log has it");
    private static final Act REFERRING =
            Act.reopening().then(Act.referring(JiraTickets.CONFIGURATION_DEPARTMENT, WORDS.value()));

    static final IncidentStates STATES = new IncidentStates(
            JiraStates::opening,
            Act.towards(JiraServiceDesk.NEW),
            Act.reopening()
                    .then(Act.completingAssignments())
                    .then(Act.giving(JiraStates::answering))
                    .meaning(JiraServiceDesk.WAITING_FOR_SUPPORT),
            Act.reopening().then(Act.giving(JiraStates::asking)).meaning(JiraServiceDesk.WAITING_FOR_CUSTOMER),
            REFERRING,
            REFERRING,
            Act.towards(JiraServiceDesk.CLOSED),
            Act.command(moment -> new RecordEvidence(moment.header(), JiraEvidence.CUSTOMER_CONFIRMED, Option.none())));

    private JiraStates() {}

    private static OpenCase opening(Trace trace, CommandHeader header) {
        boolean called = trace.events().head().attribute("contact_type").contains("Phone");
        Fields fields = Fields.none()
                .with(JiraFields.DESCRIPTION, Text.of("Incident " + trace.caseId()))
                .with(JiraFields.REPORTER, ContactId.of(trace.caseId()))
                .with(JiraFields.ORGANIZATION, OrganizationId.of("installer"))
                .with(JiraFields.CHANNEL, HashSet.of(called ? JiraServiceDesk.PHONE : JiraServiceDesk.EMAIL));
        return OpenCase.of(header, JiraServiceDesk.TICKET, fields);
    }

    /** A new ticket gets a first answer; one that waited for the customer has theirs. */
    private static Seq<CaseCommand> answering(Moment moment) {
        if (isIn(moment, JiraServiceDesk.NEW)) {
            return List.of(new SendMessage(moment.header(), JiraMessages.GENERAL_RESPONSE, WORDS));
        }
        return isIn(moment, JiraServiceDesk.WAITING_FOR_CUSTOMER)
                ? List.of(new RecordReply(moment.header(), WORDS))
                : List.empty();
    }

    private static Seq<CaseCommand> asking(Moment moment) {
        boolean first = moment.current().conversation().messages() == 0;
        return isIn(moment, JiraServiceDesk.WAITING_FOR_CUSTOMER)
                ? List.empty()
                : List.of(new SendMessage(
                        moment.header(), first ? JiraMessages.PROBING_QUESTIONS : JiraMessages.ANSWER, WORDS));
    }

    private static boolean isIn(Moment moment, StatusId status) {
        return moment.current().status().id().equals(status);
    }
}
