package dev.casecore.examples;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThatCase;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.PlaybookDesk.AdoptionReport;
import dev.casecore.Playbooks;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.UndoMerge;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.PlaybookComparison;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.testkit.fixture.Cast;
import dev.casecore.testkit.fixture.DeskFixture;
import dev.casecore.testkit.fixture.DeskSetup;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The code of docs/guide/vendors.md, run. */
class VendorsGuideTest {

    static final StatusId ANNOUNCED = StatusId.of("announced");
    static final StatusId INSPECTION = StatusId.of("inspection");
    static final StatusId WAITING_FOR_PARCEL = StatusId.of("waiting-for-parcel");
    static final StatusId REFUNDED = StatusId.of("refunded");
    static final StatusId REJECTED = StatusId.of("rejected");
    static final KindId RETURN = KindId.of("return");
    static final KindId EXCHANGE = KindId.of("exchange");
    static final Field<String> ORDER = Field.of("order", "Order number", FieldType.TEXT);
    static final Field<String> REASON = Field.choice("reason", "Reason", "damaged", "wrong item", "not wanted");
    static final Field<String> NEW_ITEM = Field.of("new-item", "New item", FieldType.TEXT);
    static final Field<String> FINDING = Field.choice("finding", "Finding", "as new", "used", "broken");
    static final Role CLERK = Role.of("returns-clerk");
    static final CalendarId WAREHOUSE_HOURS = CalendarId.of("warehouse-hours");

