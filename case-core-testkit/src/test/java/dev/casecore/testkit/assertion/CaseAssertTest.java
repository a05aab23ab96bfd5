package dev.casecore.testkit.assertion;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThatCase;
import static dev.casecore.testkit.assertion.Failures.message;
import static dev.casecore.testkit.fixture.SalesforcePeople.ANNA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraEvidence;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.DynamicsState;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import dev.casecore.text.Text;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseAssertTest {

    private final SalesforceFixture desk = new SalesforceFixture();

    private static void assertFails(ThrowingCallable judging, String expected, String but) {
        Failures.assertFails(judging, expected, but, "case ");
    }

    @Test
    void a_failure_shows_the_case_and_what_happened_last_without_personal_data() {
        Case referred = desk.caseIn(SalesforceState.INTERNAL_REFERRAL);

        message(() -> assertThatCase(desk.desk(), referred.id(), Actor.user(ANNA))
                        .isClosed())
                .isEqualTo("""
                        expected: a closed case
                        but: its status is internal-referral, which is REFERRED
                        case C-000001 (case-1) of kind homeowner-support, version 2
                          status internal-referral since 2026-03-02T09:00:00Z
                          owner user:anna since 2026-03-02T09:00:00Z
                          priority NORMAL
                          fields associated-installer=org-installer, case-source=phone, contact=contact-hugo, contract=contract-ready-1, description=***, homeowner=contact-hugo, homeowner-account=org-hugo, installer-contact=contact-ivy, property-address=***, request-subtype=Invoice, request-type=Billing
                          open assignments A-1 for DP
                          events:
                            1  2026-03-02T09:00:00Z  user:anna  CaseOpened[number=C-000001, playbook=salesforce-support@1, kind=homeowner-support, status=new, category=NEW, owner=user:anna, priority=NORMAL, fields={associated-installer=org-installer, case-source..
                            2  2026-03-02T09:00:00Z  user:anna  DirectoryConsulted[facts=List(contract contract-ready-1=ACTIVE, homeowner of contract-ready-1=contact-hugo)]
                            3  2026-03-02T09:00:00Z  user:anna  AssignmentOpened[assignment=Assignment[id=A-1, department=DP, reason=Plans, subtype=None, comments=***, fields={}, openedAt=2026-03-02T09:00:00Z, openedBy=user:anna]]
                            4  2026-03-02T09:00:00Z  user:anna  StatusChanged[from=new, to=internal-referral, category=REFERRED, because=refer-case]""");
    }

    @Test
    void a_failure_shows_everything_else_that_a_case_may_have() {
        JiraFixture jira = new JiraFixture();
        DynamicsFixture dynamics = new DynamicsFixture();

        message(() -> assertThat(jira.caseIn(JiraState.WITH_DEVELOPMENT)).isClosed())
                .contains(
                        "\n  evidence user-error-ruled-out, browser-ruled-out, hardware-ruled-out\n",
                        "\n  tickets DEV ",
                        "\n  clocks first-response MET");
        message(() -> assertThat(jira.caseIn(JiraState.UNASSIGNED)).isClosed())
                .endsWith("\n  clocks first-response RUNNING due 2026-03-02T11:00:00Z");
        message(() -> assertThat(dynamics.caseIn(DynamicsState.WITH_OPEN_ACTIVITIES))
                        .isClosed())
                .contains("\n  stage research\n  planned T-1 TASK of anna, T-2 PHONE_CALL of anna");
        message(() -> assertThat(dynamics.caseIn(DynamicsState.MERGED)).isOpen())
                .contains("\n  links DUPLICATE_OF case-3\n  merged into case-3");
    }

    @Test
    void only_the_last_events_of_many_are_shown_and_a_description_comes_first() {
        JiraFixture jira = new JiraFixture();
        Case closed = jira.caseIn(JiraState.CLOSED);

        message(() -> assertThat(closed)
                        .withHistory(jira.history(closed.id()))
                        .as("after %s", "that")
                        .isOpen())
                .startsWith("[after that] expected: an open case\nbut: its status is closed, which is CLOSED\n")
                .contains("\n  last 8 of ")
                .doesNotContain("CaseOpened");
    }

    @Test
    void a_case_that_is_not_seen_is_not_there() {
        message(() -> assertThatCase(desk.desk(), CaseId.of("case-9"), Actor.user(ANNA)))
                .isEqualTo("expected: a case case-9 that user:anna sees\nbut: there is none in acme");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless test does
    void nothing_cannot_be_judged() {
        message(() -> assertThat((Case) null)).isEqualTo("expected: something to judge\nbut: null");
    }

    @Test
    void open_closed_and_status() {
        Case fresh = desk.caseIn(SalesforceState.NEW);
        Case closed = desk.caseIn(SalesforceState.CLOSED);

        assertThat(fresh).isOpen().hasStatus(SalesforceSupport.NEW).hasStatusOf(StatusCategory.NEW);
        assertThat(closed).isClosed().hasStatusOf(StatusCategory.CLOSED);
        assertFails(() -> assertThat(closed).isOpen(), "an open case", "its status is closed, which is CLOSED");
        assertFails(() -> assertThat(fresh).isClosed(), "a closed case", "its status is new, which is NEW");
        assertFails(
                () -> assertThat(fresh).hasStatus(SalesforceSupport.CLOSED),
                "status closed",
                "its status is new, which is NEW");
        assertFails(
                () -> assertThat(fresh).hasStatusOf(StatusCategory.ACTIVE),
                "a status that is ACTIVE",
                "its status is new, which is NEW");
    }

    @Test
    void owner_queue_and_priority() {
        Case ofAnna = desk.caseIn(SalesforceState.NEW);
        Case waiting = desk.caseIn(SalesforceState.WAITING_IN_QUEUE);

        assertThat(ofAnna).isOwnedBy(ANNA).isOwnedBy(Owner.user(ANNA)).hasPriority(Priority.NORMAL);
        assertThat(waiting).waitsIn(SalesforceQueues.HOMEOWNER);
        String annas = "its owner is user:anna since 2026-03-02T09:00:00Z";
        assertFails(() -> assertThat(ofAnna).isOwnedBy(BEN), "owner user:ben", annas);
        assertFails(() -> assertThat(ofAnna).waitsIn(QueueId.of("q")), "owner queue:q", annas);
        assertFails(
                () -> assertThat(desk.caseIn(SalesforceState.CLOSED)).waitsIn(QueueId.of("q")),
                "an open case",
                "its status is closed, which is CLOSED");
        assertFails(() -> assertThat(ofAnna).hasPriority(Priority.HIGH), "priority HIGH", "its priority is NORMAL");
    }

    @Test
    void fields() {
        Case fresh = desk.caseIn(SalesforceState.NEW);

        assertThat(fresh).has(SalesforceFields.REQUEST_TYPE, "Billing").isWithout(SalesforceFields.JOB);
        assertFails(
                () -> assertThat(fresh).has(SalesforceFields.REQUEST_TYPE, "Plans"),
                "field request-type with the value Plans",
                "its value is Billing");
        assertFails(
                () -> assertThat(fresh).has(SalesforceFields.JOB, "J-1"),
                "field job with the value J-1",
                "it has no value");
        assertFails(
                () -> assertThat(fresh).has(SalesforceFields.DESCRIPTION, Text.of("call ivy@example.org")),
                "field description with the value ***",
                "its value is ***");
        assertFails(
                () -> assertThat(fresh).isWithout(SalesforceFields.REQUEST_TYPE),
                "no value of field request-type",
                "its value is Billing");
    }

    @Test
    void assignments() {
        Case twice = desk.caseIn(SalesforceState.REFERRED_TWICE);
        Case fresh = desk.caseIn(SalesforceState.NEW);

        assertThat(twice).isReferredTo(SalesforceSupport.SALES, SalesforceSupport.DP);
        assertThat(fresh).isReferredTo();
        assertFails(
                () -> assertThat(twice).isReferredTo(SalesforceSupport.DP),
                "open assignments to DP",
                "they are DP, Sales");
        assertFails(
                () -> assertThat(fresh).isReferredTo(SalesforceSupport.DP), "open assignments to DP", "they are none");
        assertFails(() -> assertThat(twice).isReferredTo(), "open assignments to none", "they are DP, Sales");
    }

    @Test
    void stages_and_activities() {
        DynamicsFixture dynamics = new DynamicsFixture();
        Case working = dynamics.caseIn(DynamicsState.WITH_OPEN_ACTIVITIES);

        assertThat(working).isInStage(DynamicsCustomerService.RESEARCH).hasOpenActivities(2);
        assertFails(
                () -> assertThat(working).isInStage(StageId.of("resolve")), "stage resolve", "its stage is research");
        assertFails(
                () -> assertThat(desk.caseIn(SalesforceState.NEW)).isInStage(StageId.of("resolve")),
                "stage resolve",
                "it has no stage");
        assertFails(() -> assertThat(working).hasOpenActivities(0), "0 open activities", "there are 2");
    }

    @Test
    void evidence_and_clocks() {
        JiraFixture jira = new JiraFixture();
        Case confirmed = jira.caseIn(JiraState.CONFIRMED);
        Case fresh = jira.caseIn(JiraState.UNASSIGNED);

        assertThat(confirmed).hasEvidence(JiraEvidence.CUSTOMER_CONFIRMED);
        assertThat(fresh).clock(ClockId.of("first-response")).isRunning();
        assertFails(
                () -> assertThat(confirmed).hasEvidence(EvidenceId.of("documented")),
                "evidence documented",
                "its evidence is customer-confirmed");
        assertFails(
                () -> assertThat(fresh).hasEvidence(EvidenceId.of("documented")),
                "evidence documented",
                "its evidence is none");
        assertFails(
                () -> assertThat(fresh).clock(ClockId.of("resolution")),
                "a clock resolution that has ever started",
                "its clocks are first-response");
    }

    @Test
    void merges_reopenings_and_versions() {
        Case merged = desk.caseIn(SalesforceState.MERGED);
        CaseId survivor = merged.merge().get().survivor();
        Case reopened = desk.caseIn(SalesforceState.REOPENED);

        assertThat(merged).isMergedInto(survivor);
        assertThat(reopened).wasReopened(1).hasVersion(4);
        assertFails(
                () -> assertThat(merged).isMergedInto(reopened.id()),
                "a duplicate, merged into " + reopened.id(),
                "it is merged into " + survivor);
        assertFails(
                () -> assertThat(reopened).isMergedInto(survivor),
                "a duplicate, merged into " + survivor,
                "it is not merged");
        assertFails(() -> assertThat(reopened).wasReopened(0), "reopened 0 times", "it was reopened 1 times");
        assertFails(() -> assertThat(reopened).hasVersion(1), "version 1", "its version is 4");
    }

    @Test
    void it_stands_beside_assertj() {
        assertThat(desk.caseIn(SalesforceState.NEW).isOpen()).isTrue();
        assertThat(java.util.List.of(1)).hasSize(1);
    }
}
