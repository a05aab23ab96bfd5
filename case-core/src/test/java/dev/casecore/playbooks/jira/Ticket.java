package dev.casecore.playbooks.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.SendMessage;
import dev.casecore.command.UpdateTicket;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Effect;
import dev.casecore.decision.Birth;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.sla.ClockState;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** One ticket and what happens to it, told command by command. Whatever is accepted is checked to be the fold of its events. */
final class Ticket {
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final UserId ANNA = UserId.of("anna");
    static final UserId BEN = UserId.of("ben");
    static final UserId SUE = UserId.of("sue");
    static final UserId MAX_THE_MANAGER = UserId.of("max");
    static final UserId CARL = UserId.of("carl");
    static final Actor GATEWAY = Actor.system("mail-gateway");
    static final ContactId IVY = ContactId.of("ivy");
    static final ContactId OLGA = ContactId.of("olga");
    static final OrganizationId BRIGHT = OrganizationId.of("bright-installers");
    static final OrganizationId URGENT = OrganizationId.of("urgent-installers");
    static final ClockId FIRST_RESPONSE = ClockId.of("first-response");

    private static final HashMap<UserId, UserProfile> USERS = HashMap.of(
            ANNA, UserProfile.of(ANNA).withRoles(JiraRoles.SUPPORT_AGENT),
            BEN, UserProfile.of(BEN).withRoles(JiraRoles.SUPPORT_AGENT),
            SUE, UserProfile.of(SUE).withRoles(JiraRoles.SUPERVISOR),
            MAX_THE_MANAGER, UserProfile.of(MAX_THE_MANAGER).withRoles(JiraRoles.ACCOUNT_MANAGER),
            CARL, UserProfile.of(CARL).withDepartment(JiraTickets.CONFIGURATION_DEPARTMENT));
    private static final QueueDefinition UNASSIGNED = JiraQueues.unassigned(ANNA, BEN);
    private static final Known KNOWN = Known.builder()
            .users(USERS)
            .queues(HashMap.of(UNASSIGNED.queue(), UNASSIGNED))
            .contacts(HashMap.of(
                    IVY, new Contact(IVY, Option.some(BRIGHT)), OLGA, new Contact(OLGA, Option.some(BRIGHT))))
            .organizations(HashMap.of(
                    BRIGHT, new Organization(BRIGHT, Option.none(), false),
                    URGENT, new Organization(URGENT, Option.none(), true)))
            .build();

    private final Playbook playbook;
    private Instant now = MONDAY;
    private int commands;
    private Option<Case> current = Option.none();
    private List<RecordedEvent> history = List.empty();
    private Option<Decision> last = Option.none();

    private String id = "case-1";
    private Map<CaseId, Case> others = HashMap.empty();

    private Ticket(Playbook playbook) {
        this.playbook = playbook;
    }

    static Ticket none() {
        return new Ticket(JiraServiceDesk.playbook());
    }

    /** Another ticket, known to whoever works on this one. */
    Ticket beside(String otherId) {
        Ticket other = none();
        other.id = otherId;
        others = others.put(CaseId.of(otherId), other.opened(complete()).theCase());
        return this;
    }

    static Ticket under(JiraOptions.Builder options) {
        return new Ticket(JiraServiceDesk.playbook(options.version(2).build()));
    }

    /** A complete ticket that came by mail, unassigned. */
    static Ticket mailed() {
        return none().opened(complete());
    }

    /** The same, of Anna's. */
    static Ticket ofAnna() {
        return ofAnna(complete());
    }

    static Ticket ofAnna(Fields fields) {
        return none().opened(fields).picked();
    }

    static Fields complete() {
        return Fields.none()
                .with(JiraFields.DESCRIPTION, Text.of("where do I find my projects?"))
                .with(JiraFields.REPORTER, IVY)
                .with(JiraFields.ORGANIZATION, BRIGHT)
                .with(JiraFields.CHANNEL, HashSet.of(JiraServiceDesk.EMAIL));
    }

    static Fields of(String type, String subtype) {
        return complete().with(JiraFields.REQUEST_TYPE, type).with(JiraFields.REQUEST_SUBTYPE, subtype);
    }

    static Fields of(String type) {
        return complete().with(JiraFields.REQUEST_TYPE, type);
    }

    // --- what is done

    Ticket later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    CommandHeader by(UserId user) {
        return by(Actor.user(user));
    }

    CommandHeader by(Actor actor) {
        commands++;
        return CommandHeader.of("command-" + commands, actor, now);
    }

    Ticket opened(Fields fields) {
        return accepted(OpenCase.of(by(GATEWAY), JiraServiceDesk.TICKET, fields));
    }

    Ticket picked() {
        return accepted(new PickCase(by(ANNA)));
    }

    SendMessage message(PurposeId purpose) {
        return new SendMessage(by(ANNA), purpose, Text.of("hello"));
    }

