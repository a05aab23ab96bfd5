package dev.casecore.command;

/** Commands about planned work on a case. */
public sealed interface ActivityCommand extends CaseCommand permits AddActivity, ReassignActivity, CloseActivity {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.activity(this);
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
         * Answers for {@link AddActivity}.
         *
         * @param command the command
         * @return the answer
         */
        R addActivity(AddActivity command);

        /**
         * Answers for {@link ReassignActivity}.
         *
         * @param command the command
         * @return the answer
         */
        R reassignActivity(ReassignActivity command);

        /**
         * Answers for {@link CloseActivity}.
         *
         * @param command the command
         * @return the answer
         */
        R closeActivity(CloseActivity command);
    }
}
