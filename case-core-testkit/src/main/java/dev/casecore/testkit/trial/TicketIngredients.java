package dev.casecore.testkit.trial;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.command.UpdateTicket;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketState;
import dev.casecore.link.TicketStatus;
import dev.casecore.link.TicketSystem;
import dev.casecore.playbook.Playbook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What is said of tickets of other systems: that one exists, that it does not, and every state and priority it can have. */
final class TicketIngredients {

    private final Playbook playbook;
    private final Case current;

    TicketIngredients(Playbook playbook, Case current) {
        this.playbook = playbook;
        this.current = current;
    }

    /** The first ticket of each system that the playbook follows, and one more of a system that it does not. */
    Seq<Function<CommandHeader, CaseCommand>> links() {
        return playbook.ticketSystems()
                .map(TicketIngredients::first)
                .reject(ticket -> current.tickets().exists(ticket::isSameTicket))
                .append(TicketLink.of("OPS", "OPS-" + (current.tickets().size() + 1)))
                .map(ticket -> header -> new LinkTicket(header, ticket));
    }

    private static TicketLink first(TicketSystem system) {
        TicketLink ticket = TicketLink.of(system.name(), system.name() + "-1");
        return system.states()
                .headOption()
                .map(state -> ticket.standing(TicketStatus.of(TicketPriority.LOW, state.name())))
                .getOrElse(ticket);
    }

    Seq<Function<CommandHeader, CaseCommand>> unlinks(String target) {
        return called(target).map(ticket -> header -> new UnlinkTicket(header, ticket));
    }

    Seq<Function<CommandHeader, CaseCommand>> updates(String target) {
        return called(target)
                .flatMap(ticket -> changes(ticket)
                        .map(change -> header -> new UpdateTicket(header, ticket.system(), ticket.key(), change)));
    }

    private Seq<TicketLink> called(String target) {
        return current.tickets().filter(ticket -> ticket.toString().equals(target));
    }

    private Seq<TicketChange> changes(TicketLink ticket) {
        return playbook.ticketSystem(ticket.system())
                .toList()
                .flatMap(TicketSystem::states)
                .map(TicketState::name)
                .map(TicketChange::toState)
                .appendAll(List.of(TicketPriority.values()).map(TicketChange::toPriority));
    }
}
