package dev.casecore.testkit.contract.desk;

import dev.casecore.Accepted;
import dev.casecore.TenantDesk;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Store;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What an agent does, step by step, over and over. A command is a function of its id alone, so that whoever knows the id can send the very
 * same command again, in another process and after whatever happened.
 *
 * <p>Example: {@code Script.turn("ben", 1).map(script::send)}.
 */
public final class Script {

    /** The id of the command that opens the case that everybody writes to at once; sent first. */
    public static final String SHARED = "shared-open";

    /** What an agent does in one turn, in order. */
    public static final Seq<String> STEPS =
            List.of("open", "refer", "next", "hot", "answer", "twin", "merge", "erase", "close");

    private final Store store;
    private final TenantId tenant;
    private final TenantDesk desk;

    /**
     * Plays at {@link Helpdesk#TENANT}.
     *
     * @param store where cases live
     */
    public Script(Store store) {
        this(store, Helpdesk.TENANT);
    }

    /**
     * Plays at a tenant.
     *
     * @param store  where cases live
     * @param tenant whose
     */
    public Script(Store store, TenantId tenant) {
        this.store = store;
        this.tenant = tenant;
        this.desk = Helpdesk.desk(store, tenant);
    }

    /** {@return the desk that commands are sent to} */
    public TenantDesk desk() {
        return desk;
    }

    /**
     * Lists what one agent sends in one turn.
     *
     * @param agent who
     * @param turn  which turn
     * @return the ids of the commands, in order
     */
    public static Seq<String> turn(String agent, int turn) {
        return STEPS.map(step -> agent + "-" + turn + "-" + step);
    }

    /**
     * Sends a command.
     *
     * @param id its id: {@link #SHARED}, or one of a {@link #turn}
     * @return the answer
     */
    public Either<Rejection, Accepted> send(String id) {
        String step = id.substring(id.lastIndexOf('-') + 1);
        String turn = id.substring(0, id.lastIndexOf('-') + 1);
        CommandHeader header = Helpdesk.by(id);
        return switch (step) {
            case "open", "twin" -> desk.open(OpenCase.of(header, Helpdesk.KIND, fields(id)));
            case "refer" ->
                desk.handle(opened(turn + "open"), ReferCase.of(header, Helpdesk.DEPARTMENT, "no line", "please look"));
            case "next" -> desk.pickNext(Helpdesk.QUEUE, header);
            case "hot" -> desk.handle(opened(SHARED), AddComment.of(header, "by " + id));
            case "answer" ->
                desk.handle(
                        opened(turn + "open"),
                        new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED));
            case "merge" -> desk.handle(opened(turn + "twin"), new MergeCase(header, opened(turn + "open")));
            case "erase" -> desk.handle(opened(turn + "open"), new ErasePersonalData(header));
            default -> desk.handle(opened(turn + "open"), CloseCase.of(header));
        };
    }

    private static Fields fields(String id) {
        return Fields.none().with(Helpdesk.MATTER, id).with(Helpdesk.DESCRIPTION, Text.of("written by " + id));
    }

    /** The case that a command opened; one that is nowhere if it was never accepted. */
    private CaseId opened(String command) {
        return store.receipt(tenant, CommandId.of(command))
                .map(receipt -> receipt.caseId())
                .getOrElse(CaseId.of("nowhere"));
    }
}
