package dev.casecore.command;

import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.UserId;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Opens a case. The owner is the acting user; a system actor names one (SF-032).
 *
 * <p>Example: {@code OpenCase.of(header, KindId.of("homeowner-support"), fields).linkedTo(TicketLink.of("OPS", "J-17"))}.
 *
 * @param header     who, when, and under which id
 * @param kind       the kind of case
 * @param fields     what is known
 * @param tickets    tickets of other systems (SF-026)
 * @param owner      who owns it, if the actor is a system
 * @param followUpOf the closed case that this one goes on from (SF-071)
 * @param openAnyway why a second case for the same issue is wanted (SF-009)
 */
public record OpenCase(
        CommandHeader header,
        KindId kind,
        Fields fields,
        Seq<TicketLink> tickets,
        Option<UserId> owner,
        Option<CaseId> followUpOf,
        Option<Text> openAnyway)
        implements Command {

    /**
     * Opens a case with nothing but its fields.
     *
     * @param header who, when, and under which id
     * @param kind   the kind of case
     * @param fields what is known
     * @return the command
     */
    public static OpenCase of(CommandHeader header, KindId kind, Fields fields) {
        return new OpenCase(header, kind, fields, List.empty(), Option.none(), Option.none(), Option.none());
    }

    /**
     * Links a ticket of another system.
     *
     * @param ticket which
     * @return with that link last
     */
    public OpenCase linkedTo(TicketLink ticket) {
        return new OpenCase(header, kind, fields, tickets.append(ticket), owner, followUpOf, openAnyway);
    }

    /**
     * Names the owner, for a system actor.
     *
     * @param user who
     * @return with that owner
     */
    public OpenCase ownedBy(UserId user) {
        return new OpenCase(header, kind, fields, tickets, Option.some(user), followUpOf, openAnyway);
    }

    /**
     * Goes on from a closed case; a search for cases of the same issue then leaves that one out (SF-071).
     *
     * @param closed which
     * @return as its follow-up
     */
    public OpenCase following(CaseId closed) {
        return new OpenCase(header, kind, fields, tickets, owner, Option.some(closed), openAnyway);
    }

    /**
     * Insists on a second case for the same issue (SF-009).
     *
     * @param reason why
     * @return with that reason
     */
    public OpenCase despiteMatches(String reason) {
        return new OpenCase(header, kind, fields, tickets, owner, followUpOf, Option.some(Text.of(reason)));
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.OPEN_CASE;
    }
}
