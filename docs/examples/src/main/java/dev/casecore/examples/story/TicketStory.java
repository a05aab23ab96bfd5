package dev.casecore.examples.story;

import static dev.casecore.playbooks.jira.JiraFields.CHANNEL;
import static dev.casecore.playbooks.jira.JiraFields.DESCRIPTION;
import static dev.casecore.playbooks.jira.JiraFields.ORGANIZATION;
import static dev.casecore.playbooks.jira.JiraFields.REPORTER;
import static dev.casecore.playbooks.jira.JiraFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.jira.JiraFields.REQUEST_TYPE;

import dev.casecore.Accepted;
import dev.casecore.checklist.Checklist;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.SendMessage;
import dev.casecore.command.UpdateTicket;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.place.Place;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.PurposeId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketChange;
import dev.casecore.playbooks.jira.JiraEvidence;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraRequestTypes;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.jira.JiraTickets;
import dev.casecore.queue.Duty;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** One ticket under the Jira service desk playbook, with every refusal on the way. */
public final class TicketStory {

    private static final Actor ANNA = Actor.user(ServiceDesk.ANNA);
    private static final String MAIL = "the mail gateway";

    private final ServiceDesk office;
    private final Narrator narrator;

    private TicketStory(Place place, PrintStream out) {
        this.office = new ServiceDesk(place);
        this.narrator = new Narrator(out);
    }

    /**
     * Tells the story.
     *
     * @param place where it takes place
     * @param out   where to tell it
     */
    public static void tell(Place place, PrintStream out) {
        new TicketStory(place, out).tell();
    }

    private void tell() {
        narrator.title("One ticket, from a mail to the last close");
        Instant start = office.now();
        CaseId ticket = open("the new incentive of our county is missing");
        watch(start);
        answer(ticket);
        configure(ticket);
        closeTooEarly(ticket);
        closeAndReopen(ticket);
        putAside();
        narrator.says(office.now(), "the record", "what happened to the first, in order");
        office.desk()
                .history(ticket, ANNA)
                .forEach(event ->
                        narrator.note(event.sequence() + ". " + event.event().name() + " by " + event.actor()));
    }

    private CaseId open(String words) {
        narrator.says(office.now(), MAIL, words);
        Fields fields = Fields.none()
                .with(DESCRIPTION, Text.of(words))
                .with(REPORTER, ServiceDesk.IVY)
                .with(CHANNEL, HashSet.of(JiraServiceDesk.EMAIL));
        Either<Rejection, Accepted> opened =
                office.desk().open(OpenCase.of(office.by(ServiceDesk.GATEWAY), JiraServiceDesk.TICKET, fields));
        narrator.answer(opened);
        Case ticket = opened.get().after();
        narrator.note("it is ticket " + ticket.number() + ", a "
                + ticket.get(REQUEST_TYPE).get());
        return ticket.id();
    }

    private void watch(Instant start) {
        office.wait(Duration.ofMinutes(25));
        narrator.says(office.now(), "the desk", "nobody has looked at the queue for 20 minutes");
        office.desk()
                .queues()
                .overdue(JiraQueues.UNASSIGNED, List.of(new Duty(ServiceDesk.ANNA, start)))
                .forEach(check -> narrator.note(check.user() + " should have looked by " + check.dueAt()));
        office.desk().queues().check(JiraQueues.UNASSIGNED, ServiceDesk.ANNA);
        narrator.says(office.now(), "anna", "I look, and take the first");
        narrator.answer(office.desk().pickNext(JiraQueues.UNASSIGNED, office.by(ANNA)));
    }

    private void answer(CaseId ticket) {
        give(
                ticket,
                "it is about incentives, and from an installer with priority service",
                header -> EditCase.of(header, read(ticket).version())
                        .set(REQUEST_TYPE, JiraRequestTypes.INDUSTRY_WIDE)
                        .set(REQUEST_SUBTYPE, JiraRequestTypes.INCENTIVES)
                        .set(ORGANIZATION, ServiceDesk.INSTALLER));
        narrator.note("its priority is now " + read(ticket).priority());
        checklists(ticket);
        office.wait(Duration.ofMinutes(95));
        send(ticket, JiraMessages.GENERAL_RESPONSE, "we have received it and work on it");
        narrator.note("two hours to the second; first response: "
                + read(ticket)
                        .clocks()
                        .values()
                        .map(clock -> clock.status().toString())
                        .mkString());
    }

    private void configure(CaseId ticket) {
        give(
                ticket,
                "a ticket for the configuration team",
                header -> new CreateTicket(header, JiraTickets.CONFIGURATION.name(), Text.of("add the incentive")));
        narrator.note("linked: " + read(ticket).tickets().mkString(", ") + ", as urgent as the case");
        give(
                ticket,
                "it looks like an error of the software; a ticket for development",
                header -> new CreateTicket(header, JiraTickets.DEVELOPMENT.name(), Text.of("incentive missing")));
        give(
                ticket,
                "both sides know",
                header -> new RecordEvidence(header, JiraEvidence.BOTH_INFORMED, Option.none()));
        checklists(ticket);
    }

    private void closeTooEarly(CaseId ticket) {
        send(ticket, JiraMessages.CONFIRMATION_REQUEST, "it should be there soon; is that all?");
        give(ticket, "close it", CloseCase::of);
    }

    private void closeAndReopen(CaseId ticket) {
        office.wait(Duration.ofHours(5));
        String key = read(ticket).tickets().head().key();
        narrator.says(office.now(), "the configuration system", "ready to be tried out");
        narrator.answer(office.desk()
                .handle(
                        ticket,
                        new UpdateTicket(
                                office.by(ServiceDesk.GATEWAY),
                                JiraTickets.CONFIGURATION.name(),
                                key,
                                TicketChange.toState(JiraTickets.UAT))));
        give(ticket, "then it is ready to close", CloseCase::of);
        office.wait(Duration.ofHours(1));
        narrator.says(office.now(), MAIL, "it is still missing!");
        narrator.answer(office.desk()
                .handle(ticket, new RecordReply(office.by(ServiceDesk.GATEWAY), Text.of("it is still missing!"))));
        give(ticket, "and closing again on the same grounds?", CloseCase::of);
        give(
                ticket,
                "she found it, and confirms",
                header -> new RecordEvidence(header, JiraEvidence.CUSTOMER_CONFIRMED, Option.none()));
        give(ticket, "close it", CloseCase::of);
    }

    private void putAside() {
        CaseId other = open("cheap watches, today only");
        give(
                other,
                "nothing to do with the platform",
                header -> new ApplyMacro(header, JiraServiceDesk.NON_PLATFORM_MACRO));
    }

    private Case read(CaseId ticket) {
        return office.desk().find(ticket, ANNA).get();
    }

    private void checklists(CaseId ticket) {
        for (Checklist checklist : office.playbook().checklists(read(ticket))) {
            narrator.note("checklist " + checklist.label()
                    + (checklist.blocked().isEmpty()
                            ? ""
                            : ", which blocks " + checklist.blocked().mkString(", ")));
            checklist.lines().forEach(line -> narrator.note("  " + line.state() + ": " + line.label()));
        }
    }

    private void send(CaseId ticket, PurposeId purpose, String words) {
        give(ticket, words, header -> new SendMessage(header, purpose, Text.of(words)));
    }

    private void give(CaseId ticket, String words, Function<CommandHeader, CaseCommand> command) {
        narrator.says(office.now(), "anna", words);
        narrator.answer(office.desk().handle(ticket, command.apply(office.by(ANNA))));
    }
}