    static PlaybookBuilder returnsDesk(int version) {
        RuleId fields = RuleId.of("RET-1");
        RuleId parcel = RuleId.of("RET-2");
        RuleId closing = RuleId.of("RET-3");
        RuleId policy = RuleId.of("RET-4");
        return PlaybookBuilder.of("returns-desk", version, "Returns desk")
                .status(ANNOUNCED, "Announced", StatusCategory.NEW)
                .status(WAITING_FOR_PARCEL, "Waiting for parcel", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(INSPECTION, "In inspection", StatusCategory.ACTIVE)
                .status(REFUNDED, "Refunded", StatusCategory.CLOSED)
                .status(REJECTED, "Rejected", StatusCategory.CLOSED)
                .startsIn(ANNOUNCED)
                .kind(
                        RETURN,
                        "Return",
                        kind -> kind.requires(ORDER, fields)
                                .requires(REASON, fields)
                                .has(FINDING))
                .kind(
                        EXCHANGE,
                        "Exchange",
                        kind -> kind.requires(ORDER, fields)
                                .requires(NEW_ITEM, fields)
                                .has(FINDING))
                .transition(CommandKind.CHANGE_STATUS, WAITING_FOR_PARCEL, parcel, ANNOUNCED)
                .transition(CommandKind.CHANGE_STATUS, INSPECTION, parcel, ANNOUNCED, WAITING_FOR_PARCEL)
                .transition(CommandKind.CLOSE_CASE, REFUNDED, FieldIs.present(FINDING, closing), closing, INSPECTION)
                .transition(CommandKind.CLOSE_CASE, REJECTED, FieldIs.present(FINDING, closing), closing, INSPECTION)
                .transition(CommandKind.CLOSE_CASE, REJECTED, closing, ANNOUNCED, WAITING_FOR_PARCEL)
                .transition(CommandKind.REOPEN_CASE, INSPECTION, closing, REFUNDED, REJECTED)
                .require(CaseIs.closedWithin(Duration.ofDays(30), closing), CommandKind.REOPEN_CASE)
                .permit(
                        ActorIs.inRole(policy, CLERK),
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE)
                .closedAccepts(
                        policy, CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE, CommandKind.ERASE_PERSONAL_DATA)
                .mergesInto(REJECTED)
                .calendar(WAREHOUSE_HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution()
                        .promises("refund/1", Duration.ofDays(5), WAREHOUSE_HOURS, CaseIs.ofKind(RETURN, closing))
                        .promises("exchange/1", Duration.ofDays(10), WAREHOUSE_HOURS))
                .numbered("RMA-%05d");
    }

    private static final UserId CLEO_OF_THE_SHOP = UserId.of("cleo");
    private static final Actor CLEO = Actor.user(CLEO_OF_THE_SHOP);
    private static final Fields DAMAGED = Fields.none().with(ORDER, "4711").with(REASON, "damaged");

    private DeskFixture shop = new DeskFixture(setup(returnsDesk(1).buildOrThrow()));

    private static DeskSetup setup(Playbook playbook) {
        return DeskSetup.of(playbook)
                .knowing(new Cast()
                        .with(UserProfile.of(CLEO_OF_THE_SHOP)
                                .withRoles(CLERK, SalesforceRoles.SUPPORT_AGENT, SalesforceRoles.SUPERVISOR))
                        .with(new Organization(OrganizationId.of("bright"), Option.none(), false))
                        .with(new Contact(ContactId.of("ivy"), Option.some(OrganizationId.of("bright"))))
                        .known());
    }

    private CommandHeader by(Actor actor) {
        return shop.by(actor);
    }

    private Case opened(KindId kind, Fields fields) {
        return shop.opened(OpenCase.of(by(CLEO), kind, fields));
    }

    @Test
    void a_returns_desk_from_nothing_lives_through_a_return() {
        TenantDesk desk = shop.desk();
        assertThat(desk.open(OpenCase.of(by(CLEO), RETURN, Fields.none().with(ORDER, "4711"))))
                .isRejected()
                .hasExactlyRules("RET-1");
        Case returned = opened(RETURN, DAMAGED);
        assertThat(returned.number()).hasToString("RMA-00001");
        shop.accepted(returned, new ChangeStatus(by(CLEO), WAITING_FOR_PARCEL), new ChangeStatus(by(CLEO), INSPECTION));

        assertThat(desk.handle(returned.id(), CloseCase.into(by(CLEO), REFUNDED)))
                .isRejectedFor(Code.FIELD_MISSING);
        Case refunded = shop.accepted(
                returned, EditCase.of(by(CLEO), 1).set(FINDING, "broken"), CloseCase.into(by(CLEO), REFUNDED));
        assertThat(refunded).isClosed().hasStatus(REFUNDED);

        shop.later(Duration.ofDays(30).plusMillis(1));
        assertThat(desk.handle(returned.id(), new ReopenCase(by(CLEO)))).isRejectedFor(Code.REOPEN_WINDOW_PASSED);
    }

    @Test
    void a_shipped_playbook_is_changed_in_a_few_lines() {
        Field<String> matter = Field.of("matter", "Legal matter", FieldType.TEXT);
        RuleId ours = RuleId.of("ACME-1");

        Playbook acme = SalesforceSupport.builder(SalesforceOptions.builder()
                        .version(2)
                        .reopenWindow(Duration.ofHours(24))
                        .build())
                .department(new DepartmentDefinition(DepartmentId.of("Legal"), LinkedHashMap.of(matter, ours)))
                .buildOrThrow();

        shop = new DeskFixture(setup(acme));
        TenantDesk desk = shop.desk();
        Case opened = opened(
                SalesforceSupport.INSTALLER_SUPPORT,
                Fields.none()
                        .with(SalesforceFields.ACCOUNT, OrganizationId.of("bright"))
                        .with(SalesforceFields.CONTACT, ContactId.of("ivy"))
                        .with(SalesforceFields.REQUEST_TYPE, "Inverter")
                        .with(SalesforceFields.REQUEST_SUBTYPE, "Error 17")
                        .with(SalesforceFields.DESCRIPTION, Text.of("error 17")));
        ReferCase toLegal = ReferCase.of(by(CLEO), DepartmentId.of("Legal"), "Liability", "who pays?");
        assertThat(desk.handle(opened.id(), toLegal)).isRejected().hasExactlyRules(ours.value());
        assertThat(desk.explain(opened.id(), toLegal.with(matter, "liability"))).isAccepted();

        shop.accepted(opened, CloseCase.of(by(CLEO)));
        shop.later(Duration.ofHours(24));
        assertThat(desk.explain(opened.id(), new ReopenCase(by(CLEO)))).isAccepted();
        shop.later(Duration.ofMillis(1));
        assertThat(desk.explain(opened.id(), new ReopenCase(by(CLEO))))
                .isRejected()
                .lacks(Code.REOPEN_WINDOW_PASSED)
                .lacks(Code.NEW_CASE_REQUIRED);
    }

    @Test
    void a_newer_version_is_compared_tried_and_adopted() {
        Playbook version1 = returnsDesk(1).buildOrThrow();
        Field<String> carrier = Field.choice("carrier", "Carrier", "post", "courier");
        StatusId onItsWay = StatusId.of("on-its-way");
        Playbook version2 = second(carrier, onItsWay);
        Playbooks both = Playbooks.of(version1).with(version2).get();
        shop = new DeskFixture(setup(version1).with(builder -> builder.playbooks(both)));
        TenantDesk desk = shop.desk();
        Case returned = opened(RETURN, DAMAGED);
        Case waiting = shop.accepted(opened(RETURN, DAMAGED), new ChangeStatus(by(CLEO), WAITING_FOR_PARCEL));

        // what is different, in words
        String words = PlaybookComparison.of(version1, version2).toString();

        // which open cases could go on under it, and what would be illegal of the others
        AdoptPlaybook adopt = AdoptPlaybook.of(by(CLEO), version2.ref()).giving(carrier, "post");
        AdoptionReport report = desk.playbooks().assess(version1.ref(), adopt);

        // one case, with its status mapped
        Either<Rejection, Accepted> adopted = desk.handle(waiting.id(), adopt.mapping(WAITING_FOR_PARCEL, onItsWay));

        assertThat(words.lines())
                .contains(
                        "status waiting-for-parcel: no longer, was Waiting for parcel, WAITING_FOR_CUSTOMER",
                        "status on-its-way: new, On its way, WAITING_FOR_CUSTOMER",
                        "field carrier of kind return: new, Carrier, choice of at most 255, one of post / courier");
        assertThat(report.fitting()).containsExactly(returned.id());
        assertThat(report.misfits().map(Object::toString))
                .containsExactly("RMA-00002, waiting-for-parcel: adopt-playbook refused: "
                        + "UNKNOWN_STATUS [CORE-009] (status=waiting-for-parcel)");
        assertThat(adopted).isAccepted().theCase().hasStatus(onItsWay);
        assertThat(adopted.get().after().playbook()).isEqualTo(version2.ref());
    }

    private static Playbook second(Field<String> carrier, StatusId onItsWay) {
        RuleId rule = RuleId.of("RET-5");
        return PlaybookBuilder.of("returns-desk", 2, "Returns desk")
                .status(ANNOUNCED, "Announced", StatusCategory.NEW)
                .status(onItsWay, "On its way", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(REFUNDED, "Refunded", StatusCategory.CLOSED)
                .startsIn(ANNOUNCED)
                .kind(RETURN, "Return", kind -> kind.has(ORDER, REASON, FINDING).requires(carrier, rule))
                .transition(CommandKind.CHANGE_STATUS, onItsWay, rule, ANNOUNCED)
                .transition(CommandKind.CLOSE_CASE, REFUNDED, rule, ANNOUNCED, onItsWay)
                .require(Condition.always(), CommandKind.CLOSE_CASE)
                .buildOrThrow();
    }

    @Test
    void duplicates_are_merged_and_the_merge_is_undone() {
        TenantDesk desk = shop.desk();
        CaseId survivor = opened(RETURN, DAMAGED).id();
        CaseId duplicate = opened(RETURN, DAMAGED).id();

        desk.handle(duplicate, new MergeCase(by(CLEO), survivor));
        Accepted said = desk.handle(duplicate, AddComment.of(by(CLEO), "the parcel is here"))
                .get(); // said.after() is the survivor
        desk.handle(duplicate, new UndoMerge(by(CLEO)));

        assertThat(said.after().id()).isEqualTo(survivor);
        assertThatCase(desk, duplicate, CLEO).isOpen();
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(VendorsGuideTest.class, Path.of("../guide/vendors.md"));
    }
}
