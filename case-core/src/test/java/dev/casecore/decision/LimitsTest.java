package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.EditCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Limits;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Samples;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final Scenario scenario = Scenario.of(SalesforceSupport.playbook(SalesforceOptions.builder()
                    .limits(Limits.builder()
                            .comment(10)
                            .line(5)
                            .collection(2)
                            .mentions(2)
                            .documentBytes(100)
                            .build())
                    .build()))
            .opened();

    @Test
    void CORE_021_a_comment_is_as_long_as_its_limit_in_code_points() {
        scenario.accepted(AddComment.of(scenario.by(ANNA), "\uD83C\uDFE0".repeat(10)));

        assertThat(scenario.reasons(AddComment.of(scenario.by(ANNA), "\uD83C\uDFE0".repeat(11))))
                .containsExactly("TOO_LONG [CORE-021] (input=comment, limit=10, length=11)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell \u0007", "nul \u0000", "half \uD83C", "next \u0085", "\uDFE0 half"})
    void CORE_021_no_text_holds_a_control_character_or_half_a_surrogate_pair(String text) {
        assertThat(scenario.reasons(AddComment.of(scenario.by(ANNA), text)))
                .containsExactly("FORBIDDEN_CHARACTER [CORE-021] (input=comment)");
    }

    @Test
    void CORE_021_a_document_is_as_large_as_its_limit() {
        scenario.accepted(new AttachDocument(scenario.by(ANNA), new Attachment(Text.of("a.jpg"), "1", 100)));

        assertThat(scenario.reasons(
                        new AttachDocument(scenario.by(ANNA), new Attachment(Text.of("ab.jpg"), "store/1", 101))))
                .containsExactly(
                        "TOO_LARGE [CORE-021] (limit=100, bytes=101)",
                        "TOO_LONG [CORE-021] (input=reference, limit=5, length=7)",
                        "TOO_LONG [CORE-021] (input=name, limit=5, length=6)");
        assertThat(scenario.reasons(new AttachDocument(scenario.by(ANNA), new Attachment(Text.of("a"), "1", -1))))
                .containsExactly("MALFORMED [CORE-021] (bytes=-1)");
    }

    @Test
    void CORE_021_a_field_is_as_long_as_its_own_limit() {
        EditCase edit = EditCase.of(scenario.by(ANNA), 1);

        assertThat(scenario.reasons(edit.set(SalesforceFields.CASE_SOURCE, "x".repeat(256))))
                .containsExactly("TOO_LONG [CORE-021] (limit=255, field=case-source)");
        assertThat(scenario.reasons(edit.set(SalesforceFields.CONTACT_PHONE, Text.of("5".repeat(65)))))
                .containsExactly("TOO_LONG [CORE-021] (limit=64, field=contact-phone)");
    }

    @Test
    void CORE_021_a_case_stays_bounded() {
        ReferCase refer = ReferCase.of(scenario.by(ANNA), SalesforceSupport.DP, "Quote", "look");
        scenario.accepted(refer).accepted(refer);
        assertThat(scenario.reasons(refer)).containsExactly("LIMIT_REACHED [CORE-021] (open-assignments=2)");

        scenario.accepted(new LinkTicket(scenario.by(ANNA), TicketLink.of("OPS", "1")))
                .accepted(new LinkTicket(scenario.by(ANNA), TicketLink.of("OPS", "2")));
        assertThat(scenario.reasons(new LinkTicket(scenario.by(ANNA), TicketLink.of("OPS", "3"))))
                .containsExactly("LIMIT_REACHED [CORE-021] (tickets=2)");
        assertThat(scenario.accepted(new LinkTicket(scenario.by(ANNA), TicketLink.of("OPS", "2")))
                        .decision()
                        .isNothing())
                .isTrue();
    }

    @Test
    void CORE_021_so_do_those_who_are_mentioned_in_a_comment_and_the_subtype_of_a_referral() {
        AddComment both = new AddComment(scenario.by(ANNA), Text.of("look"), HashSet.of(ANNA, Directory.BEN));
        ReferCase refer = ReferCase.of(scenario.by(ANNA), SalesforceSupport.DP, "Quote", "look");

        scenario.accepted(both);
        assertThat(scenario.reasons(new AddComment(
                        both.header(), both.comment(), both.mentions().add(Directory.BEA))))
                .containsExactly("LIMIT_REACHED [CORE-021] (mentions=3)");
        scenario.accepted(refer.withSubtype("Large"));
        assertThat(scenario.reasons(refer.withSubtype("Larger")))
                .containsExactly("TOO_LONG [CORE-021] (input=subtype, limit=5, length=6)");
    }

    @Test
    void SF_026_the_same_ticket_named_twice_is_one_link() {
        scenario.accepted(OpenCase.of(scenario.by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, Samples.homeowner())
                .linkedTo(TicketLink.of("OPS", "1"))
                .linkedTo(TicketLink.of("OPS", "1")));

        assertThat(scenario.theCase().tickets()).hasSize(1);
    }

    @Test
    void CORE_021_so_do_the_tickets_it_is_opened_with_and_the_effects_it_asks_for() {
        OpenCase open = OpenCase.of(
                scenario.by(ANNA),
                SalesforceSupport.INSTALLER_SUPPORT,
                Samples.installer().with(SalesforceFields.JOB, "J-1"));
        assertThat(scenario.reasons(open.linkedTo(TicketLink.of("OPS", "1"))
                        .linkedTo(TicketLink.of("OPS", "2"))
                        .linkedTo(TicketLink.of("OPS", "3"))))
                .containsExactly("LIMIT_REACHED [CORE-021] (tickets=3)");

        scenario.accepted(open).accepted(EditCase.of(scenario.by(ANNA), 1).set(SalesforceFields.JOB, "J-2"));
        assertThat(scenario.reasons(EditCase.of(scenario.by(ANNA), 2).set(SalesforceFields.JOB, "J-3")))
                .containsExactly("LIMIT_REACHED [CORE-021] (effects=2)");
    }
}
