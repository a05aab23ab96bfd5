package dev.casecore.condition;

import dev.casecore.conversation.Conversation;
import dev.casecore.conversation.Conversation.Sent;
import dev.casecore.identity.PurposeId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Conditions on what was said about the case. */
public final class ConversationIs {

    private ConversationIs() {}

    /**
     * Asks for a message that was sent at some time.
     *
     * @param purpose what it was for
     * @param rule    the rule behind it
     * @return {@link Code#MESSAGE_MISSING} with the purpose
     */
    public static Leaf sent(PurposeId purpose, RuleId rule) {
        return Leaf.of(
                        "sent",
                        List.of(Fact.of("purpose", purpose)),
                        "a message was sent: " + purpose,
                        Code.MESSAGE_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().conversation().sent().containsKey(purpose), missing(lack, purpose)))
                .onCaseAlone();
    }

    /**
     * Asks whether the customer was ever sent anything.
     *
     * @param rule the rule behind it
     * @return {@link Code#MESSAGE_MISSING}
     */
    public static Leaf replied(RuleId rule) {
        return Leaf.of("replied", "the customer was sent a message", Code.MESSAGE_MISSING, rule, (q, lack) -> {
                    return Verdict.of(
                            q.subject().conversation().replies() > 0,
                            lack.mendedBy(Remedy.of(CommandKind.SEND_MESSAGE)));
                })
                .onCaseAlone();
    }

    /**
     * Asks whether the customer had been sent nothing before the command.
     *
     * @param rule the rule behind it
     * @return {@link Code#OTHER_MESSAGE_EXPECTED} once something was sent
     */
    public static Leaf noneBefore(RuleId rule) {
        return Leaf.of(
                "noneBefore",
                "the customer was sent nothing before",
                Code.OTHER_MESSAGE_EXPECTED,
                rule,
                (q, lack) ->
                        Verdict.of(q.before().forAll(was -> was.conversation().replies() == 0), lack));
    }

    /**
     * Asks whether the customer was sent something since they were last heard.
     *
     * @param rule the rule behind it
     * @return {@link Code#NOTHING_UNANSWERED}
     */
    public static Leaf unanswered(RuleId rule) {
        return Leaf.of(
                        "unanswered",
                        "something was sent that the customer has not answered",
                        Code.NOTHING_UNANSWERED,
                        rule,
                        (q, lack) -> Verdict.of(q.subject().conversation().unanswered() > 0, lack))
                .onCaseAlone();
    }

    /**
     * Asks for messages that the customer has not answered, and for time that has passed since the latest. Anything that the customer says
     * answers all of them, and so does a reopening. A wait is over at its end.
     *
     * @param purpose what they were for
     * @param times   how many at least
     * @param wait    how long ago the latest was sent, at least, in elapsed time
     * @param rule    the rule behind it
     * @return {@link Code#MESSAGE_MISSING} with how many were sent and are wanted; or {@link Code#WAIT_NOT_OVER} until the wait is over
     */
    public static Leaf unansweredFor(PurposeId purpose, int times, Duration wait, RuleId rule) {
        return Leaf.of(
                "unansweredFor",
                List.of(Fact.of("purpose", purpose), Fact.of("times", times), Fact.of("wait", wait)),
                "the customer has not answered, " + times + " times and for at least " + wait + ": " + purpose,
                Code.MESSAGE_MISSING,
                rule,
                (q, lack) -> {
                    Conversation said = q.subject().conversation();
                    Option<Sent> sent = said.sent().get(purpose);
                    int count = sent.map(Sent::unanswered).getOrElse(0);
                    if (count < times) {
                        return Verdict.unmet(
                                missing(lack, purpose).with("sent", count).with("wanted", times));
                    }
                    Instant end = sent.get().latest().plus(wait);
                    return CaseIs.decidedAt(q).isBefore(end)
                            ? Verdict.unmet(Unmet.of(Code.WAIT_NOT_OVER, rule)
                                    .with("purpose", purpose)
                                    .with("since", sent.get().latest())
                                    .with("until", end)
                                    .until(end))
                            : Verdict.met();
                });
    }

    private static Unmet missing(Unmet lack, PurposeId purpose) {
        return lack.with("purpose", purpose).mendedBy(Remedy.of(CommandKind.SEND_MESSAGE, purpose));
    }
}
