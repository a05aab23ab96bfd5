package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INSTALLER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.link.TicketLink;
import dev.casecore.playbooks.salesforce.SalesforceOptions.SubtypeChosen;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredFieldsTest {

    private final Scenario scenario = Scenario.standard();

    private OpenCase open(KindId kind, Fields fields) {
        return OpenCase.of(scenario.by(ANNA), kind, fields);
    }

    @Test
    void SF_021_everything_that_a_homeowner_case_lacks_is_said_at_once() {
        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, Fields.none())))
                .containsExactly(
                        "FIELD_MISSING [SF-013] (field=contract)",
                        "FIELD_MISSING [SF-021] (field=contact)",
                        "FIELD_MISSING [SF-021] (field=request-type)",
                        "FIELD_MISSING [SF-021] (field=request-subtype)",
                        "FIELD_MISSING [SF-021] (field=description)",
                        "FIELD_MISSING [SF-021] (field=associated-installer)",
                        "FIELD_MISSING [SF-021] (field=installer-contact)",
                        "FIELD_MISSING [SF-021] (field=case-source)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact",
                "request-type",
                "request-subtype",
                "description",
                "associated-installer",
                "installer-contact",
                "case-source"
            })
    void SF_021_each_field_is_required_alone(String field) {
        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, Samples.homeowner().without(field))))
                .containsExactly("FIELD_MISSING [SF-021] (field=" + field + ")");
    }

    @Test
    void SF_022_everything_that_an_installer_case_lacks_is_said_at_once() {
        assertThat(scenario.reasons(open(INSTALLER_SUPPORT, Fields.none())))
                .containsExactly(
                        "NONE_OF [SF-018] {FIELD_MISSING [SF-018] (field=account); "
                                + "FIELD_MISSING [SF-018] (field=contact)}",
                        "FIELD_MISSING [SF-022] (field=request-type)",
                        "FIELD_MISSING [SF-022] (field=request-subtype)",
                        "FIELD_MISSING [SF-022] (field=description)");
    }

    @Test
    void SF_022_from_a_contact_it_is_that_contact() {
        scenario.accepted(open(INSTALLER_SUPPORT, Samples.installer().without("account")));

        assertThat(scenario.theCase().get(CONTACT)).isEqualTo(Option.some(Directory.IVY));
    }

    @Test
    void SF_023_by_choice_the_subtype_is_chosen_after_creation() {
        Scenario later = Scenario.with(SalesforceOptions.builder().subtypeChosen(SubtypeChosen.LATER));

        later.accepted(OpenCase.of(
                later.by(ANNA), HOMEOWNER_SUPPORT, Samples.homeowner().without("request-subtype")));
        later.accepted(EditCase.of(later.by(ANNA), 1).set(REQUEST_SUBTYPE, "Invoice"));

        assertThat(later.theCase().get(REQUEST_SUBTYPE)).isEqualTo(Option.some("Invoice"));
    }

    @Test
    void SF_024_the_labels_are_those_that_people_know() {
        assertThat(REQUEST_TYPE.label()).isEqualTo("Primary Reason");
        assertThat(REQUEST_SUBTYPE.label()).isEqualTo("Secondary Reason");
        assertThat(SalesforceFields.REFERRAL_REASON_LABEL).isEqualTo("CA Primary Reason");
        assertThat(SalesforceFields.REFERRAL_SUBTYPE_LABEL).isEqualTo("CA Secondary Reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n\t", "\u2003"})
    void SF_025_a_blank_description_is_refused(String blank) {
        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, Samples.homeowner().with(DESCRIPTION, Text.of(blank)))))
                .containsExactly("BLANK [SF-025] (type=personal text, field=description)");
    }

    @Test
    void SF_025_nor_can_it_become_blank() {
        scenario.opened();

        assertThat(scenario.reasons(EditCase.of(scenario.by(ANNA), 1).set(DESCRIPTION, Text.of(" "))))
                .containsExactly("BLANK [SF-025] (type=personal text, field=description)");
        assertThat(scenario.reasons(EditCase.of(scenario.by(ANNA), 1).clear(DESCRIPTION)))
                .containsExactly("FIELD_MISSING [SF-021] (field=description)");
    }

    @Test
    void SF_026_without_a_ticket_a_search_for_one_is_advised() {
        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.homeowner()));

        assertThat(scenario.advice()).containsExactly("SEARCH_TICKETS [SF-026]");
    }

    @Test
    void SF_026_tickets_are_typed_and_many() {
        TicketLink ops = new TicketLink("OPS", "J-17", Option.some("https://ops.example.org/J-17"));

        scenario.accepted(
                open(HOMEOWNER_SUPPORT, Samples.homeowner()).linkedTo(ops).linkedTo(TicketLink.of("CRM", "4711")));

        assertThat(scenario.advice()).isEmpty();
        assertThat(scenario.theCase().tickets()).containsExactly(ops, TicketLink.of("CRM", "4711"));
    }

    @Test
    void SF_027_with_a_catalogue_a_subtype_of_another_type_is_refused() {
        Scenario catalogue = Scenario.with(SalesforceOptions.builder()
                .reasonCatalogue(HashMap.of(
                        "Billing", HashSet.of("Invoice", "Refund"),
                        "Roof", HashSet.of("Leak"))));
        Fields fields = Samples.homeowner();

        assertThat(catalogue.reasons(
                        OpenCase.of(catalogue.by(ANNA), HOMEOWNER_SUPPORT, fields.with(REQUEST_SUBTYPE, "Leak"))))
                .containsExactly(
                        "SUBTYPE_OF_OTHER_TYPE [SF-027] (field=request-subtype, value=Leak, allowed=Invoice, Refund)");
        assertThat(catalogue.reasons(
                        OpenCase.of(catalogue.by(ANNA), HOMEOWNER_SUPPORT, fields.with(REQUEST_TYPE, "Gutter"))))
                .containsExactly("SUBTYPE_OF_OTHER_TYPE [SF-027] (field=request-subtype, value=Invoice, allowed=)");
        catalogue.opened();
        assertThat(catalogue.reasons(EditCase.of(catalogue.by(ANNA), 1).set(REQUEST_TYPE, "Roof")))
                .containsExactly("SUBTYPE_OF_OTHER_TYPE [SF-027] (field=request-subtype, value=Invoice, allowed=Leak)");
    }

    @Test
    void SF_027_without_a_catalogue_any_subtype_goes_with_any_type() {
        Field<String> subtype = REQUEST_SUBTYPE;

        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.homeowner().with(subtype, "Leak")));

        assertThat(scenario.theCase().get(subtype)).isEqualTo(Option.some("Leak"));
    }
}
