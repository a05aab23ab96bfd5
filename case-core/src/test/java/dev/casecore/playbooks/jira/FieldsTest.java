package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraFields.CHANNEL;
import static dev.casecore.playbooks.jira.JiraFields.CHANNEL_MANAGER;
import static dev.casecore.playbooks.jira.JiraFields.CHANNEL_PARTNER;
import static dev.casecore.playbooks.jira.JiraFields.DESCRIPTION;
import static dev.casecore.playbooks.jira.JiraFields.FINANCING;
import static dev.casecore.playbooks.jira.JiraFields.FORWARDER;
import static dev.casecore.playbooks.jira.JiraFields.LABELS;
import static dev.casecore.playbooks.jira.JiraFields.ORGANIZATION;
import static dev.casecore.playbooks.jira.JiraFields.REPORTER;
import static dev.casecore.playbooks.jira.JiraFields.REQUEST_TYPE;
import static dev.casecore.playbooks.jira.JiraFields.WATCHERS;
import static dev.casecore.playbooks.jira.JiraMessages.FIRST_STEP;
import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static dev.casecore.playbooks.jira.Ticket.BEN;
import static dev.casecore.playbooks.jira.Ticket.BRIGHT;
import static dev.casecore.playbooks.jira.Ticket.IVY;
import static dev.casecore.playbooks.jira.Ticket.MAX_THE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Fields;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Fields BARE = Fields.none().with(DESCRIPTION, Text.of("help"));

    @Test
    void JSM_019_what_is_not_filled_in_rejects_closing_all_of_it_at_once_and_nothing_else() {
        Ticket ticket = Ticket.none().opened(BARE).sent(FIRST_STEP).recorded(JiraEvidence.CUSTOMER_CONFIRMED);

        assertThat(ticket.reasons(ticket.closing()))
                .containsExactly(
                        "NOT_OWNED_BY_USER [JSM-009] (owner=queue:unassigned)",
                        "FIELD_MISSING [JSM-010] (field=reporter)",
                        "FIELD_MISSING [JSM-012] (field=organization)",
                        "FIELD_MISSING [JSM-016] (field=channel)");
        ticket.picked()
                .edited(REPORTER, IVY)
                .edited(ORGANIZATION, BRIGHT)
                .edited(CHANNEL, HashSet.of("email"))
                .closed();
    }

    @Test
    void JSM_009_of_two_who_assign_a_ticket_to_themselves_one_wins() {
        JiraDesk desk = new JiraDesk();
        Case waiting = desk.opened(Ticket.complete());

        assertThat(desk.acme().handle(waiting.id(), new PickCase(desk.by(ANNA))).isRight())
                .isTrue();
        assertThat(desk.acme()
                        .handle(waiting.id(), new PickCase(desk.by(BEN)))
                        .getLeft()
                        .toString())
                .contains("NOT_WAITING [JSM-009] (owner=user:anna");
    }

    @Test
    void JSM_010_the_first_reply_to_a_forwarded_mail_needs_confirmation_while_no_customer_is_named() {
        Ticket ticket = Ticket.none().opened(BARE.with(FORWARDER, BEN)).picked();
        SendMessage reply = ticket.message(FIRST_STEP);

        assertThat(ticket.reasons(reply))
                .anyMatch(line -> line.startsWith("acknowledge REPORTER_IS_FORWARDER [JSM-010]"));
        ticket.accepted(new SendMessage(
                        reply.header().acknowledging(JiraServiceDesk.REPORTER_IS_FORWARDER),
                        reply.purpose(),
                        reply.text()))
                .sent(JiraMessages.ANSWER);
        Ticket.none().opened(BARE.with(FORWARDER, BEN)).edited(REPORTER, IVY).sent(FIRST_STEP);
    }

    @Test
    void JSM_011_a_type_without_customer_contact_needs_no_reporter() {
        Ticket ticket = Ticket.ofAnna(BARE.with(REQUEST_TYPE, JiraRequestTypes.ONBOARDING)
                .with(ORGANIZATION, BRIGHT)
                .with(CHANNEL, HashSet.of("email")));

        ticket.confirmedAndClosed();
    }

    @Test
    void JSM_012_the_organization_is_on_the_checklist() {
        assertThat(Ticket.none().opened(BARE).checklist("fields")).contains("TO_DO Organization");
        assertThat(Ticket.ofAnna().checklist("fields")).contains("DONE Organization");
    }

    @Test
    void JSM_013_an_organization_that_the_directory_does_not_know_is_rejected() {
        Ticket ticket = Ticket.ofAnna();
        EditCase edit = ticket.edit(ORGANIZATION, OrganizationId.of("brand-new"));

        assertThat(ticket.reasons(edit))
                .containsExactly("UNKNOWN_ORGANIZATION [JSM-013] (value=brand-new, field=organization)");
        assertThat(ticket.reasons(OpenCase.of(
                        ticket.by(Ticket.GATEWAY),
                        JiraServiceDesk.TICKET,
                        BARE.with(ORGANIZATION, OrganizationId.of("brand-new")))))
                .anyMatch(line -> line.startsWith("UNKNOWN_ORGANIZATION [JSM-013]"));
    }

    @Test
    void JSM_014_a_channel_partner_comes_with_the_channel_managers_name() {
        Ticket ticket = Ticket.ofAnna();

        assertThat(ticket.reasons(ticket.edit(CHANNEL_PARTNER, true)))
                .containsExactly("FIELD_MISSING [JSM-014] (field=channel-manager)");
        ticket.accepted(ticket.edit(CHANNEL_PARTNER, true).set(CHANNEL_MANAGER, Text.of("Ms. Lee")));
    }

    @Test
    void JSM_015_what_everbright_finances_carries_the_label() {
        Ticket ticket = Ticket.ofAnna(Ticket.complete().with(FINANCING, JiraServiceDesk.EVERBRIGHT))
                .recorded(JiraEvidence.CUSTOMER_CONFIRMED);

        assertThat(ticket.reasons(ticket.closing()))
                .containsExactly("VALUE_MISSING [JSM-015] (field=labels, value=EB)");
        ticket.edited(LABELS, HashSet.of("EB", "urgent")).closed();
    }

    @Test
    void JSM_016_the_channel_is_one_or_more_of_three() {
        Ticket ticket = Ticket.ofAnna().edited(CHANNEL, HashSet.of("phone", "email", "chat"));

        assertThat(ticket.refused(ticket.edit(CHANNEL, HashSet.of("phone", "fax")))
                        .codes())
                .containsExactly(Code.NOT_A_CHOICE);
        assertThat(ticket.refused(ticket.edit(CHANNEL, HashSet.<String>empty())).codes())
                .containsExactly(Code.BLANK);
    }

    @Test
    void JSM_017_watchers_are_colleagues_whom_the_directory_knows() {
        Set<UserId> watchers = HashSet.of(BEN, ANNA);
        Ticket ticket = Ticket.ofAnna().edited(WATCHERS, watchers);

        assertThat(ticket.theCase().get(WATCHERS).get().toJavaSet()).isEqualTo(watchers.toJavaSet());
        assertThat(ticket.refused(ticket.edit(WATCHERS, HashSet.of(BEN, UserId.of("ghost"))))
                        .codes())
                .containsExactly(Code.UNKNOWN_USER);
    }

    @Test
    void JSM_018_an_account_manager_is_told_out_of_band_and_watches_nothing() {
        Ticket ticket = Ticket.ofAnna().edited(WATCHERS, HashSet.of(MAX_THE_MANAGER, BEN));
        assertThat(ticket.advice()).containsExactly("NOT_TO_BE_NAMED [JSM-018] (field=watchers, user=max)");

        assertThat(ticket.refused(ticket.message(JiraMessages.TO_ACCOUNT_MANAGER))
                        .codes())
                .containsExactly(Code.NO_RECIPIENT);
        ticket.edited(JiraFields.ACCOUNT_MANAGER, MAX_THE_MANAGER).sent(JiraMessages.TO_ACCOUNT_MANAGER);
        assertThat(ticket.addressed(Effect.Type.MESSAGE)).containsExactly("max");
        assertThat(ticket.status()).isEqualTo(JiraServiceDesk.NEW);
    }
}
