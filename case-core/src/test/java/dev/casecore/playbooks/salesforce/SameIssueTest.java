package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_EMAIL;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTACT_PHONE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CONTRACT;
import static dev.casecore.playbooks.salesforce.SalesforceFields.JOB;
import static dev.casecore.playbooks.salesforce.SalesforceFields.REQUEST_TYPE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INSTALLER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Matcher.Keys;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What the matcher takes for the same issue (SF-006, SF-031). */
class SameIssueTest {

    private static final Fields HOMEOWNER = Samples.homeowner();
    private static final Fields INSTALLER = Samples.installer();

    private static Keys keys(KindId kind, Fields fields, TicketLink... tickets) {
        return SalesforceMatcher.INSTANCE.keys(kind, fields, List.of(tickets));
    }

    private static boolean shares(Seq<String> left, Seq<String> right) {
        return left.exists(right::contains);
    }

    private static boolean sameIssue(Keys left, Keys right) {
        return shares(left.issue(), right.issue());
    }

    private static boolean sameSubject(Keys left, Keys right) {
        return shares(left.subject(), right.subject());
    }

    @Test
    void SF_006_kind_contract_and_request_type_make_a_homeowners_issue() {
        Keys first = keys(HOMEOWNER_SUPPORT, HOMEOWNER);

        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, HOMEOWNER.with(CONTACT, Directory.HEIDI))))
                .isTrue();
        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, HOMEOWNER.with(CONTRACT, Directory.HEIDIS))))
                .isFalse();
        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, HOMEOWNER.with(REQUEST_TYPE, "Roof"))))
                .isFalse();
        assertThat(sameSubject(first, keys(HOMEOWNER_SUPPORT, HOMEOWNER.with(REQUEST_TYPE, "Roof"))))
                .isTrue();
        assertThat(sameIssue(first, keys(INSTALLER_SUPPORT, HOMEOWNER))).isFalse();
    }

    @Test
    void SF_006_the_contact_or_else_the_account_is_an_installers_subject() {
        Fields account = INSTALLER.without(CONTACT.name());

        assertThat(sameIssue(
                        keys(INSTALLER_SUPPORT, INSTALLER), keys(INSTALLER_SUPPORT, INSTALLER.without(ACCOUNT.name()))))
                .isTrue();
        assertThat(sameIssue(keys(INSTALLER_SUPPORT, INSTALLER), keys(INSTALLER_SUPPORT, account)))
                .isFalse();
        assertThat(sameIssue(keys(INSTALLER_SUPPORT, account), keys(INSTALLER_SUPPORT, account)))
                .isTrue();
    }

    @Test
    void SF_006_the_same_job_matches_whatever_the_type() {
        Fields job = INSTALLER.with(JOB, "J-17");
        Fields other = Fields.none().with(ACCOUNT, Directory.HUGOS_HOME).with(JOB, "J-17");

        assertThat(sameIssue(keys(INSTALLER_SUPPORT, job), keys(INSTALLER_SUPPORT, other)))
                .isTrue();
        assertThat(sameIssue(keys(INSTALLER_SUPPORT, job), keys(INSTALLER_SUPPORT, other.with(JOB, "J-18"))))
                .isFalse();
    }

    @Test
    void SF_006_the_same_ticket_matches_whatever_the_type() {
        Keys first = keys(HOMEOWNER_SUPPORT, HOMEOWNER, TicketLink.of("OPS", "17"));

        assertThat(sameIssue(first, keys(INSTALLER_SUPPORT, INSTALLER, TicketLink.of("OPS", "17"))))
                .isTrue();
        assertThat(sameIssue(first, keys(INSTALLER_SUPPORT, INSTALLER, TicketLink.of("CRM", "17"))))
                .isFalse();
        assertThat(sameIssue(
                        keys(HOMEOWNER_SUPPORT, Fields.none(), TicketLink.of("A", "BC")),
                        keys(HOMEOWNER_SUPPORT, Fields.none(), TicketLink.of("AB", "C"))))
                .isFalse();
    }

    @Test
    void SF_031_an_unknown_homeowner_matches_by_org_and_phone_or_email() {
        Fields stranger = Samples.unknownHomeowner().with(CONTACT_PHONE, Text.of("+1 (555) 0100"));
        Keys first = keys(HOMEOWNER_SUPPORT, stranger);

        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, stranger.without(CONTACT_EMAIL.name()))))
                .isTrue();
        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, stranger.without(CONTACT_PHONE.name()))))
                .isTrue();
        assertThat(sameIssue(
                        first,
                        keys(
                                HOMEOWNER_SUPPORT,
                                stranger.with(CONTACT_EMAIL, Text.of(" HUGO@Example.org"))
                                        .with(CONTACT_PHONE, Text.of("0")))))
                .isTrue();
        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, stranger.with(CONTACT_PHONE, Text.of("1-555-0100")))))
                .isTrue();
        assertThat(sameIssue(first, keys(HOMEOWNER_SUPPORT, stranger.with(ACCOUNT, Directory.HEIDIS_HOME))))
                .isFalse();
    }

    @Test
    void SF_031_no_key_says_who_it_is() {
        Keys keys = keys(
                HOMEOWNER_SUPPORT,
                Samples.unknownHomeowner().with(CONTACT_PHONE, Text.of("5550100")),
                TicketLink.of("OPS", "hugo-17"));

        assertThat(keys.issue().appendAll(keys.subject()))
                .allMatch(key -> key.matches("(issue|subject|ticket|job):[0-9a-f]{64}"));
    }

    @Test
    void SF_006_a_case_about_nothing_is_like_no_other() {
        Keys keys = keys(INSTALLER_SUPPORT, Fields.none());

        assertThat(keys.issue().appendAll(keys.subject())).isEmpty();
    }

    @Test
    void SF_006_the_matcher_is_pluggable() {
        SalesforceOptions options = SalesforceOptions.builder()
                .matcher((kind, fields, tickets) -> new Keys(List.of(kind.value()), List.empty()))
                .build();

        assertThat(SalesforceSupport.playbook(options)
                        .matcher()
                        .keys(HOMEOWNER_SUPPORT, Fields.none(), List.empty())
                        .issue())
                .containsExactly("homeowner-support");
    }
}