    Ticket sent(PurposeId purpose) {
        return accepted(message(purpose));
    }

    Ticket replied() {
        return accepted(new RecordReply(by(GATEWAY), Text.of("still the same")));
    }

    Ticket recorded(EvidenceId... evidence) {
        for (EvidenceId each : evidence) {
            accepted(new RecordEvidence(by(ANNA), each, Option.none()));
        }
        return this;
    }

    Ticket attached() {
        return accepted(new AttachDocument(by(ANNA), new Attachment(Text.of("contract.pdf"), "dms-1", 10)));
    }

    CreateTicket creating(String system) {
        return new CreateTicket(by(ANNA), system, Text.of("please configure"));
    }

    Ticket created(String system) {
        return accepted(creating(system));
    }

    /** Another system reports the state of the only linked ticket. */
    Ticket reported(String state) {
        return accepted(update(TicketChange.toState(state)));
    }

    UpdateTicket update(TicketChange change) {
        TicketLink ticket = theCase().tickets().head();
        return new UpdateTicket(by(GATEWAY), ticket.system(), ticket.key(), change);
    }

    <T> Ticket edited(Field<T> field, T value) {
        return accepted(edit(field, value));
    }

    <T> EditCase edit(Field<T> field, T value) {
        return EditCase.of(by(ANNA), theCase().version()).set(field, value);
    }

    CloseCase closing() {
        return CloseCase.of(by(ANNA));
    }

    Ticket closed() {
        return accepted(closing());
    }

    Ticket confirmedAndClosed() {
        return recorded(JiraEvidence.CUSTOMER_CONFIRMED).closed();
    }

    Either<Rejection, Decision> tried(Command command) {
        if (command instanceof OpenCase open) {
            Birth birth = new Birth(TenantId.of("acme"), CaseId.of(id), playbook.number(1));
            return Decider.open(
                    playbook, birth, open, situation(command.header().actor()));
        }
        return Decider.decide(
                playbook,
                theCase(),
                (CaseCommand) command,
                situation(command.header().actor()));
    }

    Situation situation(Actor actor) {
        Option<UserProfile> profile = actor.asUser().flatMap(USERS::get);
        boolean member = actor.asUser().exists(UNASSIGNED.members()::contains);
        return Situation.builder()
                .at(now)
                .actor(ActorProfile.of(actor, profile, member ? HashSet.of(UNASSIGNED.queue()) : HashSet.empty()))
                .known(KNOWN)
                .others(others)
                .build();
    }

    Ticket accepted(Command command) {
        Decision decision =
                tried(command).getOrElseThrow(refusal -> new AssertionError("should be accepted, but " + refusal));
        last = Option.some(decision);
        current = Option.some(decision.after());
        history = history.appendAll(decision.events());
        assertThat(Evolution.fold(history).equals(current))
                .as("the case is the fold of its events")
                .isTrue();
        return this;
    }

    Rejection refused(Command command) {
        Either<Rejection, Decision> answer = tried(command);
        assertThat(answer.isLeft()).as("refused: %s", command).isTrue();
        return answer.getLeft();
    }

    /** Everything that stands in the way of a command, one line each, alternatives too, warnings last. */
    java.util.List<String> reasons(Command command) {
        Rejection rejection = refused(command);
        return rejection
                .unmet()
                .flatMap(reason -> reason.alternatives().isEmpty() ? List.of(reason) : reason.alternatives())
                .map(Unmet::toString)
                .appendAll(rejection.warnings().map(warning -> "acknowledge " + warning))
                .asJava();
    }

    // --- what came of it

    Playbook playbook() {
        return playbook;
    }

    Instant now() {
        return now;
    }

    Case theCase() {
        return current.get();
    }

    StatusId status() {
        return theCase().status().id();
    }

    ClockState firstResponse() {
        return theCase().clocks().get(FIRST_RESPONSE).get();
    }

    List<RecordedEvent> history() {
        return history;
    }

    /** The events of one type, of the last command. */
    <T extends CaseEvent> java.util.List<T> events(Class<T> type) {
        return last.get()
                .events()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .asJava();
    }

    /** The effects of one type that the last command asked for. */
    java.util.List<Effect> effects(Effect.Type type) {
        return events(EffectRequested.class).stream()
                .map(EffectRequested::effect)
                .filter(effect -> effect.type() == type)
                .toList();
    }

    /** Whom the effects of one type address, of the last command. */
    java.util.List<String> addressed(Effect.Type type) {
        return effects(type).stream().map(Effect::recipient).toList();
    }

    /** The advice that came with the last command, one line each. */
    java.util.List<String> advice() {
        return last.get().advice().map(Advice::toString).asJava();
    }

    /** The checklist of a name as far as it is: one line a step. */
    java.util.List<String> checklist(String name) {
        return playbook.checklists(theCase())
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.lines().map(line -> line.state() + " " + line.label()))
                .asJava();
    }
}
