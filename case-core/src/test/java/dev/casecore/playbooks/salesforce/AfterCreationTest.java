package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.ENDING;
import static dev.casecore.playbooks.salesforce.Directory.HEIDI;
import static dev.casecore.playbooks.salesforce.Directory.HEIDIS;
import static dev.casecore.playbooks.salesforce.Directory.HEIDIS_HOME;
import static dev.casecore.playbooks.salesforce.Directory.HUGO;
import static dev.casecore.playbooks.salesforce.Directory.HUGOS_HOME;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.HOMEOWNER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.HOMEOWNER_ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.JOB;
import static dev.casecore.playbooks.salesforce.SalesforceFields.PROPERTY_ADDRESS;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AttachDocument;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.Actor;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.FeedEvent.DocumentAttached;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.reason.Code;
import dev.casecore.situation.Known;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AfterCreationTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private EditCase edit() {
        return EditCase.of(scenario.by(ANNA), scenario.theCase().version());
    }

    @Test
    void SF_028_creation_returns_id_and_number() {
        assertThat(scenario.decision().after().id()).hasToString("case-1");
        assertThat(scenario.decision().after().number()).hasToString("C-000123");
        assertThat(scenario.playbook().number(123)).hasToString("C-000123");
    }

    @Test
    void SF_029_documents_may_be_attached_and_none_is_required() {
        Attachment photo = new Attachment(Text.of("roof.jpg"), "store/17", 2_000_000);

        scenario.accepted(new AttachDocument(scenario.by(ANNA), photo));

        assertThat(scenario.events(DocumentAttached.class))
                .singleElement()
                .satisfies(event -> assertThat(event.attachment().reference()).isEqualTo("store/17"));
        assertThat(scenario.theCase().counters().documents()).isEqualTo(1);
    }

    @Test
    void SF_030_date_and_time_of_creation_are_kept() {
        scenario.later(java.time.Duration.ofDays(3)).closed();

        assertThat(scenario.theCase().opening().recordedAt()).isEqualTo(Scenario.MONDAY);
        assertThat(scenario.theCase().opening().by()).isEqualTo(Actor.user(ANNA));
    }

    @Test
    void SF_032_the_owner_is_the_agent_who_created_it() {
        assertThat(scenario.theCase().owner()).isEqualTo(Owner.user(ANNA));
        assertThat(Scenario.standard()
                        .reasons(OpenCase.of(scenario.by(ANNA), HOMEOWNER_SUPPORT, Samples.homeowner())
                                .ownedBy(BEN)))
                .containsExactly("OWNER_IS_ACTOR [SF-032] (owner=ben)");
    }

    @Test
    void SF_032_a_system_names_the_owner() {
        Scenario imported = Scenario.standard();
        OpenCase open = OpenCase.of(imported.by(Actor.system("import")), HOMEOWNER_SUPPORT, Samples.homeowner());

        assertThat(imported.reasons(open)).containsExactly("OWNER_REQUIRED [SF-032] (actor=system:import)");
        assertThat(imported.reasons(open.ownedBy(Directory.NOBODY)))
                .containsExactly("UNKNOWN_USER [CORE-008] (user=nobody-knows)");
        assertThat(imported.accepted(open.ownedBy(BEN)).theCase().owner()).isEqualTo(Owner.user(BEN));
    }

    @Test
    void SF_032_queueing_is_a_second_step() {
        scenario.accepted(new HandOverCase(scenario.by(ANNA), Owner.queue(SalesforceQueues.HOMEOWNER)));

        assertThat(scenario.theCase().owner()).isEqualTo(Owner.queue(SalesforceQueues.HOMEOWNER));
    }

    @Test
    void SF_033_the_status_is_new() {
        assertThat(scenario.status()).isEqualTo(SalesforceSupport.NEW);
    }

    @Test
    void SF_034_a_job_asks_for_a_private_comment_once() {
        Scenario installer =
                Scenario.standard().openedForInstaller(Samples.installer().with(JOB, "J-17"));

        assertThat(installer.events(EffectRequested.class)).singleElement().satisfies(requested -> {
            Effect effect = requested.effect();
            assertThat(effect.type()).isEqualTo(Effect.Type.PRIVATE_JOB_COMMENT);
            assertThat(effect.recipient()).isEqualTo("J-17");
            assertThat(effect.message()).isEqualTo("Related Case (C-000123)");
            assertThat(effect.facts().mkString()).isEqualTo("milestone=OPS");
        });
    }

    @Test
    void SF_034_another_job_asks_again_and_the_first_one_never() {
        Scenario installer =
                Scenario.standard().openedForInstaller(Samples.installer().with(JOB, "J-17"));

        installer.accepted(EditCase.of(installer.by(ANNA), 1).set(JOB, "J-18"));
        assertThat(installer.events(EffectRequested.class))
                .extracting(requested -> requested.effect().recipient())
                .containsExactly("J-18");
        installer.accepted(EditCase.of(installer.by(ANNA), 2).set(JOB, "J-17"));
        assertThat(installer.events(EffectRequested.class)).isEmpty();
    }

    @Test
    void SF_034_without_a_job_nothing_is_asked_for() {
        assertThat(Scenario.standard().openedForInstaller(Samples.installer()).events(EffectRequested.class))
                .isEmpty();
        assertThat(scenario.events(EffectRequested.class)).isEmpty();
    }

    @Test
    void SF_035_homeowner_account_and_address_are_not_edited_directly() {
        assertThat(scenario.reasons(edit().set(HOMEOWNER, HEIDI)
                        .set(HOMEOWNER_ACCOUNT, HEIDIS_HOME)
                        .set(PROPERTY_ADDRESS, Text.of("elsewhere"))))
                .containsExactly(
                        "FIELD_LOCKED [SF-035] (follows-from=contract, field=homeowner)",
                        "FIELD_LOCKED [SF-035] (follows-from=contract, field=homeowner-account)",
                        "FIELD_LOCKED [SF-035] (follows-from=contract, field=property-address)");
        assertThat(scenario.reasons(edit().clear(HOMEOWNER)))
                .containsExactly("FIELD_LOCKED [SF-035] (follows-from=contract, field=homeowner)");
    }

    @Test
    void SF_035_nor_is_the_org_account_of_a_homeowner_case() {
        assertThat(scenario.refused(edit().set(ACCOUNT, HUGOS_HOME)).unmet().map(Object::toString))
                .containsExactly("FIELD_LOCKED [SF-035] (field=account)");
    }

    @Test
    void SF_036_homeowner_and_address_follow_the_new_contract() {
        scenario.accepted(edit().set(CONTRACT, HEIDIS).set(CONTACT, HEIDI));

        assertThat(scenario.theCase().get(HOMEOWNER)).isEqualTo(Option.some(HEIDI));
        assertThat(scenario.theCase().get(HOMEOWNER_ACCOUNT)).isEqualTo(Option.some(HEIDIS_HOME));
        assertThat(scenario.theCase().get(PROPERTY_ADDRESS).map(Text::value)).containsExactly("2 Oak Street");
    }

    @Test
    void SF_036_the_first_contract_says_them_too() {
        assertThat(scenario.theCase().get(HOMEOWNER)).isEqualTo(Option.some(HUGO));
        assertThat(scenario.theCase().get(PROPERTY_ADDRESS).map(Text::value)).containsExactly("1 Elm Street");
    }

    @Test
    void SF_036_what_the_new_contract_does_not_say_is_no_longer_said() {
        ContractId bare = ContractId.of("contract-bare");
        scenario.knowing(Known.builder()
                .contacts(Directory.everything().contacts())
                .contracts(
                        HashMap.of(bare, new Contract(bare, ContractState.ACTIVE, HUGO, Option.none(), Option.none())))
                .users(Directory.everything().users())
                .build());

        scenario.accepted(edit().set(CONTRACT, bare));

        assertThat(scenario.theCase().get(HOMEOWNER)).isEqualTo(Option.some(HUGO));
        assertThat(scenario.theCase().get(HOMEOWNER_ACCOUNT)).isEmpty();
        assertThat(scenario.theCase().get(PROPERTY_ADDRESS)).isEmpty();
    }

    @Test
    void SF_036_a_contact_who_is_not_the_new_homeowner_must_be_acknowledged() {
        assertThat(scenario.reasons(edit().set(CONTRACT, HEIDIS)))
                .containsExactly(
                        "acknowledge CONTACT_NOT_HOMEOWNER [SF-036] (contract=contract-heidi, contact=contact-hugo)");

        scenario.accepted(EditCase.of(scenario.by(ANNA).acknowledging(Code.CONTACT_NOT_HOMEOWNER), 1)
                .set(CONTRACT, HEIDIS));
        assertThat(scenario.theCase().get(HOMEOWNER)).isEqualTo(Option.some(HEIDI));
    }

    @Test
    void SF_036_a_new_contract_about_to_end_must_be_acknowledged_too() {
        assertThat(scenario.reasons(edit().set(CONTRACT, ENDING).set(CONTACT, HEIDI)))
                .containsExactly(
                        "acknowledge CONTRACT_NOT_ACTIVE [SF-015] (contract=contract-ending, state=PENDING_CANCELLATION)",
                        "acknowledge CONTACT_NOT_HOMEOWNER [SF-036] (contract=contract-ending, contact=contact-heidi)");
    }

    @Test
    void SF_036_on_a_closed_case_it_is_refused() {
        scenario.closed();

        assertThat(scenario.reasons(edit().set(CONTRACT, HEIDIS).set(CONTACT, HEIDI)))
                .containsExactly("CASE_CLOSED [SF-089]");
    }
}
