package dev.casecore.command;

/** Commands about how a case relates to other cases. */
public sealed interface RelationCommand extends CaseCommand permits LinkCase, UnlinkCase, MergeCase, UndoMerge {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.relation(this);
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
         * Answers for {@link LinkCase}.
         *
         * @param command the command
         * @return the answer
         */
        R linkCase(LinkCase command);

        /**
         * Answers for {@link UnlinkCase}.
         *
         * @param command the command
         * @return the answer
         */
        R unlinkCase(UnlinkCase command);

        /**
         * Answers for {@link MergeCase}.
         *
         * @param command the command
         * @return the answer
         */
        R mergeCase(MergeCase command);

        /**
         * Answers for {@link UndoMerge}.
         *
         * @param command the command
         * @return the answer
         */
        R undoMerge(UndoMerge command);
    }
}
