package dev.casecore.examples.story;

import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT_MANAGER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ASSOCIATED_INSTALLER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.INSTALLER_CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.SALES_MANAGER;

import dev.casecore.Accepted;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.place.Place;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.UserId;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;

/** One homeowner's case under the Salesforce support playbook, with every refusal on the way. */
public final class Story {

    private final Office office;
    private final Narrator narrator;

    private Story(Place place, PrintStream out) {
        this.office = new Office(place);
        this.narrator = new Narrator(out);
    }

    /**
     * Tells the story.
     *
     * @param place where it takes place
     * @param out   where to tell it
     */
    public static void tell(Place place, PrintStream out) {
        new Story(place, out).tell();
    }

    private void tell() {
        narrator.title("One case, from first call to last close");
        CaseId caseId = open();
        queueAndPick(caseId);
        refer(caseId);
        closeTooEarly(caseId);
        finish(caseId);
        reopen(caseId);
        narrator.says(office.now(), "the record", "what happened, in order");
        office.desk()
                .history(caseId, Actor.user(Office.BEN))
                .forEach(event ->
                        narrator.note(event.sequence() + ". " + event.event().name() + " by " + event.actor()));
    }

    private CaseId open() {
        narrator.says(office.now(), "anna", "Ms. Ito called; her panels show an error, and it is not settled");
        CommandHeader header = office.by(Office.ANNA);
        narrator.answer(office.desk().open(opening(header)));
        narrator.says(office.now(), "anna", "I know that the contract is about to be cancelled; open it all the same");
        Either<Rejection, Accepted> opened =
                office.desk().open(opening(header.acknowledging(Code.CONTRACT_NOT_ACTIVE)));
        narrator.answer(opened);
        narrator.note("it is case " + opened.get().after().number());
        return opened.get().after().id();
    }

    private static OpenCase opening(CommandHeader header) {
        Fields fields = Fields.none()
                .with(CONTRACT, Office.CONTRACT)
                .with(CONTACT, Office.MS_ITO)
                .with(REQUEST_TYPE, "System performance")
                .with(REQUEST_SUBTYPE, "Inverter error")
                .with(DESCRIPTION, Text.of("The inverter shows error 17 since Sunday"))
                .with(ASSOCIATED_INSTALLER, Office.INSTALLER)
                .with(INSTALLER_CONTACT, Office.MS_ITO)
                .with(CASE_SOURCE, "phone");
        return OpenCase.of(header, SalesforceSupport.HOMEOWNER_SUPPORT, fields);
    }

    private void queueAndPick(CaseId caseId) {
        give(
                caseId,
                Office.ANNA,
                "the back office takes it from here",
                header -> new HandOverCase(header, Owner.queue(SalesforceQueues.HOMEOWNER)));
        office.wait(Duration.ofMinutes(40));
        narrator.says(office.now(), "ben", "give me the next one");
        narrator.answer(office.desk().pickNext(SalesforceQueues.HOMEOWNER, office.by(Office.BEN)));
    }

    private void refer(CaseId caseId) {
        give(
                caseId,
                Office.BEN,
                "Sales must look at this",
                header -> ReferCase.of(
                        header, SalesforceSupport.SALES, "Contract terms", "Does the warranty still hold?"));
        Fields suggested =
                office.desk().suggestSalesContacts(caseId, Actor.user(Office.BEN), ACCOUNT_MANAGER, SALES_MANAGER);
        narrator.says(office.now(), "ben", "who looks after this customer?");
        narrator.note("the directory knows: " + suggested);
        give(
                caseId,
                Office.BEN,
                "then ask those two",
                header -> ReferCase.of(
                                header, SalesforceSupport.SALES, "Contract terms", "Does the warranty still hold?")
                        .with(ACCOUNT_MANAGER, suggested.get(ACCOUNT_MANAGER).get())
                        .with(SALES_MANAGER, suggested.get(SALES_MANAGER).get()));
    }

    private void closeTooEarly(CaseId caseId) {
        give(caseId, Office.BEN, "close it", CloseCase::of);
        Actor ben = Actor.user(Office.BEN);
        narrator.note("the shortest way there: "
                + office.desk().pathTo(caseId, SalesforceSupport.CLOSED, ben).get());
    }

    private void finish(CaseId caseId) {
        office.wait(Duration.ofHours(3));
        give(
                caseId,
                Office.ADA,
                "it does",
                header -> new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        give(
                caseId,
                Office.BEN,
                "a review before I close",
                header -> new LogReview(
                        header,
                        Text.of(
                                "Current Status: warranty holds\nPending Action Items: none\nPending Action Owner: nobody")));
        give(caseId, Office.BEN, "all work is complete; close it", CloseCase::of);
    }

    private void reopen(CaseId caseId) {
        office.wait(Duration.ofHours(2));
        give(caseId, Office.ANNA, "she called again; reopen it", ReopenCase::new);
        office.wait(Duration.ofMinutes(30));
        give(caseId, Office.BEN, "settled on the phone; close it", CloseCase::of);
        office.wait(Duration.ofMinutes(10));
        Either<Rejection, Accepted> refused = give(caseId, Office.ANNA, "and again; reopen it", ReopenCase::new);
        narrator.says(office.now(), "anna", "then open the follow-up that came with the answer");
        narrator.answer(office.desk()
                .open(refused.getLeft()
                        .draft()
                        .get()
                        .toCommand(office.by(Office.ANNA).acknowledging(Code.CONTRACT_NOT_ACTIVE))));
    }

    private Either<Rejection, Accepted> give(
            CaseId caseId, UserId who, String words, Function<CommandHeader, CaseCommand> command) {
        narrator.says(office.now(), who.value(), words);
        Either<Rejection, Accepted> answer = office.desk().handle(caseId, command.apply(office.by(who)));
        narrator.answer(answer);
        return answer;
    }
}
