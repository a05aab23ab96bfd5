package dev.casecore.command;

/** Commands that move the work on a case forward or back. */
public sealed interface ProgressCommand extends CaseCommand
        permits ChangeStatus, ChangeStage, ReferCase, CloseAssignment, CloseCase, ReopenCase, ApplyMacro {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.progress(this);
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
         * Answers for {@link ChangeStatus}.
         *
         * @param command the command
         * @return the answer
         */
        R changeStatus(ChangeStatus command);

        /**
         * Answers for {@link ReferCase}.
         *
         * @param command the command
         * @return the answer
         */
        R referCase(ReferCase command);

        /**
         * Answers for {@link CloseAssignment}.
         *
         * @param command the command
         * @return the answer
         */
        R closeAssignment(CloseAssignment command);

        /**
         * Answers for {@link CloseCase}.
         *
         * @param command the command
         * @return the answer
         */
        R closeCase(CloseCase command);

        /**
         * Answers for {@link ReopenCase}.
         *
         * @param command the command
         * @return the answer
         */
        R reopenCase(ReopenCase command);

        /**
         * Answers for {@link ApplyMacro}.
         *
         * @param command the command
         * @return the answer
         */
        R applyMacro(ApplyMacro command);

        /**
         * Answers for {@link ChangeStage}.
         *
         * @param command the command
         * @return the answer
         */
        R changeStage(ChangeStage command);
    }
}
