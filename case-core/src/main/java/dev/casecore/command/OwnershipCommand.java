package dev.casecore.command;

/** Commands about who is responsible for a case. */
public sealed interface OwnershipCommand extends CaseCommand
        permits HandOverCase, PickCase, ReleaseCase, PrioritizeCase {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.ownership(this);
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
         * Answers for {@link HandOverCase}.
         *
         * @param command the command
         * @return the answer
         */
        R handOverCase(HandOverCase command);

        /**
         * Answers for {@link PickCase}.
         *
         * @param command the command
         * @return the answer
         */
        R pickCase(PickCase command);

        /**
         * Answers for {@link ReleaseCase}.
         *
         * @param command the command
         * @return the answer
         */
        R releaseCase(ReleaseCase command);

        /**
         * Answers for {@link PrioritizeCase}.
         *
         * @param command the command
         * @return the answer
         */
        R prioritizeCase(PrioritizeCase command);
    }
}
