package dev.casecore.examples.conformance;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddActivity;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsEscalation;
import dev.casecore.playbooks.dynamics.DynamicsFields;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.Moment;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The states under the Dynamics customer service playbook: whatever is waited for is planned work; there is one open status. */
final class DynamicsStates {

    private static final Act COMPLETING = Act.giving(DynamicsStates::completing);
    private static final Act OPEN = Act.towards(DynamicsCustomerService.ACTIVE).then(COMPLETING);

    static final IncidentStates STATES = new IncidentStates(
            DynamicsStates::opening,
            OPEN,
            OPEN,
            planning(ActivityType.PHONE_CALL),
            planning(ActivityType.TASK),
            planning(ActivityType.TASK),
            Act.towards(DynamicsCustomerService.RESOLVED),
            COMPLETING.then(Act.giving(DynamicsStates::determining)).then(Act.giving(DynamicsStates::goingOn)));

    private DynamicsStates() {}

    private static OpenCase opening(Trace trace, CommandHeader header) {
        Fields fields = Fields.none()
                .with(DynamicsFields.TITLE, Text.of("Incident " + trace.caseId()))
                .with(DynamicsFields.CONTACT, ContactId.of(trace.caseId()));
        return OpenCase.of(header, DynamicsCustomerService.CASE, fields);
    }

    private static Act planning(ActivityType type) {
        return Act.towards(DynamicsCustomerService.ACTIVE).then(Act.giving(moment -> planned(moment, type)));
    }

    private static Seq<CaseCommand> planned(Moment moment, ActivityType type) {
        return moment.current().activities().exists(open -> open.type() == type)
                ? List.empty()
                : List.of(AddActivity.of(moment.header(), type, moment.event().activity()));
    }

    private static Seq<CaseCommand> completing(Moment moment) {
        return moment.current()
                .activities()
                .map(open -> new CloseActivity(moment.header(), open.id(), ActivityOutcome.COMPLETED));
    }

    private static Seq<CaseCommand> determining(Moment moment) {
        return moment.current().get(DynamicsFields.ESCALATION).isDefined()
                ? List.empty()
                : List.of(EditCase.of(moment.header(), moment.current().version())
                        .set(DynamicsFields.ESCALATION, DynamicsEscalation.NOT_REQUIRED));
    }

    private static Seq<CaseCommand> goingOn(Moment moment) {
        return moment.current().stage().contains(DynamicsCustomerService.RESOLVE)
                ? List.empty()
                : List.of(DynamicsCustomerService.RESEARCH, DynamicsCustomerService.RESOLVE)
                        .map(stage -> new ChangeStage(moment.header(), stage));
    }
}
