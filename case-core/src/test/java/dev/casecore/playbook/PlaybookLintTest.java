package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlaybookLintTest {

    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId LIMBO = StatusId.of("limbo");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final RuleId RULE = RuleId.of("IT-001");
    private static final Field<ContractId> CONTRACT = Field.of("contract", "Contract", FieldType.CONTRACT);

    private static PlaybookBuilder sound() {
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW);
    }

    private static Iterable<String> defects(PlaybookBuilder builder) {
        return builder.build().fold(found -> found.map(Object::toString), built -> List.empty());
    }

    @Test
    void CORE_009_a_playbook_that_fits_together_is_built() {
        assertThat(sound().build().isValid()).isTrue();
        assertThat(sound().buildOrThrow().ref()).hasToString("help-desk@1");
    }

    @Test
    void CORE_009_every_status_is_reachable() {
        assertThat(defects(sound().status(LIMBO, "Limbo", StatusCategory.ACTIVE)
                        .transition(CommandKind.CLOSE_CASE, DONE, RULE, LIMBO)))
                .containsExactly("STATUS_UNREACHABLE (status=limbo, reachable=done, new)");
    }

    @Test
    void CORE_009_the_way_to_a_status_and_from_it_may_be_long() {
        PlaybookBuilder builder = PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(StatusId.of("step-0"))
                .kind(INCIDENT, "Incident", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, StatusId.of("step-5"));
        for (int i = 5; i >= 0; i--) {
            builder.status(StatusId.of("step-" + i), "Step " + i, StatusCategory.ACTIVE)
                    .transition(
                            CommandKind.CHANGE_STATUS,
                            StatusId.of("step-" + (i + 1) % 6),
                            RULE,
                            StatusId.of("step-" + i));
        }

        assertThat(defects(builder)).isEmpty();
    }

    @Test
    void CORE_009_every_status_has_a_way_to_an_end() {
        assertThat(defects(sound().status(LIMBO, "Limbo", StatusCategory.ACTIVE)
                        .transition(CommandKind.CHANGE_STATUS, LIMBO, RULE, NEW, LIMBO)))
                .containsExactly("STATUS_DEAD_END (status=limbo, leads-to=limbo)");
    }

    @Test
    void CORE_009_no_rule_is_shadowed() {
        assertThat(defects(sound().transition(
                                CommandKind.CLOSE_CASE, DONE, CaseIs.ownedByUser(RULE), RuleId.of("IT-002"), NEW)))
                .containsExactly("RULE_SHADOWED (transition=new --close-case--> done, "
                        + "by=new --close-case--> done, rule=IT-001)");
        assertThat(defects(sound().status(LIMBO, "Limbo", StatusCategory.ACTIVE)
                        .transition(CommandKind.REFER_CASE, LIMBO, RULE, NEW)
                        .transition(CommandKind.REFER_CASE, DONE, RULE, NEW)
                        .transition(CommandKind.CLOSE_CASE, DONE, RULE, LIMBO)))
                .containsExactly("RULE_SHADOWED (transition=new --refer-case--> done, "
                        + "by=new --refer-case--> limbo, rule=IT-001)");
    }

    @Test
    void CORE_009_the_same_row_twice_is_one_too_many_whatever_its_guard() {
        assertThat(defects(sound().transition(CommandKind.REFER_CASE, DONE, CaseIs.ownedByUser(RULE), RULE, NEW)
                        .transition(CommandKind.REFER_CASE, DONE, CaseIs.ownedByUser(RULE), RULE, NEW)))
                .containsExactly("RULE_SHADOWED (transition=new --refer-case--> done, "
                        + "by=new --refer-case--> done, rule=IT-001)");
    }

    @Test
    void CORE_019_duplicates_end_in_a_closed_status_that_there_is() {
        assertThat(defects(sound().mergesInto(DONE))).isEmpty();
        assertThat(defects(sound().mergesInto(NEW)))
                .containsExactly("UNKNOWN_REFERENCE (closed-status=new, command=merge-case)");
        assertThat(defects(sound().mergesInto(LIMBO)))
                .containsExactly("UNKNOWN_REFERENCE (closed-status=limbo, command=merge-case)");
    }

    @Test
    void CORE_009_a_row_after_one_with_another_guard_is_not_shadowed() {
        assertThat(sound().transition(CommandKind.REFER_CASE, DONE, CaseIs.ownedByUser(RULE), RULE, NEW)
                        .transition(CommandKind.REFER_CASE, NEW, CaseIs.neverReferred(RULE), RULE, NEW)
                        .build()
                        .isValid())
                .isTrue();
    }

    @Test
    void CORE_009_no_field_is_required_that_nobody_can_fill() {
        Field<String> team = Field.of("team", "Team", FieldType.TEXT);

        assertThat(defects(
                        sound().kind(KindId.of("other"), "Other", kind -> kind.expects(FieldIs.present(team, RULE)))))
                .containsExactly("FIELD_UNFILLABLE (field=team, kind=other, because=it is not declared)");
        assertThat(defects(sound().kind(
                                KindId.of("other"),
                                "Other",
                                kind -> kind.requires(CONTRACT, RULE)
                                        .derives(CONTRACT, CONTRACT, RULE, contract -> Option.none()))))
                .containsExactly("FIELD_UNFILLABLE (field=contract, kind=other, "
                        + "because=it follows from a field that follows itself)");
    }

    @Test
    void CORE_017_no_effect_goes_to_somebody_whom_an_erasure_could_not_forget() {
        assertThat(defects(sound().effect(
                                telling(Field.of("phone", "Phone", FieldType.PERSONAL_TEXT)), CommandKind.values())))
                .containsExactly("RECIPIENT_PERSONAL (field=phone, rule=" + RULE + ")");
        assertThat(sound().effect(telling(CONTRACT), CommandKind.OPEN_CASE)
                        .build()
                        .isValid())
                .isTrue();
    }

    private static EffectRule telling(Field<?> recipient) {
        return new EffectRule(
                "a message", RULE, KindId.of("case"), recipient, Effect.Type.MESSAGE, "opened: {number}", List.empty());
    }

    @Test
    void CORE_009_nothing_is_declared_twice_or_refers_to_nothing() {
        assertThat(defects(sound().status(NEW, "Also new", StatusCategory.NEW)
                        .kind(INCIDENT, "Also an incident", kind -> kind)
                        .departments(DepartmentId.of("DP"), DepartmentId.of("DP"))
                        .transition(CommandKind.CHANGE_STATUS, LIMBO, RULE, NEW)))
                .contains(
                        "DUPLICATE (status=new)",
                        "DUPLICATE (kind=incident)",
                        "DUPLICATE (department=DP)",
                        "UNKNOWN_REFERENCE (status=limbo, transition=new --change-status--> limbo)");
    }

    @Test
    void CORE_009_there_is_a_beginning_an_end_and_something_to_open() {
        assertThat(defects(PlaybookBuilder.of("nothing", 1, "Nothing")))
                .containsExactly(
                        "NO_INITIAL_STATUS (status=none)", "NO_CLOSED_STATUS (statuses=0)", "NO_KIND (kinds=0)");
        assertThat(defects(sound().startsIn(DONE))).contains("NO_INITIAL_STATUS (status=done)");
        assertThatThrownBy(() -> PlaybookBuilder.of("nothing", 1, "Nothing").buildOrThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NO_KIND");
    }

    @Test
    void CORE_009_the_same_content_has_the_same_fingerprint_and_other_content_another() {
        String standard = SalesforceSupport.playbook().fingerprint();

        assertThat(SalesforceSupport.playbook().fingerprint()).isEqualTo(standard);
        assertThat(SalesforceSupport.playbook(SalesforceOptions.builder()
                                .reopenWindow(Duration.ofHours(7))
                                .build())
                        .fingerprint())
                .isNotEqualTo(standard);
    }
}
