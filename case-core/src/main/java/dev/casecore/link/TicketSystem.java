package dev.casecore.link;

import dev.casecore.identity.DepartmentId;
import dev.casecore.link.TicketState.Standing;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Another system whose tickets a playbook follows: the states a ticket passes through there, in order.
 *
 * <p>Example: {@code TicketSystem.of("CS", "Configuration").passing("Open", "UAT").endingIn("Done").abandonedIn("Rejected")}.
 *
 * @param name       its name in links
 * @param label      what people see
 * @param states     its states, in the order in which a ticket passes through them; a ticket that is asked for starts in the first
 * @param department the department that works on its tickets as case assignments; none if they are no assignments
 */
public record TicketSystem(String name, String label, Seq<TicketState> states, Option<DepartmentId> department) {

    /**
     * Starts without states.
     *
     * @param name  its name in links
     * @param label what people see
     * @return a system
     */
    public static TicketSystem of(String name, String label) {
        return new TicketSystem(name, label, List.empty(), Option.none());
    }

    /**
     * Adds states in which somebody still works on a ticket.
     *
     * @param names in order
     * @return with them
     */
    public TicketSystem passing(String... names) {
        return with(Standing.ACTIVE, names);
    }

    /**
     * Adds states in which a ticket is done.
     *
     * @param names in order
     * @return with them
     */
    public TicketSystem endingIn(String... names) {
        return with(Standing.DONE, names);
    }

    /**
     * Adds states in which nobody will do a ticket; a ticket in one of them is past nothing.
     *
     * @param names in any order
     * @return with them
     */
    public TicketSystem abandonedIn(String... names) {
        return with(Standing.ABANDONED, names);
    }

    private TicketSystem with(Standing standing, String... names) {
        return new TicketSystem(
                name, label, states.appendAll(List.of(names).map(each -> new TicketState(each, standing))), department);
    }

    /**
     * Says that its tickets are worked on as case assignments.
     *
     * @param working the department
     * @return otherwise the same
     */
    public TicketSystem workedBy(DepartmentId working) {
        return new TicketSystem(name, label, states, Option.some(working));
    }

    /**
     * Finds a state.
     *
     * @param state its name
     * @return none if the system has no such state
     */
    public Option<TicketState> state(String state) {
        return states.find(each -> each.name().equals(state));
    }

    /**
     * Asks whether a ticket is in a state, or past it.
     *
     * @param ticket a ticket of this system
     * @param state  the name of a state
     * @return false if its state is not known, or abandoned
     */
    public boolean hasReached(TicketLink ticket, String state) {
        Seq<String> order =
                states.filter(each -> each.standing() != Standing.ABANDONED).map(TicketState::name);
        return ticket.status().state().map(order::indexOf).exists(at -> at >= 0 && at >= order.indexOf(state));
    }

    /**
     * Asks whether somebody still works on a ticket.
     *
     * @param ticket a ticket of this system
     * @return false if its state is not known
     */
    public boolean isActive(TicketLink ticket) {
        return ticket.status().state().flatMap(this::state).exists(state -> state.standing() == Standing.ACTIVE);
    }
}
