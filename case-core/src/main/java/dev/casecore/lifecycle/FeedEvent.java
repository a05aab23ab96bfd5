package dev.casecore.lifecycle;

import dev.casecore.activity.Activity;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Message;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.UserId;
import dev.casecore.review.Review;
import dev.casecore.text.Text;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Events of what was said and shown about a case. */
public sealed interface FeedEvent extends CaseEvent {

    /**
     * Somebody wrote on the feed (SF-074).
     *
     * @param comment  what
     * @param mentions who is to be told
     */
    record CommentAdded(Text comment, Set<UserId> mentions) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withCounters(before.counters().withComment().withText(comment));
        }

        @Override
        public CommentAdded mapTexts(UnaryOperator<Text> change) {
            return new CommentAdded(change.apply(comment), mentions);
        }
    }

    /**
     * A document was attached (SF-029).
     *
     * @param attachment which
     */
    record DocumentAttached(Attachment attachment) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withCounters(before.counters().withDocument().withText(attachment.name()));
        }

        @Override
        public DocumentAttached mapTexts(UnaryOperator<Text> change) {
            return new DocumentAttached(
                    new Attachment(change.apply(attachment.name()), attachment.reference(), attachment.bytes()));
        }
    }

    /**
     * The customer answered (SF-090).
     *
     * @param reply what they said
     */
    record CustomerReplied(Text reply) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withConversation(before.conversation().heard(stamp.recordedAt()))
                    .withCounters(before.counters().withComment().withText(reply));
        }

        @Override
        public CustomerReplied mapTexts(UnaryOperator<Text> change) {
            return new CustomerReplied(change.apply(reply));
        }
    }

    /**
     * A review was logged: the case keeps it as its latest, its timeline as a completed activity (SF-080 to SF-083).
     *
     * @param activity the completed activity
     */
    record CaseReviewed(Activity activity) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            Review review = new Review(activity.createdAt(), activity.createdBy(), activity.description());
            return Copy.of(before)
                    .withLatestReview(Option.some(review))
                    .withCounters(before.counters()
                            .withActivity(activity.id().number())
                            .withText(activity.description()));
        }

        @Override
        public CaseReviewed mapTexts(UnaryOperator<Text> change) {
            return new CaseReviewed(activity.mapTexts(change));
        }
    }

    /**
     * A message was sent.
     *
     * @param message which; it never changes
     */
    record MessageSent(Message message) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withConversation(before.conversation().sent(message, stamp.recordedAt()))
                    .withCounters(before.counters().withComment().withText(message.text()));
        }

        @Override
        public MessageSent mapTexts(UnaryOperator<Text> change) {
            return new MessageSent(message.mapTexts(change));
        }
    }

    /**
     * A message was corrected for the record; nobody was sent the correction (JSM-049).
     *
     * @param message  which message
     * @param revision what it should have said
     */
    record MessageRevised(MessageId message, Text revision) implements FeedEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withCounters(before.counters().withText(revision));
        }

        /** {@return whether the customer got it: never} */
        public boolean isDelivered() {
            return false;
        }

        @Override
        public MessageRevised mapTexts(UnaryOperator<Text> change) {
            return new MessageRevised(message, change.apply(revision));
        }
    }
}
