package dev.casecore.command;

/** A command that addresses a case that exists. Plain data: what to do, not how. */
public sealed interface CaseCommand extends Command
        permits OwnershipCommand, ProgressCommand, FeedCommand, RecordCommand, RelationCommand, ActivityCommand {

    /**
     * Answers for the group that this command belongs to.
     *
     * @param visitor what to do with each group
     * @param <R>     what it answers
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Something to do with each group of commands; a group that is forgotten does not compile.
     *
     * @param <R> what it answers
     */
    interface Visitor<R> {

        /**
         * Answers for {@link OwnershipCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R ownership(OwnershipCommand command);

        /**
         * Answers for {@link ProgressCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R progress(ProgressCommand command);

        /**
         * Answers for {@link FeedCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R feed(FeedCommand command);

        /**
         * Answers for {@link RecordCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R record(RecordCommand command);

        /**
         * Answers for {@link RelationCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R relation(RelationCommand command);

        /**
         * Answers for {@link ActivityCommand}.
         *
         * @param command the command
         * @return the answer
         */
        R activity(ActivityCommand command);
    }
}
