package dev.casecore.condition;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.LogReview;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.review.ReviewTemplate;
import io.vavr.collection.List;

/** Conditions on what the command says. */
public final class CommandIs {

    private CommandIs() {}

    /**
     * Asks for a manual move to a status, mostly as a premise.
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
                (q, lack) -> Verdict.of(
                        q.command() instanceof ChangeStatus move
                                && move.status().equals(status),
                        lack));
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
}
