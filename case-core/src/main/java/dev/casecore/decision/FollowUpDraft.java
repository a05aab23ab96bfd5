package dev.casecore.decision;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A new case that would go on where this one cannot: everything that is known, ready to be opened (SF-071, CORE-015).
 *
 * @param kind       the kind of the new case
 * @param fields     what is known already
 * @param tickets    the tickets of other systems
 * @param followUpOf the case it goes on from; none where it stands in its place
 */
public record FollowUpDraft(KindId kind, Fields fields, Seq<TicketLink> tickets, Option<CaseId> followUpOf) {

    /** A case that goes on from a closed one. */
    static FollowUpDraft after(Case closed, Fields fields) {
        return new FollowUpDraft(closed.kind(), fields, closed.tickets(), Option.some(closed.id()));
    }

    /** A case of another kind that says the same. */
    static FollowUpDraft ofKind(KindId kind, Case original, Fields fields) {
        return new FollowUpDraft(kind, fields, original.tickets(), Option.none());
    }

    /**
     * Turns the draft into a command.
     *
     * @param header who, when, and under which id
     * @return a command that opens the case
     */
    public OpenCase toCommand(CommandHeader header) {
        OpenCase open = new OpenCase(header, kind, fields, tickets, Option.none(), Option.none(), Option.none());
        return followUpOf.map(open::following).getOrElse(open);
    }
}
