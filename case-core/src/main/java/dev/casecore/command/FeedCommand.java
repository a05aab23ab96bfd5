package dev.casecore.command;

/** Commands that say something about a case without changing what it is. */
public sealed interface FeedCommand extends CaseCommand
        permits AddComment, AttachDocument, RecordReply, LogReview, SendMessage, ReviseMessage {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.feed(this);
    }

    /**
     * Answers for the one command that this is.
     *
     * @param visitor what to do with each
     * @param <R>     what it answers
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Something to do with each command of this group; a command that is forgotten does not compile.
     *
     * @param <R> what it answers
     */
    interface Visitor<R> {

        /**
         * Answers for {@link AddComment}.
         *
         * @param command the command
         * @return the answer
         */
        R addComment(AddComment command);

        /**
         * Answers for {@link AttachDocument}.
         *
         * @param command the command
         * @return the answer
         */
        R attachDocument(AttachDocument command);

        /**
         * Answers for {@link RecordReply}.
         *
         * @param command the command
         * @return the answer
         */
        R recordReply(RecordReply command);

        /**
         * Answers for {@link LogReview}.
         *
         * @param command the command
         * @return the answer
         */
        R logReview(LogReview command);

        /**
         * Answers for {@link SendMessage}.
         *
         * @param command the command
         * @return the answer
         */
        R sendMessage(SendMessage command);

        /**
         * Answers for {@link ReviseMessage}.
         *
         * @param command the command
         * @return the answer
         */
        R reviseMessage(ReviseMessage command);
    }
}
