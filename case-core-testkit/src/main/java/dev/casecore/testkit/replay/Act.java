package dev.casecore.testkit.replay;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What an activity of a log comes to: commands, in parts that follow each other, each on the case as the one before left it; and, if the log
 * names statuses, which status of the playbook it means.
 *
 * <p>Example: {@code Act.referring(DepartmentId.of("Sales"), "Pricing").meaning(INTERNAL_REFERRAL)}.
 */
public final class Act {

    private final Seq<Function<Moment, Seq<CaseCommand>>> parts;
    private final Option<StatusId> status;

    private Act(Seq<Function<Moment, Seq<CaseCommand>>> parts, Option<StatusId> status) {
        this.parts = parts;
        this.status = status;
    }

    /**
     * Gives whatever commands are right on the case as it is.
     *
     * @param commands the commands, each with a header of its own from the moment; none if there is nothing to do
     * @return of one part
     */
    public static Act giving(Function<Moment, Seq<CaseCommand>> commands) {
        return new Act(List.of(commands), Option.none());
    }

    /**
     * Gives one command, whatever the case.
     *
     * @param command the command, with a header from the moment
     * @return of one part
     */
    public static Act command(Function<Moment, CaseCommand> command) {
        return giving(moment -> List.of(command.apply(moment)));
    }

    /** {@return no commands: a case that is there is all that it takes} */
    public static Act nothing() {
        return new Act(List.empty(), Option.none());
    }

    /**
     * Does what a person would do so that the case comes to a status: nothing if it is there; reopen a closed case for an open status; then
     * close it or change its status, if it is not there yet.
     *
     * @param status which; the act means it
     * @return of two parts
     * @throws IllegalArgumentException when it is played, if the playbook has no such status
     */
    public static Act towards(StatusId status) {
        return giving(moment -> reopening(moment, status))
                .then(giving(moment -> moving(moment, status)))
                .meaning(status);
    }

    private static Seq<CaseCommand> reopening(Moment moment, StatusId status) {
        boolean toOpen = moment.playbook().status(status).category().isOpen();
        return toOpen && !moment.current().isOpen() ? List.of(new ReopenCase(moment.header())) : List.empty();
    }

    private static Seq<CaseCommand> moving(Moment moment, StatusId status) {
        if (moment.current().status().id().equals(status)) {
            return List.empty();
        }
        boolean toOpen = moment.playbook().status(status).category().isOpen();
        return List.of(toOpen ? new ChangeStatus(moment.header(), status) : CloseCase.into(moment.header(), status));
    }

    /** {@return whoever the log names gets the case, by their own command; nothing if it is theirs, or the log names nobody} */
    public static Act assigning() {
        return giving(moment -> moment.user()
                .map(Owner::user)
                .filter(owner -> !moment.current().owner().equals(owner))
                .map(owner -> (CaseCommand) new HandOverCase(moment.header(), owner))
                .toList());
    }

    /**
     * Hands the case over; nothing if it is theirs.
     *
     * @param owner to whom
     * @return of one part
     */
    public static Act handingOverTo(Owner owner) {
        return giving(moment -> moment.current().owner().equals(owner)
                ? List.empty()
                : List.of(new HandOverCase(moment.header(), owner)));
    }

    /**
     * Comments.
     *
     * @param text what is said
     * @return of one part
     */
    public static Act commenting(String text) {
        return command(moment -> AddComment.of(moment.header(), text));
    }

    /**
     * Records that the customer answered.
     *
     * @param text what they said
     * @return of one part
     */
    public static Act replying(String text) {
        return command(moment -> new RecordReply(moment.header(), Text.of(text)));
    }

    /**
     * Refers the case; nothing if an assignment of that department is open.
     *
     * @param department to whom
     * @param reason     why; it is the comment too
     * @return of one part
     */
    public static Act referring(DepartmentId department, String reason) {
        return giving(moment -> moment.current()
                        .assignments()
                        .open()
                        .exists(open -> open.department().equals(department))
                ? List.empty()
                : List.of(ReferCase.of(moment.header(), department, reason, reason)));
    }

    /** {@return every open case assignment is completed; nothing if none is open} */
    public static Act completingAssignments() {
        return giving(moment -> moment.current()
                .assignments()
                .open()
                .map(open -> new CloseAssignment(moment.header(), open.id(), AssignmentOutcome.COMPLETED)));
    }

    /** {@return an open case is closed, into the status that the playbook names first; nothing if it is closed} */
    public static Act closing() {
        return giving(moment -> moment.current().isOpen() ? List.of(CloseCase.of(moment.header())) : List.empty());
    }

    /** {@return a closed case is reopened; nothing if it is open} */
    public static Act reopening() {
        return giving(moment -> moment.current().isOpen() ? List.empty() : List.of(new ReopenCase(moment.header())));
    }

    /**
     * Does something more.
     *
     * @param next what
     * @return the parts of both; it means what the next one means, or else what this one does
     */
    public Act then(Act next) {
        return new Act(parts.appendAll(next.parts), next.status.orElse(status));
    }

    /**
     * Says which status the log means by it.
     *
     * @param newStatus which
     * @return the same commands
     */
    public Act meaning(StatusId newStatus) {
        return new Act(parts, Option.some(newStatus));
    }

    /** {@return the status that the log means by it; none if it is about something else} */
    public Option<StatusId> status() {
        return status;
    }

    Seq<Function<Moment, Seq<CaseCommand>>> parts() {
        return parts;
    }
}
