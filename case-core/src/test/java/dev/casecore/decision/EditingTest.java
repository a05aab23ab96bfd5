package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Samples;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.text.Text;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private EditCase editOn(long version) {
        return EditCase.of(scenario.by(ANNA), version);
    }

    @Test
    void CORE_010_an_undeclared_field_is_refused() {
        Fields fields = Samples.homeowner().with("shoe-size", new FieldValue.Plain("44"));

        assertThat(Scenario.standard()
                        .reasons(OpenCase.of(scenario.by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, fields)))
                .containsExactly("UNKNOWN_FIELD [CORE-010] (field=shoe-size)");
        assertThat(scenario.reasons(new EditCase(
                        scenario.by(ANNA),
                        1,
                        Fields.none().with("shoe-size", new FieldValue.Plain("44")),
                        TreeSet.of("hat-size"),
                        Option.none())))
                .containsExactly(
                        "UNKNOWN_FIELD [CORE-010] (field=hat-size)", "UNKNOWN_FIELD [CORE-010] (field=shoe-size)");
    }

    @Test
    void CORE_013_edits_of_other_fields_merge() {
        scenario.accepted(editOn(1).set(CASE_SOURCE, "chat"));
        scenario.accepted(EditCase.of(scenario.by(BEN), 1).set(REQUEST_SUBTYPE, "Refund"));

        assertThat(scenario.theCase().get(CASE_SOURCE)).containsExactly("chat");
        assertThat(scenario.theCase().get(REQUEST_SUBTYPE)).containsExactly("Refund");
    }

    @Test
    void CORE_013_a_field_changed_since_is_refused_by_name() {
        scenario.accepted(editOn(1).set(CASE_SOURCE, "chat").set(REQUEST_TYPE, "Roof"));

        assertThat(scenario.reasons(
                        EditCase.of(scenario.by(BEN), 1).set(CASE_SOURCE, "web").set(REQUEST_SUBTYPE, "Leak")))
                .containsExactly("FIELD_CHANGED_SINCE [CORE-013] (field=case-source, based-on=1, changed-in=2)");
        assertThat(scenario.accepted(editOn(2).set(CASE_SOURCE, "web"))
                        .theCase()
                        .get(CASE_SOURCE))
                .containsExactly("web");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 2, Long.MAX_VALUE})
    void CORE_013_a_version_that_never_was_is_refused(long version) {
        assertThat(scenario.reasons(editOn(version).set(CASE_SOURCE, "chat")))
                .containsExactly("UNKNOWN_VERSION [CORE-013] (based-on=" + version + ", version=1)");
    }

    @Test
    void CORE_013_setting_what_is_set_already_is_no_edit() {
        assertThat(scenario.accepted(editOn(1).set(CASE_SOURCE, "phone").set(DESCRIPTION, Text.of("billed twice")))
                        .decision()
                        .isNothing())
                .isTrue();
    }

    @Test
    void CORE_014_fields_of_an_open_case_are_edited() {
        scenario.accepted(editOn(1).set(DESCRIPTION, Text.of("billed three times")));

        assertThat(scenario.events(FieldsEdited.class)).hasSize(1);
        assertThat(scenario.theCase().get(DESCRIPTION).map(Text::value)).containsExactly("billed three times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "created-at", "created-by", "kind", "status", "owner", "tenant", "id"})
    void CORE_014_number_creation_and_their_like_are_not(String attribute) {
        EditCase edit = new EditCase(
                scenario.by(ANNA),
                1,
                Fields.none().with(attribute, new FieldValue.Plain("other")),
                TreeSet.empty(),
                Option.none());

        assertThat(scenario.reasons(edit)).containsExactly("FIELD_LOCKED [CORE-014] (field=" + attribute + ")");
    }

    @Test
    void CORE_014_a_required_field_cannot_be_emptied() {
        assertThat(scenario.reasons(editOn(1).clear(CASE_SOURCE).clear(REQUEST_TYPE)))
                .containsExactly(
                        "FIELD_MISSING [SF-021] (field=request-type)", "FIELD_MISSING [SF-021] (field=case-source)");
    }

    @Test
    void CORE_015_the_kind_never_changes_and_a_draft_of_the_other_kind_comes_with_the_refusal() {
        Rejection rejection = scenario.refused(editOn(1).toKind(SalesforceSupport.INSTALLER_SUPPORT));

        assertThat(rejection.unmet().map(Object::toString))
                .containsExactly("KIND_IS_FIXED [CORE-015] (kind=homeowner-support)");
        FollowUpDraft draft = rejection.draft().get();
        assertThat(draft.kind()).isEqualTo(SalesforceSupport.INSTALLER_SUPPORT);
        assertThat(draft.fields().get(DESCRIPTION).map(Text::value)).containsExactly("billed twice");
        assertThat(draft.fields().get("contract")).isEqualTo(Option.none());
        assertThat(Scenario.standard()
                        .accepted(draft.toCommand(scenario.by(ANNA)))
                        .theCase()
                        .kind())
                .isEqualTo(SalesforceSupport.INSTALLER_SUPPORT);
    }

    @Test
    void CORE_015_the_same_kind_is_no_change_and_an_unknown_one_has_no_draft() {
        assertThat(scenario.accepted(editOn(1).toKind(SalesforceSupport.HOMEOWNER_SUPPORT))
                        .decision()
                        .isNothing())
                .isTrue();
        assertThat(scenario.refused(editOn(1).toKind(KindId.of("other"))).draft())
                .isEqualTo(Option.none());
    }
}
