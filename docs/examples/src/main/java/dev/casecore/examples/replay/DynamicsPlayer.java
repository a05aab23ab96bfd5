package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.activity.OpenActivity;
import dev.casecore.command.AddActivity;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseCase;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.StageId;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsEscalation;
import dev.casecore.playbooks.dynamics.DynamicsFields;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Plays the rows of one incident under the Dynamics customer service playbook.
 *
 * <ul>
 *   <li>Waiting for the user or for evidence is an open phone call, waiting for a problem or a vendor an open task; both are completed when
 *       the desk goes on. There is no status to go back to, so nothing is tried for New.
 *   <li>A resolution without what the playbook asks for is tried as the log has it; then the work is completed, the escalation determined,
 *       the stages are gone through, and it is tried again.
 * </ul>
 */
final class DynamicsPlayer extends IncidentPlayer {

    private static final List<StageId> STAGES =
            List.of(DynamicsCustomerService.RESEARCH, DynamicsCustomerService.RESOLVE);

    DynamicsPlayer(ReplayDesk desk, IncidentRow first) {
        super(desk, first);
    }

    @Override
    OpenCase opening(IncidentRow row) {
        Fields fields = Fields.none()
                .with(DynamicsFields.TITLE, Text.of("Incident " + row.incident()))
                .with(DynamicsFields.CONTACT, ContactId.of(row.incident()));
        return OpenCase.of(desk().by(agent(row)), DynamicsCustomerService.CASE, fields);
    }

    @Override
    void startOver(IncidentRow row) {
        completeActivities(row);
    }

    @Override
    void askCustomer(IncidentRow row) {
        plan(row, ActivityType.PHONE_CALL);
    }

    @Override
    void refer(IncidentRow row) {
        plan(row, ActivityType.TASK);
    }

    private void plan(IncidentRow row, ActivityType type) {
        if (!current().activities().exists(open -> open.type() == type)) {
            give(AddActivity.of(by(row), type, row.status().toString()));
        }
    }

    @Override
    void takeBack(IncidentRow row) {
        completeActivities(row);
    }

    private void completeActivities(IncidentRow row) {
        for (OpenActivity open : current().activities()) {
            give(new CloseActivity(by(row), open.id(), ActivityOutcome.COMPLETED));
        }
    }

    @Override
    void close(IncidentRow row) {
        Either<Rejection, Accepted> closed = attempt(Attempt.CLOSE, CloseCase.of(by(row)));
        if (closed.isRight()) {
            keep(closed);
            return;
        }
        completeActivities(row);
        give(EditCase.of(by(row), current().version()).set(DynamicsFields.ESCALATION, DynamicsEscalation.NOT_REQUIRED));
        STAGES.dropWhile(stage -> current().stage().contains(DynamicsCustomerService.RESOLVE))
                .forEach(stage -> give(new ChangeStage(by(row), stage)));
        give(CloseCase.of(by(row)));
    }

    @Override
    void reopen(IncidentRow row) {
        keep(attempt(Attempt.REOPEN, new ReopenCase(by(row))));
    }
}
