package dev.casecore;

import static dev.casecore.HelpDesk.ANNA;
import static dev.casecore.HelpDesk.GUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.Page;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a desk is put together, and its views where they end. */
class DeskTest {

    private static final QueueId QUEUE = QueueId.of("first");
    private static final TenantId ACME = TenantId.of("acme");

    private final Playbook playbook = HelpDesk.version(1).buildOrThrow();
    private final HelpDesk help = HelpDesk.over(
            Playbooks.of(playbook).with(HelpDesk.version(2).buildOrThrow()).get());

    private CaseDesk.Builder builder() {
        return CaseDesk.builder().playbook(playbook).time(() -> HelpDesk.NOON);
    }

    private static Case opened(CaseDesk.Builder builder) {
        return builder.build()
                .forTenant(ACME)
                .open(OpenCase.of(
                        CommandHeader.of("open", ANNA, HelpDesk.NOON),
                        HelpDesk.INCIDENT,
                        Fields.none().with(HelpDesk.DESCRIPTION, Text.of("no hot water"))))
                .get()
                .after();
    }

    private Case secret() {
        return help.opened(Fields.none()
                .with(HelpDesk.DESCRIPTION, Text.of("no hot water"))
                .with(HelpDesk.SECRET, "psst"));
    }

    @Test
    void ids_count_unless_they_come_from_elsewhere_and_one_attempt_is_enough() {
        assertThat(opened(builder().attempts(1)).id()).isEqualTo(CaseId.of("case-1"));
        assertThat(opened(builder().ids((tenant, number) -> CaseId.of(tenant + "/" + number)))
                        .id())
                .isEqualTo(CaseId.of("acme/1"));
    }

