package dev.casecore.decision;

import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Fields;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.AssignmentEvent.AssignmentClosed;
import dev.casecore.lifecycle.AssignmentEvent.AssignmentOpened;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.DetailEvent.TicketCreated;
import dev.casecore.lifecycle.DetailEvent.TicketLinked;
import dev.casecore.lifecycle.DetailEvent.TicketUnlinked;
import dev.casecore.lifecycle.DetailEvent.TicketUpdated;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketState;
import dev.casecore.link.TicketStatus;
import dev.casecore.link.TicketSystem;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Carries out in thought what concerns tickets of other systems. A ticket of a department's system is worked as its case assignment. */
final class Tickets {

    private final Draft draft;

    Tickets(Draft draft) {
        this.draft = draft;
    }

    /** Checks what is said of a ticket. */
    void check(TicketLink ticket) {
        Texts.line(draft, "ticket-system", ticket.system(), EngineRule.LINKS);
        Texts.line(draft, "ticket-key", ticket.key(), EngineRule.LINKS);
        ticket.url()
                .forEach(url -> Texts.sized(
                        draft,
                        "ticket-url",
                        Text.of(url),
                        draft.playbook.limits().comment(),
                        EngineRule.SIZE));
        for (TicketSystem system : draft.playbook.ticketSystem(ticket.system())) {
            checkState(system, ticket.status().state());
        }
    }

    private void checkState(TicketSystem system, Option<String> state) {
        state.filter(name -> system.state(name).isEmpty())
                .forEach(name -> draft.refuse(draft.lack(EngineRule.TICKET_SYSTEM, Code.UNKNOWN_TICKET_STATE)
                        .with("system", system.name())
                        .with("state", name)
                        .with("states", system.states().map(TicketState::name).mkString(", "))));
    }

    /** What is kept of a ticket that somebody links: what they say of it, and when they said it. */
    TicketLink asLinked(TicketLink ticket) {
        TicketStatus said = ticket.status();
        boolean followed = draft.playbook.ticketSystem(ticket.system()).isDefined();
        TicketStatus kept = new TicketStatus(said.priority(), said.state(), Option.none(), Option.none());
        return ticket.standing(followed ? kept.reported(draft.stamp.recordedAt()) : kept);
    }

    void link(TicketLink given) {
        check(given);
        Option<TicketLink> known = draft.current().tickets().find(given::isSameTicket);
        if (known.isEmpty()) {
            checkRoom();
        }
        TicketLink ticket = asLinked(given);
        boolean news = known.forAll(
                was -> !was.url().equals(ticket.url()) || !was.status().standsAs(ticket.status()));
        if (news) {
            Option<AssignmentId> assignment = known.isDefined()
                    ? known.flatMap(was -> was.status().assignment())
                    : assign(ticket, Text.of("Linked ticket " + ticket));
            draft.emit(new TicketLinked(ticket.standing(ticket.status().workedAs(assignment))));
        }
    }

    /** The assignments that the tickets linked at opening are worked as. */
    void assignLinked() {
        for (TicketLink ticket : draft.current().tickets()) {
            Option<AssignmentId> assignment = assign(ticket, Text.of("Linked ticket " + ticket));
            if (assignment.isDefined()) {
                draft.emit(new TicketLinked(ticket.standing(ticket.status().workedAs(assignment))));
            }
        }
    }

    void create(String name, Text given) {
        Option<TicketSystem> system = followed(name);
        Text summary = Texts.required(
                draft, "summary", given, draft.playbook.limits().comment(), EngineRule.TICKET_SYSTEM, EngineRule.SIZE);
        checkRoom();
        for (TicketSystem known : system) {
            boolean urgent = draft.current().priority() == Priority.HIGH;
            TicketStatus status = new TicketStatus(
                    Option.some(urgent ? TicketPriority.HIGH : TicketPriority.NORMAL),
                    known.states().headOption().map(TicketState::name),
                    Option.some(draft.stamp.recordedAt()),
                    Option.none());
            TicketLink ticket =
                    new TicketLink(name, draft.current().number() + "-" + summary.number(), Option.none(), status);
            Option<AssignmentId> assignment = assign(ticket, given);
            draft.emit(new TicketCreated(ticket.standing(status.workedAs(assignment)), summary));
            draft.emit(new EffectRequested(
                    new Effect(
                            Effect.Type.TICKET,
                            "ticket:" + draft.current().id() + ":" + ticket.key(),
                            name,
                            "",
                            List.of(
                                    Fact.of("key", ticket.key()),
                                    Fact.of("priority", status.priority().get()))),
                    false));
        }
    }

