package dev.casecore.conversation;

import dev.casecore.identity.PurposeId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What was said about a case, in short: how often what was sent, and what of it the customer has not answered.
 *
 * @param messages   how many messages were sent, internal ones included
 * @param replies    how many of them the customer sees
 * @param unanswered how many of those were sent since the customer was last heard
 * @param sent       what was sent, by its purpose
 * @param heardAt    when the customer was last heard
 */
public record Conversation(
        int messages, int replies, int unanswered, Map<PurposeId, Sent> sent, Option<Instant> heardAt) {

    /** Nothing was said. */
    public static final Conversation NONE = new Conversation(0, 0, 0, LinkedHashMap.empty(), Option.none());

    /**
     * The messages for one purpose.
     *
     * @param times      how many
     * @param unanswered how many since the customer was last heard
     * @param latest     when the latest was sent
     */
    public record Sent(int times, int unanswered, Instant latest) {

        private Sent answered() {
            return new Sent(times, 0, latest);
        }
    }

    /**
     * Takes a message into account.
     *
     * @param message what was sent
     * @param at      when
     * @return with it
     */
    public Conversation sent(Message message, Instant at) {
        int more = message.isPublic() ? 1 : 0;
        Sent now = sent.get(message.purpose())
                .map(was -> new Sent(was.times() + 1, was.unanswered() + more, at))
                .getOrElse(new Sent(1, more, at));
        return new Conversation(
                message.id().number(), replies + more, unanswered + more, sent.put(message.purpose(), now), heardAt);
    }

    /**
     * Takes a message of the customer into account: whatever was sent before is answered.
     *
     * @param at when
     * @return with nothing unanswered
     */
    public Conversation heard(Instant at) {
        return new Conversation(messages, replies, 0, sent.mapValues(Sent::answered), Option.some(at));
    }

    /** {@return as it goes on after a reopening: whatever was sent before asks for no answer any more} */
    public Conversation resumed() {
        return new Conversation(messages, replies, 0, sent.mapValues(Sent::answered), heardAt);
    }
}