    @Test
    void JSM_013_organizations_are_added_where_there_is_a_register_be_it_the_directory_or_another() {
        Organization organization = new Organization(OrganizationId.of("new"), Option.none(), false);
        UserProfile staff = UserProfile.of(UserId.of("anna"));
        InMemoryDirectory directory = new InMemoryDirectory().put(ACME, staff);
        InMemoryDirectory register = new InMemoryDirectory();

        builder().directory(directory).build().forTenant(ACME).organizations().add(organization, ANNA);
        assertThat(directory.organization(ACME, organization.organization())).containsExactly(organization);

        InMemoryDirectory other = new InMemoryDirectory().put(ACME, staff);
        builder()
                .directory(other)
                .register(register)
                .build()
                .forTenant(ACME)
                .organizations()
                .add(organization, ANNA);
        assertThat(other.organization(ACME, organization.organization())).isEmpty();
        assertThat(register.organization(ACME, organization.organization())).containsExactly(organization);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void CORE_001_what_is_left_out_inside_of_a_part_is_asked_for_by_its_whole_name() {
        CaseId id = help.opened("no hot water").id();
        CommandHeader nobody = new CommandHeader(CommandId.of("close"), absent(), help.now(), HashSet.empty());

        assertThatThrownBy(() -> help.tried(id, CloseCase.of(nobody))).hasMessage("CloseCase.header.actor is absent");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }

    @Test
    void SLA_008_clocks_of_hidden_cases_take_no_place_in_the_list_of_due_ones() {
        secret();
        secret();
        secret();
        CaseId fourth = help.opened("no hot water").id();
        CaseId fifth = help.opened("no hot water").id();
        help.later(Duration.ofHours(5));

        assertThat(due(1)).containsExactly(fourth);
        assertThat(due(2)).containsExactly(fourth, fifth);
        assertThat(due(3)).containsExactly(fourth, fifth);
        assertThat(due(10)).containsExactly(fourth, fifth);
    }

    private Seq<CaseId> due(int limit) {
        return help.acme().clocks().due(help.now(), limit, GUS).map(DueClock::caseId);
    }

    @Test
    void SF_054_a_page_that_holds_all_is_the_last() {
        help.opened("no hot water");
        help.opened("no water at all");

        assertThat(listed(CaseQuery.builder().limit(2).build()).next()).isEmpty();
        assertThat(listed(CaseQuery.builder().limit(1).build()).next()).isNotEmpty();
        assertThat(listed(CaseQuery.builder().limit(1).build()).cases()).hasSize(1);
    }

    private Page listed(CaseQuery query) {
        return help.acme().list(query, ANNA);
    }

    @Test
    void SF_054_cases_without_a_value_in_a_column_come_last_either_way() {
        CaseId never = help.opened("no hot water").id();
        CaseId first = reviewed();
        CaseId second = reviewed();

        assertThat(ids(Direction.ASCENDING)).containsExactly(first, second, never);
        assertThat(ids(Direction.DESCENDING)).containsExactly(second, first, never);
    }

    private CaseId reviewed() {
        CaseId id = help.later(Duration.ofMinutes(1)).opened("no hot water").id();
        return help.accepted(id, new LogReview(help.by(ANNA), Text.of("looks fine")))
                .id();
    }

    private Seq<CaseId> ids(Direction direction) {
        CaseQuery query = CaseQuery.builder()
                .sortBy(CaseColumn.REVIEWED)
                .direction(direction)
                .limit(1)
                .build();
        Page page = listed(query);
        Seq<Case> all = page.cases();
        while (page.next().isDefined()) {
            page = listed(query.withAfter(page.next()));
            all = all.appendAll(page.cases());
        }
        return all.map(Case::id);
    }

    @Test
    void CORE_009_all_open_cases_are_assessed_however_many_there_are() {
        for (int i = 0; i < 201; i++) {
            help.opened("no hot water");
        }

        assertThat(help.acme()
                        .playbooks()
                        .assess(
                                playbook.ref(),
                                AdoptPlaybook.of(
                                        help.by(ANNA),
                                        HelpDesk.version(2).buildOrThrow().ref()))
                        .fitting()
                        .distinct())
                .hasSize(201);
    }

    @Test
    void QUE_003_members_come_and_go_and_a_queue_that_nobody_knows_has_none() {
        QueueDesk queues = help.acme().queues();
        queues.define(new QueueDefinition(QUEUE, "First", HashSet.empty(), HashSet.empty()));
        UserId user = UserId.of("anna");

        assertThat(queues.addMember(QUEUE, user).get().members()).containsExactly(user);
        assertThat(queues.all().flatMap(QueueDefinition::members)).containsExactly(user);
        assertThat(queues.removeMember(QUEUE, user).get().members()).isEmpty();
        assertThat(queues.all().flatMap(QueueDefinition::members)).isEmpty();
        assertThat(queues.addMember(QueueId.of("gone"), user).getLeft())
                .hasToString("UNKNOWN_QUEUE [CORE-008] (queue=gone)");
        assertThat(queues.removeMember(QueueId.of("gone"), user).getLeft())
                .hasToString("UNKNOWN_QUEUE [CORE-008] (queue=gone)");
    }

    @Test
    void JSM_007_looks_at_a_queue_that_was_deleted_are_not_those_at_another_of_its_name() {
        QueueDesk queues = help.acme().queues();
        QueueDefinition queue = new QueueDefinition(QUEUE, "First", HashSet.empty(), HashSet.of(UserId.of("anna")));
        queues.define(queue).check(QUEUE, UserId.of("anna"));
        assertThat(queues.checks(QUEUE, HelpDesk.NOON)).hasSize(1);

        queues.delete(QUEUE).get();

        assertThat(queues.define(queue).checks(QUEUE, HelpDesk.NOON)).isEmpty();
    }

    @Test
    void CORE_003_a_case_can_be_handed_over_to_every_queue_of_the_tenant() {
        help.acme().queues().define(new QueueDefinition(QUEUE, "First", HashSet.empty(), HashSet.empty()));
        CaseId id = help.opened("no hot water").id();

        Possible possible = help.acme().possible(id, ANNA).get();

        assertThat(possible.toString()).contains("queue:first");
    }

    @Test
    void CORE_001_a_dry_run_knows_the_queue_that_is_named() {
        help.acme().queues().define(new QueueDefinition(QUEUE, "First", HashSet.empty(), HashSet.empty()));
        CaseId id = help.opened("no hot water").id();

        assertThat(handOver(id, QUEUE).isRight()).isTrue();
        assertThat(handOver(id, QueueId.of("gone")).getLeft())
                .hasToString("hand-over-case refused: UNKNOWN_QUEUE [CORE-008] (queue=gone)");
    }

    private Either<Rejection, Decision> handOver(CaseId id, QueueId queue) {
        return help.acme().explain(id, new HandOverCase(help.by(ANNA), Owner.queue(queue)));
    }

    @Test
    void CORE_018_only_parents_make_a_circle() {
        CaseId first = help.opened("no hot water").id();
        CaseId second = help.opened("no water at all").id();
        help.accepted(first, link(LinkType.PARENT, second));

        help.accepted(second, link(LinkType.RELATED, first));
        assertThat(help.reasons(second, link(LinkType.PARENT, first))).isNotEmpty();
        assertThat(help.reasons(first, link(LinkType.CHILD, second))).isNotEmpty();
    }

    private LinkCase link(LinkType type, CaseId other) {
        return new LinkCase(help.by(ANNA), new CaseLink(type, other));
    }
}
