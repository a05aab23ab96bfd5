package dev.casecore.conversation;

import dev.casecore.identity.MessageId;
import dev.casecore.identity.PurposeId;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/**
 * A message that was sent. It never changes (JSM-049).
 *
 * @param id         its number in the case
 * @param purpose    what it is for
 * @param reach      who sees it
 * @param recipients whom it was sent to, by their ids
 * @param text       what it says
 */
public record Message(MessageId id, PurposeId purpose, Reach reach, Seq<String> recipients, Text text) {

    /** Who sees a message. */
    public enum Reach {
        /** The customer too. */
        PUBLIC,
        /** Colleagues only. */
        INTERNAL
    }

    /** {@return whether the customer sees it} */
    public boolean isPublic() {
        return reach == Reach.PUBLIC;
    }

    /**
     * Copies it with another text.
     *
     * @param change what becomes of the text
     * @return otherwise the same
     */
    public Message mapTexts(UnaryOperator<Text> change) {
        return new Message(id, purpose, reach, recipients, change.apply(text));
    }
}
