package dev.casecore.condition;

import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketSystem;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Predicate;

/** Conditions on the tickets of other systems that the case is linked to. */
public final class TicketIs {

    private TicketIs() {}

    /**
     * Asks for a ticket of a system.
     *
     * @param system which system
     * @param rule   the rule behind it
     * @return {@link Code#TICKET_MISSING}
     */
    public static Leaf linked(TicketSystem system, RuleId rule) {
        return Leaf.of(
                        "linked",
                        List.of(Fact.of("system", system.name())),
                        "a " + system.label() + " ticket is linked",
                        Code.TICKET_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(!of(q.subject(), system).isEmpty(), missing(lack, system)))
                .onCaseAlone();
    }

    /**
     * Asks for a ticket that is in a state, or past it, as was reported since the case was last closed. A ticket that leaves the state
     * again is not past it.
     *
     * @param system which system
     * @param state  the state
     * @param rule   the rule behind it
     * @return {@link Code#TICKET_MISSING}; or, for each linked ticket, {@link Code#TICKET_NOT_READY} with its state
     */
    public static Leaf reached(TicketSystem system, String state, RuleId rule) {
        return Leaf.of(
                        "reached",
                        List.of(Fact.of("system", system.name()), Fact.of("state", state)),
                        "a " + system.label() + " ticket is in or past " + state,
                        Code.TICKET_NOT_READY,
                        rule,
                        (q, lack) ->
                                any(q.subject(), system, lack.with("wanted", state), t -> system.hasReached(t, state)))
                .onCaseAlone();
    }

    /**
     * Asks for a ticket that somebody still works on, of some priority, as was reported since the case was last closed.
     *
     * @param system   which system
     * @param priority how urgent it is there
     * @param rule     the rule behind it
     * @return {@link Code#TICKET_MISSING}; or, for each linked ticket, {@link Code#TICKET_NOT_READY} with its state and priority
     */
    public static Leaf active(TicketSystem system, TicketPriority priority, RuleId rule) {
        return Leaf.of(
                        "active",
                        List.of(Fact.of("system", system.name()), Fact.of("priority", priority)),
                        "an active " + system.label() + " ticket of priority " + priority + " is linked",
                        Code.TICKET_NOT_READY,
                        rule,
                        (q, lack) -> any(
                                q.subject(),
                                system,
                                lack.with("wanted", priority),
                                t -> system.isActive(t) && t.status().priority().contains(priority)))
                .onCaseAlone();
    }

    /**
     * Asks whether the linked tickets of a case that goes first go first too. Tickets of unknown priority do not count.
     *
     * @param rule the rule behind it
     * @return {@link Code#TICKET_PRIORITY_DIFFERS} for each that does not
     */
    public static Leaf asUrgent(RuleId rule) {
        return Leaf.of(
                        "asUrgent",
                        "the linked tickets are as urgent as the case",
                        Code.TICKET_PRIORITY_DIFFERS,
                        rule,
                        (q, lack) -> {
                            boolean urgent = q.subject().priority() == Priority.HIGH;
                            Verdict verdict = Verdict.met();
                            for (TicketLink ticket : q.subject().tickets()) {
                                Option<TicketPriority> there = ticket.status().priority();
                                if (there.exists(priority -> (priority == TicketPriority.HIGH) != urgent)) {
                                    verdict = verdict.and(Verdict.unmet(lack.with("ticket", ticket)
                                            .with("priority", there.get())
                                            .with("case-priority", q.subject().priority())));
                                }
                            }
                            return verdict;
                        })
                .onCaseAlone();
    }

    private static Verdict any(Case subject, TicketSystem system, Unmet lack, Predicate<TicketLink> fits) {
        Seq<TicketLink> tickets = of(subject, system);
        if (tickets.isEmpty()) {
            return Verdict.unmet(missing(Unmet.of(Code.TICKET_MISSING, lack.rule()), system));
        }
        Verdict verdict = Verdict.met();
        for (TicketLink ticket : tickets) {
            Option<Instant> since = ticket.status().since();
            boolean fresh = since.forAll(subject::isOfThisRound);
            if (fits.test(ticket) && fresh) {
                return Verdict.met();
            }
            Unmet reason = fresh ? lack : lack.with("reported-before-closing", since.get());
            verdict = verdict.and(Verdict.unmet(reason.with("ticket", ticket)
                    .with("state", ticket.status().state().getOrElse("unknown"))
                    .with(
                            "priority",
                            ticket.status().priority().map(Object::toString).getOrElse("unknown"))
                    .mendedBy(Remedy.of(CommandKind.UPDATE_TICKET, ticket))));
        }
        return verdict;
    }

    private static Seq<TicketLink> of(Case subject, TicketSystem system) {
        return subject.tickets().filter(ticket -> ticket.system().equals(system.name()));
    }

    private static Unmet missing(Unmet lack, TicketSystem system) {
        return lack.with("system", system.name())
                .mendedBy(Remedy.of(CommandKind.CREATE_TICKET, system.name()))
                .mendedBy(Remedy.of(CommandKind.LINK_TICKET));
    }
}
