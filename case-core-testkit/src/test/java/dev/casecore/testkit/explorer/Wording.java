package dev.casecore.testkit.explorer;

import dev.casecore.command.AddActivity;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.ReferCase;
import dev.casecore.command.SendMessage;
import dev.casecore.command.UpdateTicket;
import dev.casecore.identity.StatusId;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Trails in words, for tables. */
final class Wording {

    private Wording() {}

    /** A command and what it is about. */
    static String of(Command command) {
        return (command.commandKind() + " " + about(command)).strip();
    }

    private static String about(Command command) {
        if (command instanceof OpenCase open) {
            return open.kind().value();
        }
        if (command instanceof EditCase edit) {
            return List.ofAll(edit.changes())
                    .map(field -> field._1())
                    .reject(edit.cleared()::contains)
                    .appendAll(edit.cleared().toList().map(field -> "no " + field))
                    .mkString(", ");
        }
        return command instanceof ChangeStatus move ? move.status().value() : aboutWork(command);
    }

    private static String aboutWork(Command command) {
        if (command instanceof ReferCase referral) {
            return referral.department().value();
        }
        if (command instanceof CloseAssignment close) {
            return close.assignment() + " " + lower(close.outcome());
        }
        if (command instanceof AddActivity add) {
            return lower(add.type());
        }
        if (command instanceof CloseActivity close) {
            return close.activity() + " " + lower(close.outcome());
        }
        if (command instanceof CloseCase close) {
            return close.into().map(StatusId::value).getOrElse("")
                    + (close.openWork() == CloseCase.OpenWork.CANCELLED ? " cancelling open work" : "");
        }
        return aboutRecords(command);
    }

    private static String aboutRecords(Command command) {
        if (command instanceof HandOverCase handOver) {
            return handOver.owner().toString();
        }
        if (command instanceof ChangeStage change) {
            return change.stage().value();
        }
        if (command instanceof SendMessage message) {
            return message.purpose().value();
        }
        if (command instanceof RecordEvidence record) {
            return record.evidence().value();
        }
        if (command instanceof CreateTicket create) {
            return create.system();
        }
        if (command instanceof LinkTicket link) {
            return link.ticket().system();
        }
        return command instanceof UpdateTicket update ? update.system() : "";
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How long after the opening, as in {@code 24:00:05}. */
    static String after(Trail trail, Command command) {
        Duration since = Duration.between(
                trail.opening().header().occurredAt(), command.header().occurredAt());
        return "%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
    }

    /** A trail in one line: who gave which command, and how long after the one before if that is not at once. */
    static String line(Trail trail) {
        Seq<String> opening = List.of(step(trail.opening().by(), trail.opening().command()));
        return opening.appendAll(trail.given()
                        .zipWithIndex((given, index) -> waiting(trail, index) + step(given.by(), given.command())))
                .mkString("; ");
    }

    private static String waiting(Trail trail, int index) {
        Instant before = index == 0
                ? trail.opening().header().occurredAt()
                : trail.given().get(index - 1).command().header().occurredAt();
        Duration wait = Duration.between(
                before, trail.given().get(index).command().header().occurredAt());
        return wait.compareTo(Duration.ofMinutes(1)) < 0 ? "" : wait.toHours() + " h later ";
    }

    private static String step(Person by, Command command) {
        return of(command) + " by " + by.name();
    }

    /** Lines of a table, the first two of them the head. */
    static String table(Seq<String> head, Seq<? extends Seq<?>> rows) {
        return List.of(row(head), row(head.map(any -> "---")))
                .appendAll(rows.map(Wording::row))
                .mkString("", "\n", "\n");
    }

    private static String row(Seq<?> cells) {
        return cells.map(cell -> cell.toString().replace("|", "\\|")).mkString("| ", " | ", " |");
    }
}
