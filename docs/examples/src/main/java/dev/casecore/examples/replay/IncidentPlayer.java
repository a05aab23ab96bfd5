package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.incidents.IncidentStatus;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import io.vavr.control.Either;

/**
 * Plays the rows of one incident as the commands that a playbook has for them.
 *
 * <ul>
 *   <li>The first row opens a case; a high or critical incident gets high priority.
 *   <li>When somebody else goes on, the dispatcher hands the case over to them first.
 *   <li>What the log does is tried as the log has it: closing at once, going back to New, reopening whenever somebody wanted to. Where the
 *       playbook refuses, its answer is counted, and the player does what it asks for.
 *   <li>What the mapping takes for legal must be legal; anything else would be dropped silently.
 * </ul>
 */
abstract class IncidentPlayer {

    private final ReplayDesk desk;
    private Case current;
    private IncidentStatus last = IncidentStatus.NEW;
    private boolean done;

    IncidentPlayer(ReplayDesk desk, IncidentRow first) {
        this.desk = desk;
        this.current = desk.open(opening(first))
                .getOrElseThrow(rejection -> new IllegalStateException(first.incident() + ": " + rejection))
                .after();
    }

    abstract OpenCase opening(IncidentRow row);

    /** The log goes back to New. */
    abstract void startOver(IncidentRow row);

    /** The log waits for the user, or for evidence. */
    abstract void askCustomer(IncidentRow row);

    /** The log waits for a problem or for a vendor. */
    abstract void refer(IncidentRow row);

    /** The log is active: somebody of the desk goes on. */
    abstract void takeBack(IncidentRow row);

    /** The log is resolved or closed for the first time, or for the first time since it was reopened. */
    abstract void close(IncidentRow row);

    /** The log leaves Resolved or Closed. */
    abstract void reopen(IncidentRow row);

    /** Plays the first row. */
    void begin(IncidentRow row) {
        String priority = row.details().priority();
        if (priority.startsWith("1") || priority.startsWith("2")) {
            give(new PrioritizeCase(by(row), Priority.HIGH));
        }
        move(row);
    }

    /** Plays a row after the first. */
    void play(IncidentRow row) {
        if (done && !row.status().isDone()) {
            done = false;
            reopen(row);
        }
        move(row);
    }

    private void move(IncidentRow row) {
        IncidentStatus status = row.status();
        if (status.isDone()) {
            finish(row);
        } else if (status.isWithCustomer()) {
            askCustomer(row);
        } else if (status.isReferred()) {
            refer(row);
        } else if (status == IncidentStatus.ACTIVE) {
            takeBack(row);
        } else if (status != last) {
            startOver(row);
        }
        last = status;
    }

    private void finish(IncidentRow row) {
        if (!done) {
            handOver(row);
            close(row);
            done = true;
        }
    }

    void completeAssignments(IncidentRow row) {
        for (Assignment open : current.assignments().open()) {
            give(new CloseAssignment(by(row), open.id(), AssignmentOutcome.COMPLETED));
        }
    }

    void handOver(IncidentRow row) {
        Owner owner = Owner.user(agent(row));
        if (!current.owner().equals(owner)) {
            give(new HandOverCase(desk.by(ReplayDesk.DISPATCHER), owner));
        }
    }

    ReplayDesk desk() {
        return desk;
    }

    Case current() {
        return current;
    }

    CommandHeader by(IncidentRow row) {
        return desk.by(agent(row));
    }

    static UserId agent(IncidentRow row) {
        return UserId.of(orUnknown(row.details().actor()));
    }

    static String orUnknown(String text) {
        return text.isBlank() ? "not recorded" : text;
    }

    /** Tries what the log did, and lets the answer be counted. */
    Either<Rejection, Accepted> attempt(Attempt what, CaseCommand command) {
        Either<Rejection, Accepted> answer = desk.handle(current, command);
        desk.attempts().count(what, answer);
        return answer;
    }

    void give(CaseCommand command) {
        keep(desk.handle(current, command));
    }

    void keep(Either<Rejection, Accepted> answer) {
        current = answer.getOrElseThrow(rejection -> new IllegalStateException(current.number() + ": " + rejection))
                .after();
    }
}
