package dev.casecore.port;

import dev.casecore.command.CommandHeader;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import io.vavr.control.Option;

/**
 * What is to be loaded before a command is decided, all at once: each thing asked for by itself would be another journey to the database.
 *
 * <p>Example: {@code LoadQuery.of(header).about(caseId)}.
 *
 * @param command the id of the command, to learn whether it was accepted before
 * @param actor   whose memberships to load; none for the system
 * @param caseId  the case that the command addresses; none if it addresses none yet
 * @param queue   a queue that the command names; none if it names none
 */
public record LoadQuery(CommandId command, Option<UserId> actor, Option<CaseId> caseId, Option<QueueId> queue) {

    /**
     * Asks for the receipt of a command and the memberships of its actor.
     *
     * @param header of the command
     * @return about no case and no queue
     */
    public static LoadQuery of(CommandHeader header) {
        return new LoadQuery(header.id(), header.actor().asUser(), Option.none(), Option.none());
    }

    /**
     * Asks for a case too.
     *
     * @param addressed the case
     * @return otherwise the same
     */
    public LoadQuery about(CaseId addressed) {
        return new LoadQuery(command, actor, Option.some(addressed), queue);
    }

    /**
     * Asks for a queue too.
     *
     * @param named the queue; none if there is none to ask for
     * @return otherwise the same
     */
    public LoadQuery naming(Option<QueueId> named) {
        return new LoadQuery(command, actor, caseId, named);
    }
}
