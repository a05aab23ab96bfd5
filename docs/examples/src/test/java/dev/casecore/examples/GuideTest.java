package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.InMemoryStore;
import dev.casecore.IntakeResult;
import dev.casecore.TenantDesk;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.CommandIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.TicketIs;
import dev.casecore.conversation.Audience;
import dev.casecore.conversation.Channel;
import dev.casecore.conversation.Interaction;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.link.TicketSystem;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ChecklistDefinition;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.Directory;
import dev.casecore.port.Store;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The code of docs/guide/README.md, run. */
class GuideTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    private static final Field<String> ROOM = Field.of("room", "Room", FieldType.TEXT);

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final Directory yourDirectory = new InMemoryDirectory()
            .put(ACME, UserProfile.of(UserId.of("anna")).withRoles(SalesforceRoles.SUPPORT_AGENT))
            .put(ACME, new Organization(OrganizationId.of("bright"), Option.none(), false))
            .put(ACME, new Contact(ContactId.of("ivy"), Option.some(OrganizationId.of("bright"))));

    @Test
    void a_desk_answers_commands_and_takes_interactions_in() {
        CaseDesk desk = CaseDesk.builder()
                .playbook(SalesforceSupport.playbook()) // or .playbooks(registry), by tenant and version
                .directory(yourDirectory) // who is who: you implement it over your own tables
                .store(new InMemoryStore())
                .time(clock::instant) // Clock.systemUTC() in production, a fixed one in tests
                .build();
        TenantDesk support = desk.forTenant(TenantId.of("acme"));

        OpenCase opening = OpenCase.of(
                CommandHeader.of("call-1", Actor.user("anna"), clock.instant()),
                SalesforceSupport.INSTALLER_SUPPORT,
                Fields.none()
                        .with(SalesforceFields.ACCOUNT, OrganizationId.of("bright"))
                        .with(SalesforceFields.CONTACT, ContactId.of("ivy"))
                        .with(SalesforceFields.REQUEST_TYPE, "Inverter")
                        .with(SalesforceFields.REQUEST_SUBTYPE, "Error 17")
                        .with(SalesforceFields.DESCRIPTION, Text.of("error 17")));
        IntakeResult result = support.intake(Interaction.unresolved(Channel.PHONE, "error 17 again"), opening)
                .get();
        assertThat(result).isInstanceOf(IntakeResult.CaseOpened.class);
        CaseId caseId = ((IntakeResult.CaseOpened) result).opened().after().id();

        CommandHeader header = CommandHeader.of("form-7f3a", Actor.user("anna"), clock.instant());
        Either<Rejection, Accepted> answer = support.handle(caseId, new PickCase(header));
        assertThat(answer.getLeft().codes()).containsExactly(Code.NOT_WAITING);
    }

    @Test
    void a_playbook_of_ones_own_fits_on_a_page() {
        Playbook playbook = PlaybookBuilder.of("it-help-desk", 1, "IT help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(
                        INCIDENT,
                        "Incident",
                        kind -> kind.requires(DESCRIPTION, RuleId.of("IT-001")).has(ROOM))
                .departments(DepartmentId.of("Network"))
                .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("IT-002"), NEW)
                .require(CaseIs.withoutOpenAssignment(RuleId.of("IT-003")), CommandKind.CLOSE_CASE)
                .permit(ActorIs.inRole(RuleId.of("IT-004"), Role.of("technician")), CommandKind.CLOSE_CASE)
                .closedAccepts(RuleId.of("IT-005"), CommandKind.ADD_COMMENT)
                .buildOrThrow();

        assertThat(playbook.fingerprint()).hasSize(64);
    }

    @Test
    void procedures_messages_and_tickets_of_other_systems_are_parts_of_a_playbook() {
        StatusId WORKING = StatusId.of("working");
        StatusId WAITING = StatusId.of("waiting");
        StatusId CLOSED = StatusId.of("closed");
        Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);
        Field<Set<ContactId>> PARTICIPANTS = Field.of("participants", "Participants", FieldType.CONTACTS);
        Field<Set<UserId>> WATCHERS = Field.of("watchers", "Watchers", FieldType.USERS);
        Field<String> TYPE = Field.choice("type", "Type", "Bug", "Wish", "Spam");
        RuleId rule = RuleId.of("IT-010");
        PlaybookBuilder builder = PlaybookBuilder.of("bug-desk", 1, "Bug desk")
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(WORKING)
                .kind(INCIDENT, "Incident", kind -> kind.has(REPORTER, PARTICIPANTS, WATCHERS, TYPE))
                .transition(CommandKind.RECORD_REPLY, WORKING, rule, WAITING);

        PurposeId question = PurposeId.of("question");
        EvidenceId ruledOut = EvidenceId.of("browser-ruled-out");
        TicketSystem development =
                TicketSystem.of("DEV", "Development").passing("Open", "Testing").endingIn("Done");

        builder.message(question, "Question", Audience.customer())
                .writesTo(REPORTER, PARTICIPANTS)
                .watchedBy(WATCHERS)
                .transition(CommandKind.SEND_MESSAGE, WAITING, CommandIs.message(rule, question), rule, WORKING)
                .ticketSystem(development)
                .checklist(ChecklistDefinition.of("bugs", "Bugs", rule)
                        .where(FieldIs.oneOf(TYPE, List.of("Bug"), rule))
                        .step(ruledOut, "The browser is ruled out", rule)
                        .step(
                                "A development ticket is being tested",
                                rule,
                                TicketIs.reached(development, "Testing", rule))
                        .blocking(CommandKind.CLOSE_CASE))
                .macro(MacroDefinition.of(MacroId.of("spam"), "Spam", rule)
                        .setting(TYPE, "Spam")
                        .takingOver())
                .transition(CommandKind.APPLY_MACRO, CLOSED, CommandIs.macro(MacroId.of("spam"), rule), rule, WORKING);

        Playbook playbook = builder.buildOrThrow();
        assertThat(playbook.offers(CommandKind.APPLY_MACRO)).isTrue();
        assertThat(playbook.evidence()).containsExactly(ruledOut);
    }

    @Test
    void stages_and_planned_work_are_parts_of_a_playbook() {
        RuleId rule = RuleId.of("IT-020");
        PlaybookBuilder builder = PlaybookBuilder.of("guided-desk", 1, "Guided desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.has(ROOM));

        builder.stage(StageId.of("ask"), "Ask", FieldIs.present(ROOM, rule))
                .stage(StageId.of("solve"), "Solve", Condition.always())
                .plans(ActivityType.TASK, ActivityType.PHONE_CALL)
                .transition(CommandKind.CLOSE_CASE, DONE, CaseIs.withoutOpenActivity(rule), rule, NEW)
                .confirm(CaseIs.inStage(StageId.of("solve"), rule), CommandKind.CLOSE_CASE);

        Playbook playbook = builder.buildOrThrow();
        assertThat(playbook.offers(CommandKind.CHANGE_STAGE)).isTrue();
        assertThat(playbook.planned()).containsExactly(ActivityType.TASK, ActivityType.PHONE_CALL);
    }

    @Test
    void a_database_keeps_cases() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");

        Schema.of(dataSource).install(dataSource); // or Flyway, or Schema.script() run by hand
        Store store = JdbcStore.on(dataSource);

        assertThat(store.find(ACME, CaseId.of("nobody's"))).isEmpty();
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(GuideTest.class, Path.of("../guide/README.md"));
    }
}