    private Option<TicketSystem> followed(String name) {
        Option<TicketSystem> system = draft.playbook.ticketSystem(name);
        if (system.isEmpty()) {
            draft.refuse(EngineRule.TICKET_SYSTEM, Code.UNKNOWN_TICKET_SYSTEM, "system", name);
        }
        return system;
    }

    private void checkRoom() {
        int limit = draft.playbook.limits().collection();
        int linked = draft.current().tickets().size();
        if (linked >= limit) {
            draft.refuse(EngineRule.BOUNDED, Code.LIMIT_REACHED, "tickets", linked);
        }
    }

    private Option<AssignmentId> assign(TicketLink ticket, Text comments) {
        Option<DepartmentId> department =
                draft.playbook.ticketSystem(ticket.system()).flatMap(TicketSystem::department);
        return department.map(asked -> {
            if (draft.current().assignments().open().size()
                    >= draft.playbook.limits().collection()) {
                draft.refuse(
                        EngineRule.BOUNDED,
                        Code.LIMIT_REACHED,
                        "open-assignments",
                        draft.playbook.limits().collection());
            }
            AssignmentId id = AssignmentId.of(draft.current().counters().assignments() + 1);
            draft.emit(new AssignmentOpened(new Assignment(
                    id,
                    asked,
                    ticket.toString(),
                    Option.none(),
                    draft.keep(comments),
                    Fields.none(),
                    draft.stamp.recordedAt(),
                    draft.command.header().actor())));
            return id;
        });
    }

    void unlink(TicketLink given) {
        Option<TicketLink> known = draft.current().tickets().find(given::isSameTicket);
        if (known.isEmpty()) {
            draft.refuse(EngineRule.LINKS, Code.NOT_LINKED);
        }
        for (TicketLink ticket : known) {
            draft.emit(new TicketUnlinked(given));
            end(ticket, AssignmentOutcome.CANCELLED);
        }
    }

    void update(String name, String key, TicketChange change) {
        Option<TicketSystem> system = followed(name);
        Option<TicketLink> known = draft.current().tickets().find(TicketLink.of(name, key)::isSameTicket);
        if (known.isEmpty()) {
            draft.refuse(EngineRule.LINKS, Code.NOT_LINKED, "ticket", TicketLink.of(name, key));
        }
        if (system.isDefined() && known.isDefined()) {
            update(system.get(), known.get(), change.applyTo(known.get()));
        }
    }

    private void update(TicketSystem system, TicketLink was, TicketLink now) {
        check(now);
        if (!was.isSameTicket(now) && draft.current().tickets().exists(now::isSameTicket)) {
            draft.refuse(EngineRule.LINKS, Code.DUPLICATE, "ticket", now);
        }
        boolean stale = was.status().since().exists(since -> !draft.current().isOfThisRound(since));
        if (now.equals(was) && !stale) {
            return;
        }
        draft.emit(new TicketUpdated(was.key(), now.standing(now.status().reported(draft.stamp.recordedAt()))));
        for (TicketState state : now.status().state().flatMap(system::state)) {
            switch (state.standing()) {
                case DONE -> end(now, AssignmentOutcome.COMPLETED);
                case ABANDONED -> end(now, AssignmentOutcome.CANCELLED);
                case ACTIVE -> {}
            }
        }
    }

    private void end(TicketLink ticket, AssignmentOutcome outcome) {
        ticket.status()
                .assignment()
                .flatMap(draft.current().assignments()::find)
                .forEach(open -> draft.emit(new AssignmentClosed(open.id(), open.department(), outcome)));
    }
}
