package dev.casecore.condition;

import dev.casecore.command.ApplyMacro;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.SendMessage;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketSystem;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.review.ReviewTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Conditions on what the command says. */
public final class CommandIs {

    private CommandIs() {}

    /**
     * Asks for a manual move to a status, or for a closing into it that says so, mostly as a premise.
     *
     * @param status which
     * @param rule   the rule behind it
     * @return {@link Code#TRANSITION_NOT_ALLOWED} for any other command or status
     */
    public static Leaf toStatus(StatusId status, RuleId rule) {
        return Leaf.of(
                "toStatus",
                List.of(Fact.of("status", status)),
                "the command moves to " + status,
                Code.TRANSITION_NOT_ALLOWED,
                rule,
                (q, lack) -> Verdict.of(target(q.command()).contains(status), lack));
    }

    private static Option<StatusId> target(Command command) {
        if (command instanceof ChangeStatus move) {
            return Option.some(move.status());
        }
        return command instanceof CloseCase close ? close.into() : Option.none();
    }

    /**
     * Asks that a review say more than its template.
     *
     * @param template the lines it starts from
     * @param rule     the rule behind it
     * @return {@link Code#REVIEW_UNTOUCHED} if it is the template still
     */
    public static Leaf filledIn(ReviewTemplate template, RuleId rule) {
        return Leaf.of(
                "filledIn",
                "the review template is filled in",
                Code.REVIEW_UNTOUCHED,
                rule,
                (q, lack) -> Verdict.of(
                        !(q.command() instanceof LogReview review && template.isUntouched(review.comment())), lack));
    }

    /**
     * Asks that a customer's answer leave nobody waiting for it (SF-090).
     *
     * @param withAssignment    the status to move to if an assignment is open
     * @param withoutAssignment the status to move to otherwise
     * @param rule              the rule behind it
     * @return {@link Code#REPLY_MOVES_STATUS} while the case waits for the customer, naming the status to move to
     */
    public static Leaf replyHeeded(StatusId withAssignment, StatusId withoutAssignment, RuleId rule) {
        return Leaf.of(
                "replyHeeded",
                List.of(Fact.of("status", withAssignment), Fact.of("status", withoutAssignment)),
                "the case does not wait for the answer it got",
                Code.REPLY_MOVES_STATUS,
                rule,
                (q, lack) -> {
                    StatusId next = q.subject().assignments().hasOpen() ? withAssignment : withoutAssignment;
                    return Verdict.of(
                            q.subject().status().category() != StatusCategory.WAITING_FOR_CUSTOMER,
                            lack.with("status", next).mendedBy(Remedy.of(CommandKind.CHANGE_STATUS, next)));
                });
    }

    /**
     * Asks that a customer's answer reach an open case (SF-090).
     *
     * @param rule the rule behind it
     * @return {@link Code#REPLY_ON_CLOSED_CASE} on a closed one, mended by reopening or by a follow-up
     */
    public static Leaf replyOnOpenCase(RuleId rule) {
        return Leaf.of(
                "replyOnOpenCase",
                "the case is open",
                Code.REPLY_ON_CLOSED_CASE,
                rule,
                (q, lack) -> Verdict.of(
                        q.subject().isOpen(),
                        lack.mendedBy(Remedy.of(CommandKind.REOPEN_CASE)).mendedBy(Remedy.of(CommandKind.OPEN_CASE))));
    }

    /**
     * Asks for a message of some purposes, mostly as a premise.
     *
     * @param rule     the rule behind it
     * @param purposes which
     * @return {@link Code#OTHER_MESSAGE_EXPECTED} with the purposes that fit
     */
    public static Leaf message(RuleId rule, PurposeId... purposes) {
        List<PurposeId> wanted = List.of(purposes);
        return Leaf.of(
                "message",
                wanted.map(purpose -> Fact.of("purpose", purpose)),
                "the message is for " + wanted.mkString(" or "),
                Code.OTHER_MESSAGE_EXPECTED,
                rule,
                (q, lack) -> Verdict.of(
                        q.command() instanceof SendMessage message && wanted.contains(message.purpose()),
                        wanted.foldLeft(
                                lack.with("expected", wanted.mkString(", ")),
                                (reason, purpose) -> reason.mendedBy(Remedy.of(CommandKind.SEND_MESSAGE, purpose)))));
    }

    /**
     * Asks whether the command creates or links a ticket of a system, mostly as a premise.
     *
     * @param system which system
     * @param rule   the rule behind it
     * @return {@link Code#TICKET_NOT_DUE} for any other command or system
     */
    public static Leaf aboutTicketOf(TicketSystem system, RuleId rule) {
        return Leaf.of(
                "aboutTicketOf",
                List.of(Fact.of("system", system.name())),
                "the command creates or links a " + system.label() + " ticket",
                Code.TICKET_NOT_DUE,
                rule,
                (q, lack) -> Verdict.of(systems(q.command()).contains(system.name()), lack));
    }

    private static Seq<String> systems(Command command) {
        if (command instanceof CreateTicket create) {
            return List.of(create.system());
        }
        if (command instanceof LinkTicket link) {
            return List.of(link.ticket().system());
        }
        return command instanceof OpenCase open ? open.tickets().map(TicketLink::system) : List.empty();
    }

    /**
     * Asks for a macro, mostly as a premise.
     *
     * @param macro which
     * @param rule  the rule behind it
     * @return {@link Code#TRANSITION_NOT_ALLOWED} for any other command or macro
     */
    public static Leaf macro(MacroId macro, RuleId rule) {
        return Leaf.of(
                "macro",
                List.of(Fact.of("macro", macro)),
                "the macro is " + macro,
                Code.TRANSITION_NOT_ALLOWED,
                rule,
                (q, lack) -> Verdict.of(
                        q.command() instanceof ApplyMacro apply && apply.macro().equals(macro), lack));
    }
}
