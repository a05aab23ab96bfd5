package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a field refers to exists in the tenant, whatever the field refers to, and by whatever command it is filled in. */
class ReferencesTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final Actor ANNA = Actor.user("anna");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RuleId RULE = RuleId.of("IT-001");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final DepartmentId LAW = DepartmentId.of("law");
    private static final DepartmentId OWN = DepartmentId.of("own");

    private static final Field<UserId> EXPERT = Field.of("expert", "Expert", FieldType.USER);
    private static final Field<Set<UserId>> WATCHERS = Field.of("watchers", "Watchers", FieldType.USERS);
    private static final Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);
    private static final Field<Set<ContactId>> OTHERS = Field.of("others", "Others", FieldType.CONTACTS);
    private static final Field<ContractId> CONTRACT = Field.of("contract", "Contract", FieldType.CONTRACT);
    private static final Field<OrganizationId> CUSTOMER = Field.of("customer", "Customer", FieldType.ORGANIZATION);
    private static final Field<?>[] ALL = {EXPERT, WATCHERS, REPORTER, OTHERS, CONTRACT, CUSTOMER};

    private int commands;

    private static PlaybookBuilder playbook(int version) {
        LinkedHashMap<Field<?>, RuleId> asked = LinkedHashMap.empty();
        for (Field<?> field : ALL) {
            asked = asked.put(field, RULE);
        }
        return PlaybookBuilder.of("help-desk", version, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.has(ALL))
                .department(new DepartmentDefinition(LAW, asked))
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW);
    }

    private final TenantDesk desk = CaseDesk.builder()
            .playbooks(Playbooks.of(playbook(1).buildOrThrow())
                    .with(playbook(2).buildOrThrow())
                    .get())
            .directory(new InMemoryDirectory()
                    .put(ACME, UserProfile.of(UserId.of("known")))
                    .put(ACME, new Contact(ContactId.of("known"), Option.none()))
                    .put(
                            ACME,
                            new Contract(
                                    ContractId.of("known"),
                                    ContractState.ACTIVE,
                                    ContactId.of("known"),
                                    Option.none(),
                                    Option.none()))
                    .put(ACME, new Organization(OrganizationId.of("known"), Option.none(), false))
                    .put(ACME, OWN))
            .time(() -> NOON)
            .build()
            .forTenant(ACME);

    private CommandHeader header() {
        commands++;
        return CommandHeader.of("command-" + commands, ANNA, NOON);
    }

    private CaseId opened() {
        return desk.open(OpenCase.of(header(), INCIDENT, Fields.none()))
                .get()
                .after()
                .id();
    }

    /** A referral gives every field of its department; those that are not in question refer to what is known. */
    private static Fields complete(Fields fields) {
        return Fields.none()
                .with(EXPERT, UserId.of("known"))
                .with(WATCHERS, HashSet.of(UserId.of("known")))
                .with(REPORTER, ContactId.of("known"))
                .with(OTHERS, HashSet.of(ContactId.of("known")))
                .with(CONTRACT, ContractId.of("known"))
                .with(CUSTOMER, OrganizationId.of("known"))
                .withAll(fields);
    }

    private Either<Rejection, Accepted> referred(Fields fields) {
        ReferCase refer = ReferCase.of(header(), LAW, "reason", "please look");
        return desk.handle(
                opened(),
                new ReferCase(
                        refer.header(),
                        refer.department(),
                        refer.reason(),
                        refer.subtype(),
                        refer.comments(),
                        complete(fields)));
    }

    private Either<Rejection, Accepted> edited(Fields fields) {
        EditCase edit = EditCase.of(header(), 1);
        return desk.handle(opened(), new EditCase(edit.header(), 1, fields, edit.cleared(), edit.kind()));
    }

    private Either<Rejection, Accepted> adopted(Fields fields) {
        AdoptPlaybook adopt =
                AdoptPlaybook.of(header(), playbook(2).buildOrThrow().ref());
        return desk.handle(
                opened(),
                new AdoptPlaybook(
                        adopt.header(), adopt.playbook(), adopt.statuses(), adopt.stage(), fields, adopt.dropped()));
    }

    private Either<Rejection, Accepted> opened(Fields fields) {
        return desk.open(OpenCase.of(header(), INCIDENT, fields));
    }

    private static Arguments row(String name, Code unknown, Fields known, Fields stranger) {
        return Arguments.of(name, unknown, known, stranger);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                row("user", Code.UNKNOWN_USER, of(EXPERT, UserId.of("known")), of(EXPERT, UserId.of("stranger"))),
                row(
                        "users",
                        Code.UNKNOWN_USER,
                        of(WATCHERS, HashSet.of(UserId.of("known"))),
                        of(WATCHERS, HashSet.of(UserId.of("known"), UserId.of("stranger")))),
                row(
                        "contact",
                        Code.UNKNOWN_CONTACT,
                        of(REPORTER, ContactId.of("known")),
                        of(REPORTER, ContactId.of("stranger"))),
                row(
                        "contacts",
                        Code.UNKNOWN_CONTACT,
                        of(OTHERS, HashSet.of(ContactId.of("known"))),
                        of(OTHERS, HashSet.of(ContactId.of("known"), ContactId.of("stranger")))),
                row(
                        "contract",
                        Code.UNKNOWN_CONTRACT,
                        of(CONTRACT, ContractId.of("known")),
                        of(CONTRACT, ContractId.of("stranger"))),
                row(
                        "organization",
                        Code.UNKNOWN_ORGANIZATION,
                        of(CUSTOMER, OrganizationId.of("known")),
                        of(CUSTOMER, OrganizationId.of("stranger"))));
    }

    private static <T> Fields of(Field<T> field, T value) {
        return Fields.none().with(field, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void CORE_008_what_a_field_refers_to_exists_however_it_is_filled_in(
            String name, Code unknown, Fields known, Fields stranger) {
        check("opened", this::opened, known, stranger, unknown);
        check("edited", this::edited, known, stranger, unknown);
        check("adopted", this::adopted, known, stranger, unknown);
        check("referred", this::referred, known, stranger, unknown);
    }

    private interface Filling {
        Either<Rejection, Accepted> with(Fields fields);
    }

    private static void check(String how, Filling filling, Fields known, Fields stranger, Code unknown) {
        Either<Rejection, Accepted> accepted = filling.with(known);
        assertThat(accepted.isRight()).as(how + ": " + accepted).isTrue();
        Either<Rejection, Accepted> answer = filling.with(stranger);
        assertThat(answer.isLeft()).as(how + " with what nobody knows").isTrue();
        assertThat(answer.getLeft().codes()).containsExactly(unknown);
    }

    @Test
    void SF_004_a_department_of_the_playbook_or_of_the_tenant_is_asked_and_no_other() {
        CaseId id = opened();

        assertThat(desk.handle(id, ReferCase.of(header(), OWN, "reason", "please look"))
                        .isRight())
                .isTrue();
        assertThat(desk.handle(id, ReferCase.of(header(), DepartmentId.of("gone"), "reason", "please look"))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_DEPARTMENT);
    }
}
