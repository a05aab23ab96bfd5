package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.ENDED;
import static dev.casecore.playbooks.salesforce.Directory.ENDING;
import static dev.casecore.playbooks.salesforce.Directory.HEIDIS;
import static dev.casecore.playbooks.salesforce.Directory.HUGO;
import static dev.casecore.playbooks.salesforce.Directory.HUGOS;
import static dev.casecore.playbooks.salesforce.Directory.INSTALLER;
import static dev.casecore.playbooks.salesforce.Directory.IVY;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_EMAIL;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_NAME;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_PHONE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CUSTOMER_NOT_IN_SYSTEM;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.HOMEOWNER;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INSTALLER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.AuditEvent.WarningAcknowledged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbooks.salesforce.SalesforceOptions.RepresentativeWithoutRecord;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class WhereACaseHangsTest {

    private final Scenario scenario = Scenario.standard();

    private OpenCase open(KindId kind, Fields fields) {
        return OpenCase.of(scenario.by(ANNA), kind, fields);
    }

    @Test
    void SF_013_a_homeowner_case_without_a_contract_is_refused() {
        Fields fields = Samples.homeowner().without(CONTRACT.name());

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly("FIELD_MISSING [SF-013] (field=contract)");
        assertThat(scenario.refused(open(HOMEOWNER_SUPPORT, fields)).remedies().mkString())
                .isEqualTo("open-case contract");
    }

    @Test
    void SF_014_the_only_active_contract_is_suggested() {
        scenario.contactHas(ENDED, HUGOS);
        Fields fields = Samples.homeowner().without(CONTRACT.name());

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly(
                        "FIELD_MISSING [SF-013] (field=contract)",
                        "CONTRACT_SUGGESTED [SF-014] (contract=contract-hugo)");
    }

    @Test
    void SF_014_of_two_active_contracts_none_is_suggested_and_any_may_be_chosen() {
        scenario.contactHas(HEIDIS, HUGOS);
        Fields fields = Samples.homeowner();

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields.without(CONTRACT.name()))))
                .containsExactly("FIELD_MISSING [SF-013] (field=contract)");
        scenario.accepted(open(HOMEOWNER_SUPPORT, fields.with(CONTRACT, HEIDIS)));
        assertThat(scenario.theCase().get(CONTRACT)).isEqualTo(Option.some(HEIDIS));
    }

    @Test
    void SF_014_another_contract_than_the_suggested_one_may_be_chosen() {
        scenario.contactHas(HUGOS);

        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.homeowner().with(CONTRACT, HEIDIS)));

        assertThat(scenario.theCase().get(CONTRACT)).isEqualTo(Option.some(HEIDIS));
    }

    @Test
    void SF_015_a_contract_pending_cancellation_must_be_acknowledged() {
        Fields fields = Samples.homeowner().with(CONTRACT, ENDING);

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly(
                        "acknowledge CONTRACT_NOT_ACTIVE [SF-015] (contract=contract-ending, state=PENDING_CANCELLATION)");
    }

    @Test
    void SF_015_a_cancelled_contract_must_be_acknowledged() {
        Fields fields = Samples.homeowner().with(CONTRACT, ENDED);

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly("acknowledge CONTRACT_NOT_ACTIVE [SF-015] (contract=contract-ended, state=CANCELLED)");
    }

    @Test
    void SF_015_who_acknowledged_it_and_when_is_recorded() {
        OpenCase command = new OpenCase(
                scenario.by(ANNA).acknowledging(Code.CONTRACT_NOT_ACTIVE),
                HOMEOWNER_SUPPORT,
                Samples.homeowner().with(CONTRACT, ENDING),
                io.vavr.collection.List.empty(),
                Option.none(),
                Option.none(),
                Option.none());

        scenario.accepted(command);

        RecordedEvent acknowledged = scenario.decision()
                .events()
                .find(event -> event.event() instanceof WarningAcknowledged)
                .get();
        assertThat(acknowledged.actor()).hasToString("user:anna");
        assertThat(acknowledged.recordedAt()).isEqualTo(Scenario.MONDAY);
        assertThat(((WarningAcknowledged) acknowledged.event()).rule()).hasToString("SF-015");
    }

    @Test
    void SF_015_an_acknowledgement_that_nothing_calls_for_records_nothing() {
        OpenCase command = OpenCase.of(
                scenario.by(ANNA).acknowledging(Code.CONTRACT_NOT_ACTIVE), HOMEOWNER_SUPPORT, Samples.homeowner());

        scenario.accepted(command);

        assertThat(scenario.events(WarningAcknowledged.class)).isEmpty();
    }

    @Test
    void SF_016_a_homeowner_case_also_relates_to_the_contact() {
        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.homeowner()));

        assertThat(scenario.theCase().get(CONTACT)).isEqualTo(Option.some(HUGO));
        assertThat(scenario.theCase().get(CONTRACT)).isEqualTo(Option.some(HUGOS));
    }

    @Test
    void SF_018_an_installer_case_hangs_on_the_account_or_the_contact() {
        scenario.accepted(open(INSTALLER_SUPPORT, Samples.installer()));
        scenario.accepted(open(INSTALLER_SUPPORT, Samples.installer().without(ACCOUNT.name())));

        assertThat(scenario.theCase().get(CONTACT)).isEqualTo(Option.some(IVY));
    }

    @Test
    void SF_018_an_installer_case_without_account_and_contact_is_refused() {
        Fields fields = Samples.installer().without(ACCOUNT.name()).without(CONTACT.name());

        assertThat(scenario.reasons(open(INSTALLER_SUPPORT, fields)))
                .containsExactly("NONE_OF [SF-018] {FIELD_MISSING [SF-018] (field=account); "
                        + "FIELD_MISSING [SF-018] (field=contact)}");
    }

    @Test
    void SF_019_under_the_account_the_contact_is_required() {
        Fields fields = Samples.installer().without(CONTACT.name());

        assertThat(scenario.reasons(open(INSTALLER_SUPPORT, fields)))
                .containsExactly("FIELD_MISSING [SF-019] (field=contact)");
    }

    @Test
    void SF_020_the_contact_of_a_sales_representative_is_created_first() {
        Fields fields = Samples.installer().without(CONTACT.name()).with(CUSTOMER_NOT_IN_SYSTEM, true);

        assertThat(scenario.reasons(open(INSTALLER_SUPPORT, fields)))
                .containsExactly(
                        "FIELD_MISSING [SF-019] (field=contact)",
                        "CONTACT_RECORD_REQUIRED [SF-020] (field=customer-not-in-system)");
        assertThat(scenario.reasons(
                        open(INSTALLER_SUPPORT, Samples.installer().with(CONTACT, ContactId.of("contact-new")))))
                .containsExactly("UNKNOWN_CONTACT [CORE-008] (value=contact-new, field=contact)");
    }

    @Test
    void SF_012_by_choice_the_case_hangs_on_the_org_with_the_address_in_the_description() {
        Scenario atOrg = Scenario.with(
                SalesforceOptions.builder().representativeWithoutRecord(RepresentativeWithoutRecord.AT_ORGANIZATION));
        Fields fields = Samples.installer().without(CONTACT.name()).with(CUSTOMER_NOT_IN_SYSTEM, true);

        assertThat(atOrg.reasons(OpenCase.of(atOrg.by(ANNA), INSTALLER_SUPPORT, fields)))
                .containsExactly("CONTACT_NOT_DESCRIBED [SF-012]");
        atOrg.openedForInstaller(fields.with(DESCRIPTION, Text.of("Rex (rex@example.org)\nasks for a price list")));

        assertThat(atOrg.theCase().get(ACCOUNT)).isEqualTo(Option.some(INSTALLER));
        assertThat(atOrg.theCase().fields().has(CONTACT)).isFalse();
    }

    @Test
    void SF_012_an_address_that_was_erased_is_not_asked_for_again() {
        Scenario atOrg = Scenario.with(
                SalesforceOptions.builder().representativeWithoutRecord(RepresentativeWithoutRecord.AT_ORGANIZATION));
        atOrg.openedForInstaller(Samples.installer()
                .without(CONTACT.name())
                .with(CUSTOMER_NOT_IN_SYSTEM, true)
                .with(DESCRIPTION, Text.of("rex@example.org")));

        atOrg.accepted(new ErasePersonalData(atOrg.by(Directory.SUE)));

        atOrg.accepted(
                EditCase.of(atOrg.by(ANNA), atOrg.theCase().version()).set(SalesforceFields.REQUEST_SUBTYPE, "Later"));
    }

    @Test
    void SF_012_even_then_a_known_representative_needs_a_contact_and_an_unknown_one_an_org() {
        Scenario atOrg = Scenario.with(
                SalesforceOptions.builder().representativeWithoutRecord(RepresentativeWithoutRecord.AT_ORGANIZATION));

        assertThat(atOrg.reasons(OpenCase.of(
                        atOrg.by(ANNA), INSTALLER_SUPPORT, Samples.installer().without(CONTACT.name()))))
                .containsExactly("FIELD_MISSING [SF-019] (field=contact)");
        assertThat(atOrg.reasons(OpenCase.of(
                        atOrg.by(ANNA),
                        INSTALLER_SUPPORT,
                        Samples.installer()
                                .without(ACCOUNT.name())
                                .with(CUSTOMER_NOT_IN_SYSTEM, true)
                                .with(DESCRIPTION, Text.of("rex@example.org")))))
                .containsExactly("FIELD_MISSING [SF-012] (field=account)");
    }

    @Test
    void SF_031_a_homeowner_unknown_to_the_system_gets_a_case_on_the_org_account_without_a_contract() {
        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.unknownHomeowner()));

        assertThat(scenario.theCase().fields().has(CONTRACT)).isFalse();
        assertThat(scenario.theCase().get(CUSTOMER_NOT_IN_SYSTEM)).isEqualTo(Option.some(true));
    }

    @Test
    void SF_031_name_account_and_phone_or_email_are_required_then_and_everything_else_stays_required() {
        Fields fields = Fields.none().with(CUSTOMER_NOT_IN_SYSTEM, true);

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly(
                        "FIELD_MISSING [SF-021] (field=request-type)",
                        "FIELD_MISSING [SF-021] (field=request-subtype)",
                        "FIELD_MISSING [SF-021] (field=description)",
                        "FIELD_MISSING [SF-021] (field=associated-installer)",
                        "FIELD_MISSING [SF-021] (field=installer-contact)",
                        "FIELD_MISSING [SF-021] (field=case-source)",
                        "FIELD_MISSING [SF-031] (field=account)",
                        "FIELD_MISSING [SF-031] (field=contact-name)",
                        "NONE_OF [SF-031] {FIELD_MISSING [SF-031] (field=contact-phone); "
                                + "FIELD_MISSING [SF-031] (field=contact-email)}");
    }

    @Test
    void SF_031_a_phone_number_will_do_instead_of_an_email_address() {
        Fields fields =
                Samples.unknownHomeowner().without(CONTACT_EMAIL.name()).with(CONTACT_PHONE, Text.of("+1 555 0100"));

        scenario.accepted(open(HOMEOWNER_SUPPORT, fields));

        assertThat(scenario.theCase().fields().has(CONTACT_EMAIL)).isFalse();
    }

    @Test
    void SF_031_the_mark_and_a_contract_exclude_each_other() {
        Fields fields = Samples.unknownHomeowner().with(CONTRACT, HUGOS);

        assertThat(scenario.reasons(open(HOMEOWNER_SUPPORT, fields)))
                .containsExactly("CUSTOMER_IS_IN_SYSTEM [SF-031] (field=contract)");
    }

    @Test
    void SF_035_later_links_the_case_of_an_unknown_homeowner_to_the_contract() {
        scenario.accepted(open(HOMEOWNER_SUPPORT, Samples.unknownHomeowner()));

        scenario.accepted(EditCase.of(scenario.by(ANNA), 1)
                .set(CONTRACT, HUGOS)
                .set(CONTACT, HUGO)
                .clear(CUSTOMER_NOT_IN_SYSTEM));

        assertThat(scenario.theCase().get(HOMEOWNER)).isEqualTo(Option.some(HUGO));
        assertThat(scenario.theCase().fields().has(CUSTOMER_NOT_IN_SYSTEM)).isFalse();
        assertThat(scenario.theCase().fields().has(CONTACT_NAME)).isTrue();
    }
}
