package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.IDENTIFY;
import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.RESEARCH;
import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.RESOLVE;
import static dev.casecore.playbooks.dynamics.Service.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ChangeStage;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.StageId;
import dev.casecore.lifecycle.LifecycleEvent.StageEntered;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class StagesTest {

    private static final Fields TITLE_ONLY =
            Fields.none().with(DynamicsFields.TITLE, Text.of("the printer is on fire"));

    @Test
    void D365_001_a_new_case_needs_a_title_and_nothing_else() {
        Service service = Service.empty().opened(TITLE_ONLY);

        assertThat(service.theCase().status().id()).isEqualTo(DynamicsCustomerService.ACTIVE);
        assertThat(service.theCase().number()).hasToString("CAS-00001");
        var refused = service.desk()
                .open(OpenCase.of(service.by(ANNA), DynamicsCustomerService.CASE, Fields.none()))
                .getLeft();
        assertThat(refused.unmet().map(Object::toString)).containsExactly("FIELD_MISSING [D365-001] (field=title)");
    }

    @Test
    void D365_002_a_case_starts_in_the_first_stage_and_goes_on_to_the_next_when_the_first_is_complete() {
        Service service = Service.withCase();
        assertThat(service.theCase().stage()).contains(IDENTIFY);

        service.in(RESEARCH).in(RESOLVE);

        assertThat(service.theCase().stage()).contains(RESOLVE);
        assertThat(service.desk().history(service.id(), Actor.user(ANNA)).map(event -> event.event()))
                .contains(
                        new StageEntered(Option.none(), IDENTIFY),
                        new StageEntered(Option.some(IDENTIFY), RESEARCH),
                        new StageEntered(Option.some(RESEARCH), RESOLVE));
    }

    @Test
    void D365_002_the_next_stage_only_when_what_this_one_requires_is_there() {
        Service service = Service.empty().opened(TITLE_ONLY);

        assertThat(service.reasons(new ChangeStage(service.by(ANNA), RESEARCH)))
                .containsExactly(
                        "FIELD_MISSING [D365-002] (field=account)", "FIELD_MISSING [D365-002] (field=contact)");
        service.edited(DynamicsFields.ACCOUNT, Service.FABRIKAM).in(RESEARCH);
        assertThat(service.theCase().stage()).contains(RESEARCH);
    }

    @Test
    void D365_002_back_is_allowed_and_asks_for_nothing() {
        Service service = Service.withCase().in(RESEARCH).in(RESOLVE);

        assertThat(service.in(IDENTIFY).theCase().stage()).contains(IDENTIFY);
    }

    @Test
    void D365_002_no_stage_is_skipped_and_everything_is_said_at_once() {
        Service service = Service.empty().opened(TITLE_ONLY);

        assertThat(service.reasons(new ChangeStage(service.by(ANNA), RESOLVE)))
                .containsExactly(
                        "STAGE_SKIPPED [D365-002] (stage=research)",
                        "FIELD_MISSING [D365-002] (field=account)",
                        "FIELD_MISSING [D365-002] (field=contact)");
        assertThat(service.reasons(new ChangeStage(service.by(ANNA), StageId.of("limbo"))))
                .containsExactly("UNKNOWN_STAGE [D365-002] (stage=limbo)");
    }

    @Test
    void D365_002_the_stage_that_a_case_is_in_already_is_no_event() {
        Service service = Service.withCase();
        long version = service.theCase().version();

        assertThat(service.in(IDENTIFY).theCase().version()).isEqualTo(version);
    }

    @Test
    void D365_002_resolving_before_the_last_stage_is_confirmed() {
        Service service = Service.withCase().edited(DynamicsFields.ESCALATION, DynamicsEscalation.NOT_REQUIRED);

        assertThat(service.reasons(service.resolving()))
                .containsExactly("acknowledge STAGE_NOT_REACHED [D365-002] (stage=identify, wanted=resolve)");
        var seen = new dev.casecore.command.CloseCase(
                service.by(ANNA).acknowledging(Code.STAGE_NOT_REACHED),
                Option.none(),
                Option.some(DynamicsCustomerService.RESOLVED));
        assertThat(service.accepted(seen).theCase().isOpen()).isFalse();
        assertThat(service.lastEvents(3)).containsExactly("CaseClosed", "StatusChanged", "WarningAcknowledged");
    }

    @Test
    void D365_002_a_stage_that_requires_what_nobody_can_fill_in_is_found_when_the_playbook_is_built() {
        PlaybookBuilder builder = DynamicsCustomerService.builder(DynamicsOptions.defaults())
                .stage(
                        StageId.of("bill"),
                        "Bill",
                        FieldIs.present(
                                dev.casecore.field.Field.of("iban", "IBAN", dev.casecore.field.FieldType.TEXT),
                                RuleId.of("X-1")));

        assertThat(builder.build().getError().map(Object::toString))
                .containsExactly("FIELD_UNFILLABLE (field=iban, kind=case, because=it is not declared)");
    }
}
