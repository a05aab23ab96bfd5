package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraFields.REQUEST_SUBTYPE;
import static dev.casecore.playbooks.jira.JiraFields.REQUEST_TYPE;
import static dev.casecore.playbooks.jira.JiraMessages.GENERAL_RESPONSE;
import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ApplyMacro;
import dev.casecore.command.EditCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Fields;
import dev.casecore.identity.EvidenceId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestTypesTest {

    private static final EvidenceId[] RULE_OUTS = {
        JiraEvidence.NOT_THE_USER, JiraEvidence.NOT_THE_BROWSER, JiraEvidence.NOT_THE_HARDWARE
    };

    @Test
    void JSM_020_a_vague_request_is_a_general_inquiry_and_each_carries_a_description() {
        assertThat(Ticket.mailed().theCase().get(REQUEST_TYPE)).contains(JiraRequestTypes.GENERAL_INQUIRY);
        assertThat(JiraFields.REQUEST_TYPE.choices().head()).isEqualTo(JiraRequestTypes.GENERAL_INQUIRY);
        Ticket none = Ticket.none();
        assertThat(none.reasons(OpenCase.of(none.by(Ticket.GATEWAY), JiraServiceDesk.TICKET, Fields.none())))
                .containsExactly("FIELD_MISSING [JSM-020] (field=description)");
    }

    @Test
    void JSM_042_a_ticket_is_retyped_while_open_and_keeps_its_evidence() {
        Ticket ticket =
                Ticket.ofAnna(Ticket.of(JiraRequestTypes.TECHNICAL_SUPPORT)).recorded(RULE_OUTS);
        assertThat(ticket.checklist("rule-outs")).allMatch(line -> line.startsWith("DONE"));

        ticket.edited(REQUEST_TYPE, JiraRequestTypes.FEATURE_REQUEST);
        assertThat(ticket.checklist("rule-outs")).isEmpty();
        assertThat(ticket.checklist("feature-request")).containsExactly("NEXT The wish is documented");
        ticket.edited(REQUEST_TYPE, JiraRequestTypes.TECHNICAL_SUPPORT);
        assertThat(ticket.checklist("rule-outs")).allMatch(line -> line.startsWith("DONE"));
        ticket.confirmedAndClosed();
        assertThat(ticket.refused(ticket.edit(REQUEST_TYPE, JiraRequestTypes.ONBOARDING))
                        .codes())
                .containsExactly(Code.CASE_CLOSED);
    }

    @Test
    void JSM_021_technical_support_has_its_procedure() {
        Ticket ticket =
                Ticket.ofAnna(Ticket.of(JiraRequestTypes.TECHNICAL_SUPPORT)).recorded(JiraEvidence.NOT_THE_USER);

        assertThat(ticket.checklist("rule-outs"))
                .containsExactly(
                        "DONE User error is ruled out",
                        "NEXT The browser is ruled out",
                        "TO_DO The hardware is ruled out");
    }

    @Test
    void JSM_022_no_development_ticket_until_user_browser_and_hardware_are_ruled_out() {
        Ticket ticket =
                Ticket.ofAnna(Ticket.of(JiraRequestTypes.TECHNICAL_SUPPORT)).recorded(JiraEvidence.NOT_THE_BROWSER);
        LinkTicket linking = new LinkTicket(ticket.by(ANNA), TicketLink.of("DEV", "DEV-1"));
        OpenCase opening = OpenCase.of(ticket.by(Ticket.GATEWAY), JiraServiceDesk.TICKET, Ticket.complete())
                .linkedTo(TicketLink.of("DEV", "DEV-1"));

        assertThat(ticket.reasons(ticket.creating("DEV")))
                .containsExactly(
                        "EVIDENCE_MISSING [JSM-022] (evidence=user-error-ruled-out)",
                        "EVIDENCE_MISSING [JSM-022] (evidence=hardware-ruled-out)");
        assertThat(ticket.reasons(linking)).hasSize(2);
        assertThat(ticket.reasons(opening)).hasSize(3);
        ticket.created("CS").recorded(RULE_OUTS).created("DEV");
    }

    @Test
    void JSM_023_an_industry_wide_change_is_of_one_of_three_sub_types() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.SRECS));

        assertThat(ticket.refused(ticket.edit(REQUEST_SUBTYPE, JiraRequestTypes.BILLING))
                        .codes())
                .containsExactly(Code.SUBTYPE_OF_OTHER_TYPE);
    }

    @Test
    void JSM_024_incentives_go_in_order() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.INCENTIVES));
        assertThat(ticket.checklist("incentives").get(0)).startsWith("NEXT The reporter knows");
        ticket.sent(GENERAL_RESPONSE).created("CS");
        assertThat(ticket.advice()).isEmpty();
        assertThat(ticket.checklist("incentives").get(2)).startsWith("NEXT Reporter and configuration");
        ticket.recorded(JiraEvidence.BOTH_INFORMED).reported("UAT");
        assertThat(ticket.checklist("incentives")).allMatch(line -> line.startsWith("DONE"));
        assertThat(ticket.reported("In Progress").checklist("incentives").get(3))
                .startsWith("NEXT The CS ticket is in or past UAT");

        Ticket early = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.INCENTIVES));
        assertThat(early.created("CS").advice())
                .containsExactly("MESSAGE_MISSING [JSM-024] (purpose=general-response)");
    }

    @Test
    void JSM_025_srecs_are_done_by_support() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.SRECS));

        assertThat(ticket.created("CS").advice()).anyMatch(line -> line.startsWith("TICKET_NOT_DUE [JSM-025]"));
        assertThat(ticket.recorded(JiraEvidence.DONE_BY_SUPPORT).checklist("srecs"))
                .containsExactly("DONE Support makes the change");
    }

    @Test
    void JSM_026_equipment_is_ready_as_incentives_are() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.EQUIPMENT));
        assertThat(ticket.checklist("equipment").get(0)).isEqualTo("NEXT CS ticket");

        assertThat(ticket.created("CS").reported("Done").closed().status()).isEqualTo(JiraServiceDesk.CLOSED);
    }

    @Test
    void JSM_027_a_company_specific_change_is_of_one_of_its_sub_types() {
        for (String subtype : JiraRequestTypes.CATALOGUE
                .get(JiraRequestTypes.COMPANY_SPECIFIC)
                .get()) {
            Ticket ticket = Ticket.mailed();
            ticket.accepted(
                    ticket.edit(REQUEST_TYPE, JiraRequestTypes.COMPANY_SPECIFIC).set(REQUEST_SUBTYPE, subtype));
            assertThat(ticket.theCase().get(REQUEST_SUBTYPE)).contains(subtype);
        }
    }

    @Test
    void JSM_028_documents_are_attached_and_communication_stays_on_the_ticket() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.COMPANY_SPECIFIC))
                .edited(JiraFields.ACCOUNT_MANAGER, Ticket.MAX_THE_MANAGER);
        assertThat(ticket.checklist("company-documents")).containsExactly("NEXT Needed documents are attached");

        assertThat(ticket.attached().checklist("company-documents"))
                .containsExactly("DONE Needed documents are attached");
        assertThat(ticket.sent(JiraMessages.TO_ACCOUNT_MANAGER).advice())
                .anyMatch(line -> line.startsWith("TALK_ON_THE_TICKET [JSM-028]"));
        assertThat(ticket.sent(GENERAL_RESPONSE).advice()).isEmpty();
    }

    @Test
    void JSM_029_each_sub_type_has_its_checklist() {
        Ticket invitation =
                Ticket.ofAnna(Ticket.of(JiraRequestTypes.COMPANY_SPECIFIC, JiraRequestTypes.DOWNSTREAM_INVITATION));
        assertThat(invitation.created("CS").recorded(JiraEvidence.PARTNERSHIP).checklist("invitation"))
                .containsExactly("DONE CS ticket", "DONE Partnership");
        for (String small : JiraRequestTypes.SMALL) {
            assertThat(Ticket.ofAnna(Ticket.of(JiraRequestTypes.COMPANY_SPECIFIC, small))
                            .checklist("small-configuration"))
                    .containsExactly("NEXT The configuration is changed");
        }
        for (String subtype : JiraRequestTypes.COORDINATED) {
            assertThat(Ticket.ofAnna(Ticket.of(JiraRequestTypes.COMPANY_SPECIFIC, subtype))
                            .checklist("coordination"))
                    .containsExactly("NEXT Coordinated with reporter and configuration", "TO_DO CS ticket");
        }
    }

    @Test
    void JSM_030_a_project_specific_change_is_about_one_site() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.PROJECT_SPECIFIC));

        assertThat(ticket.checklist("project-specific")).containsExactly("NEXT The site's data is changed");
        assertThat(ticket.recorded(JiraEvidence.SITE_CHANGED).checklist("project-specific"))
                .containsExactly("DONE The site's data is changed");
    }

    @Test
    void JSM_031_a_legal_contact_is_referred_to_the_financier_and_un_archiving_has_its_process() {
        assertThat(next(JiraRequestTypes.PROJECT_SPECIFIC, JiraRequestTypes.LEGAL_CONTACT, "legal-contact"))
                .isEqualTo("NEXT Referred to the financier");
        assertThat(next(JiraRequestTypes.PROJECT_SPECIFIC, JiraRequestTypes.UN_ARCHIVE, "un-archive"))
                .isEqualTo("NEXT The process for bringing a project back");
    }

    private static String next(String type, String subtype, String checklist) {
        return Ticket.ofAnna(Ticket.of(type, subtype)).checklist(checklist).get(0);
    }

    @Test
    void JSM_032_account_management_is_of_one_of_its_sub_types() {
        assertThat(JiraRequestTypes.CATALOGUE
                        .get(JiraRequestTypes.ACCOUNT_MANAGEMENT)
                        .get()
                        .toJavaSet())
                .containsExactlyInAnyOrder(
                        "Billing", "Cancellation", "Subscription", "Training", "Joining the platform", "Status check");
        assertThat(next(JiraRequestTypes.ACCOUNT_MANAGEMENT, JiraRequestTypes.STATUS_CHECK, "subscription"))
                .isEqualTo("NEXT Answered");
    }

    @Test
    void JSM_033_a_cancellation_tells_the_account_manager_once() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.ACCOUNT_MANAGEMENT, JiraRequestTypes.CANCELLATION));
        assertThat(ticket.checklist("cancellation").get(0)).isEqualTo("NEXT The account manager is told");

        ticket.edited(JiraFields.ACCOUNT_MANAGER, Ticket.MAX_THE_MANAGER);
        assertThat(ticket.effects(Effect.Type.MESSAGE))
                .extracting(Effect::recipient, Effect::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("max", "Cancellation asked for in SUP-1"));
        assertThat(ticket.checklist("cancellation"))
                .containsExactly("DONE The account manager is told", "NEXT Instructions are sent");
        assertThat(ticket.edited(JiraFields.LABELS, HashSet.of("sad")).effects(Effect.Type.MESSAGE))
                .isEmpty();
    }

    @Test
    void JSM_033_billing_sends_instructions_and_training_or_joining_a_sign_up_link() {
        String account = JiraRequestTypes.ACCOUNT_MANAGEMENT;
        assertThat(next(account, JiraRequestTypes.BILLING, "billing")).isEqualTo("NEXT Instructions are sent");
        for (String subtype : List.of(JiraRequestTypes.TRAINING, JiraRequestTypes.JOINING)) {
            assertThat(Ticket.ofAnna(Ticket.of(account, subtype))
                            .recorded(JiraEvidence.SIGN_UP_LINK_SENT)
                            .checklist("sign-up"))
                    .containsExactly("DONE The sign-up link is sent");
        }
    }

    @Test
    void JSM_034_onboarding_has_its_procedure() {
        assertThat(Ticket.ofAnna(Ticket.of(JiraRequestTypes.ONBOARDING)).checklist("onboarding"))
                .containsExactly("NEXT Onboarding is handed on");
    }

    @Test
    void JSM_035_a_feature_request_is_documented() {
        assertThat(Ticket.ofAnna(Ticket.of(JiraRequestTypes.FEATURE_REQUEST))
                        .recorded(JiraEvidence.DOCUMENTED)
                        .checklist("feature-request"))
                .containsExactly("DONE The wish is documented");
    }

    @Test
    void JSM_036_what_has_nothing_to_do_with_the_platform_is_the_last_type() {
        assertThat(JiraRequestTypes.ALL.takeRight(2))
                .containsExactly(JiraRequestTypes.NON_PLATFORM, JiraRequestTypes.NON_PLATFORM_TICKETS);
        assertThat(Ticket.ofAnna(Ticket.of(JiraRequestTypes.NON_PLATFORM)).checklist("fields"))
                .isEmpty();
    }

    @Test
    void JSM_037_of_a_doubtful_one_the_supervisor_is_asked_internally_first() {
        Ticket ticket = Ticket.ofAnna().edited(JiraFields.DOUBTFUL, true);
        ApplyMacro macro = new ApplyMacro(ticket.by(ANNA), JiraServiceDesk.NON_PLATFORM_MACRO);
        assertThat(ticket.reasons(macro)).containsExactly("MESSAGE_MISSING [JSM-037] (purpose=to-supervisor)");

        ticket.sent(JiraMessages.TO_SUPERVISOR);
        assertThat(ticket.addressed(Effect.Type.MESSAGE)).containsExactly("supervisor");
        assertThat(ticket.accepted(macro).status()).isEqualTo(JiraServiceDesk.CLOSED);
    }

    @Test
    void JSM_038_one_command_sets_the_fields_together() {
        Ticket ticket = nonPlatform();
        Case after = ticket.theCase();

        assertThat(after.get(REQUEST_TYPE)).contains(JiraRequestTypes.NON_PLATFORM);
        assertThat(after.get(JiraFields.ORGANIZATION)).contains(JiraServiceDesk.NON_PLATFORM_EMAILS);
        assertThat(after.get(JiraFields.REPORTER)).contains(JiraServiceDesk.ANONYMOUS);
        assertThat(after.get(JiraFields.PARTICIPANTS)).isEmpty();
        assertThat(after.owner().isUser(ANNA)).isTrue();
        assertThat(ticket.checklist("non-platform-fields")).allMatch(line -> line.startsWith("DONE"));
    }

    private static Ticket nonPlatform() {
        Ticket ticket = Ticket.mailed().edited(JiraFields.PARTICIPANTS, HashSet.of(Ticket.OLGA));
        return ticket.accepted(new ApplyMacro(ticket.by(ANNA), JiraServiceDesk.NON_PLATFORM_MACRO));
    }

    @Test
    void JSM_039_and_closes_at_once() {
        Case after = nonPlatform().theCase();

        assertThat(after.status().id()).isEqualTo(JiraServiceDesk.CLOSED);
        assertThat(after.closings().statedBy()).contains(ANNA);
        assertThat(List.of(JiraFields.RESOLUTION, JiraFields.RESOLUTION_CATEGORY, JiraFields.RESOLUTION_DETAIL)
                        .flatMap(after::get))
                .containsExactly("Won't Do", "Non-Platform Request", "Other");
    }

    @Test
    void JSM_041_both_labels_are_read() {
        for (String label : List.of(JiraRequestTypes.NON_PLATFORM, JiraRequestTypes.NON_PLATFORM_TICKETS)) {
            Ticket ticket = Ticket.none().opened(Ticket.of(label));
            assertThat(ticket.theCase().clocks()).isEmpty();
            assertThat(ticket.checklist("non-platform-fields")).isNotEmpty();
        }
    }

    @Test
    void a_checklist_names_what_it_blocks_and_what_is_next() {
        Ticket ticket = Ticket.mailed().later(Duration.ofMinutes(5));
        var fields = ticket.playbook().checklists(ticket.theCase()).head();

        assertThat(fields.isComplete()).isFalse();
        assertThat(fields.blocked()).containsExactly(dev.casecore.reason.CommandKind.CLOSE_CASE);
        assertThat(fields.next().get().lacks().head().toString())
                .isEqualTo("NOT_OWNED_BY_USER [JSM-009] (owner=queue:unassigned)");
        assertThat(ticket.picked()
                        .playbook()
                        .checklists(ticket.theCase())
                        .head()
                        .blocked())
                .isEmpty();
    }

    @Test
    void JSM_042_a_retyped_edit_names_both_fields() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.SRECS));
        EditCase retype = ticket.edit(REQUEST_TYPE, JiraRequestTypes.GENERAL_INQUIRY);

        assertThat(ticket.refused(retype).codes()).containsExactly(Code.SUBTYPE_OF_OTHER_TYPE);
        ticket.accepted(retype.clear(REQUEST_SUBTYPE).set(JiraFields.DESCRIPTION, Text.of("just asking")));
    }
}
