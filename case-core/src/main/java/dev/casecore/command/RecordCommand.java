package dev.casecore.command;

/** Commands that correct or complete what is known of a case. */
public sealed interface RecordCommand extends CaseCommand
        permits EditCase,
                LinkTicket,
                UnlinkTicket,
                ErasePersonalData,
                RecordEvidence,
                RetractEvidence,
                CreateTicket,
                UpdateTicket,
                AdoptPlaybook {

    @Override
    default <R> R accept(CaseCommand.Visitor<R> visitor) {
        return visitor.record(this);
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
         * Answers for {@link EditCase}.
         *
         * @param command the command
         * @return the answer
         */
        R editCase(EditCase command);

        /**
         * Answers for {@link LinkTicket}.
         *
         * @param command the command
         * @return the answer
         */
        R linkTicket(LinkTicket command);

        /**
         * Answers for {@link UnlinkTicket}.
         *
         * @param command the command
         * @return the answer
         */
        R unlinkTicket(UnlinkTicket command);

        /**
         * Answers for {@link ErasePersonalData}.
         *
         * @param command the command
         * @return the answer
         */
        R erasePersonalData(ErasePersonalData command);

        /**
         * Answers for {@link RecordEvidence}.
         *
         * @param command the command
         * @return the answer
         */
        R recordEvidence(RecordEvidence command);

        /**
         * Answers for {@link RetractEvidence}.
         *
         * @param command the command
         * @return the answer
         */
        R retractEvidence(RetractEvidence command);

        /**
         * Answers for {@link CreateTicket}.
         *
         * @param command the command
         * @return the answer
         */
        R createTicket(CreateTicket command);

        /**
         * Answers for {@link UpdateTicket}.
         *
         * @param command the command
         * @return the answer
         */
        R updateTicket(UpdateTicket command);

        /**
         * Answers for {@link AdoptPlaybook}.
         *
         * @param command the command
         * @return the answer
         */
        R adoptPlaybook(AdoptPlaybook command);
    }
}
