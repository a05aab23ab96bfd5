package dev.casecore.testkit.replay;

import dev.casecore.command.OpenCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.replay.log.CsvLog;
import dev.casecore.testkit.replay.log.LogColumns;
import dev.casecore.testkit.replay.log.LogReading;
import dev.casecore.testkit.replay.log.LogTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;

/** A small help desk, the log of another one, and what the one means to the other. */
public final class HelpDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId WAITING = StatusId.of("waiting");
    static final StatusId CLOSED = StatusId.of("closed");
    static final KindId TICKET = KindId.of("ticket");
    static final Field<String> SUBJECT = Field.of("subject", "Subject", FieldType.TEXT);
    static final DepartmentId NETWORK = DepartmentId.of("Network");
    static final Role AGENT = Role.of("agent");

    private HelpDesk() {}

    /** {@return the playbook; a closed ticket is reopened once} */
    public static Playbook playbook() {
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "In work", StatusCategory.ACTIVE)
                .status(WAITING, "Waiting for the customer", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(TICKET, "Ticket", kind -> kind.requires(SUBJECT, rule(1)))
                .departments(NETWORK)
                .transition(CommandKind.CHANGE_STATUS, WORKING, rule(2), NEW, WAITING)
                .transition(CommandKind.CHANGE_STATUS, WAITING, rule(3), WORKING)
                .transition(CommandKind.CLOSE_CASE, CLOSED, CaseIs.withoutOpenAssignment(rule(4)), rule(4), WORKING)
                .transition(CommandKind.REOPEN_CASE, WORKING, rule(5), CLOSED)
                .require(
                        Condition.orElse(
                                CaseIs.reopenedFewerThan(1, rule(6)),
                                Code.NEW_CASE_REQUIRED,
                                rule(7),
                                Remedy.of(CommandKind.OPEN_CASE)),
                        CommandKind.REOPEN_CASE)
                .require(
                        Condition.anyOf(rule(10), ActorIs.owner(rule(10)), CaseIs.withOpenAssignment(rule(11))),
                        CommandKind.ADD_COMMENT)
                .closedAccepts(rule(8), CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE)
                .permit(
                        ActorIs.inRole(rule(9), AGENT),
                        CommandKind.OPEN_CASE,
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE)
                .buildOrThrow();
    }

    private static RuleId rule(int number) {
        return RuleId.of("HD-" + number);
    }

    /** {@return how a ticket is opened, and nothing else} */
    static CommandMapping opening() {
        return CommandMapping.opening((trace, header) ->
                OpenCase.of(header, TICKET, Fields.none().with(SUBJECT, "Ticket " + trace.caseId())));
    }

    /** {@return what the log means} */
    public static CommandMapping mapping() {
        return opening()
                .on("New", Act.towards(NEW))
                .on("In work", Act.towards(WORKING))
                .on("Customer asked", Act.towards(WAITING))
                .on("At the network team", Act.referring(NETWORK, "network"))
                .on("Done", Act.towards(CLOSED))
                .ignoring("Ping");
    }

    /** {@return which column says what} */
    public static LogColumns columns() {
        return LogColumns.of("ticket", "state", "when", LogTime.pattern("dd.MM.yyyy HH:mm", ZoneId.of("Europe/Berlin")))
                .resource("agent")
                .attribute("team", "org:group")
                .separatedBy(';');
    }

    /** {@return the log of the other help desk} */
    public static LogReading log() {
        try (InputStream in = open("tickets.csv")) {
            return CsvLog.of(columns()).read("tickets.csv", in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads a file beside this class.
     *
     * @param name the file
     * @return its text
     */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(HelpDesk.class.getResourceAsStream(name), name);
    }
}
