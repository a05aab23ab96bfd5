package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.UnlinkCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.CaseQuery;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final Actor VIEWER = Actor.user(ANNA);

    private final Desk desk = Desk.standard();

    @Test
    void CORE_005_the_same_command_again_has_the_effect_of_one_and_the_same_answer() {
        OpenCase opening = desk.homeowner(desk.by(ANNA), "Billing");
        var opened = desk.acme().open(opening);
        CaseId id = opened.get().after().id();
        LogReview review = new LogReview(desk.by(ANNA), Text.of("all is well"));
        var reviewed = desk.acme().handle(id, review);
        desk.acme().handle(id, AddComment.of(desk.by(BEN), "something else")).get();

        assertThat(desk.later(Duration.ofDays(1)).acme().open(opening)).isEqualTo(opened);
        assertThat(desk.acme().handle(id, review)).isEqualTo(reviewed);
        assertThat(desk.acme().history(id, VIEWER).filter(e -> e.event().name().equals("CaseReviewed")))
                .hasSize(1);
    }

    @Test
    void CORE_005_the_same_id_with_other_content_or_on_another_case_is_refused() {
        Case one = desk.opened();
        Case two = desk.opened();
        desk.acme()
                .handle(one.id(), AddComment.of(desk.by("once", ANNA), "hello"))
                .get();

        var otherWords = desk.acme().handle(one.id(), AddComment.of(desk.by("once", ANNA), "hallo"));
        var otherCase = desk.acme().handle(two.id(), AddComment.of(desk.by("once", ANNA), "hello"));
        var otherKind = desk.acme().open(desk.homeowner(desk.by("once", ANNA), "Billing"));

        assertThat(List.of(otherWords, otherCase, otherKind)
                        .map(answer -> answer.getLeft().codes().head()))
                .containsOnly(Code.COMMAND_ID_REUSED);
        assertThat(desk.read(one.id()).counters().comments()).isEqualTo(1);
    }

    @Test
    void CORE_005_only_accepted_answers_are_replayed_no_ops_included() {
        Case subject = desk.referred(desk.opened());
        CloseCase close = CloseCase.of(desk.by(ANNA));
        assertThat(desk.acme().handle(subject.id(), close).isLeft()).isTrue();
        desk.answered(subject, subject.assignments().open().head().id());

        assertThat(desk.acme().handle(subject.id(), close).isRight()).isTrue();

        Case other = desk.opened();
        PrioritizeCase noOp = new PrioritizeCase(desk.by(ANNA), Priority.NORMAL);
        var first = desk.acme().handle(other.id(), noOp);
        desk.acme()
                .handle(other.id(), new PrioritizeCase(desk.by(ANNA), Priority.HIGH))
                .get();
        assertThat(first.get().events()).isEmpty();
        assertThat(desk.acme().handle(other.id(), noOp)).isEqualTo(first);
    }

    @Test
    void CORE_005_sent_many_times_at_once_it_happens_once() {
        Case subject = desk.opened();
        AddComment comment = AddComment.of(desk.by("once", ANNA), "hello");

        var answers = Together.of(8, i -> desk.acme().handle(subject.id(), comment));

        assertThat(answers.distinct()).hasSize(1);
        assertThat(desk.read(subject.id()).version()).isEqualTo(2);
    }

    @Test
    void CORE_006_no_update_is_lost_under_many_writers() {
        Case subject = desk.opened();
        int each = 25;

        Together.of(16, i -> {
            for (int n = 0; n < each; n++) {
                desk.acme()
                        .handle(subject.id(), AddComment.of(desk.by(ANNA), "n"))
                        .get();
            }
            return i;
        });

        Case after = desk.read(subject.id());
        assertThat(after.version()).isEqualTo(1 + 16 * each);
        assertThat(after.counters().comments()).isEqualTo(16 * each);
        assertThat(Evolution.fold(desk.acme().history(subject.id(), VIEWER))).contains(after);
    }

    @Test
    void CORE_006_a_close_that_races_a_new_assignment_never_leaves_a_closed_case_with_one_open() {
        for (int round = 0; round < 100; round++) {
            Case subject = desk.opened();

            Together.of(
                    2,
                    i -> i == 0
                            ? desk.acme().handle(subject.id(), CloseCase.of(desk.by(ANNA)))
                            : desk.acme()
                                    .handle(
                                            subject.id(),
                                            ReferCase.of(desk.by(ANNA), SalesforceSupport.DP, "Plans", "please")));

            Case after = desk.read(subject.id());
            assertThat(after.isOpen()).isEqualTo(after.assignments().hasOpen());
        }
    }

    @Test
    void CORE_008_a_tenant_never_sees_matches_counts_or_changes_anything_of_another() {
        Case ours = desk.opened("Billing");
        TenantDesk other = desk.other();

        assertThat(other.find(ours.id(), VIEWER)).isEmpty();
        assertThat(other.find(ours.number(), VIEWER)).isEmpty();
        assertThat(other.history(ours.id(), VIEWER)).isEmpty();
        assertThat(other.list(CaseQuery.builder().build(), VIEWER).cases()).isEmpty();
        assertThat(other.handle(ours.id(), CloseCase.of(desk.by(SUE))).getLeft().codes())
                .containsExactly(Code.NOT_FOUND);
        assertThat(other.possible(ours.id(), VIEWER).getLeft().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(other.open(desk.homeowner(desk.by(ANNA), "Billing")).isRight())
                .isTrue();
        CaseId theirs =
                other.list(CaseQuery.builder().build(), VIEWER).cases().head().id();
        assertThat(theirs).isEqualTo(ours.id());
        assertThat(desk.acme()
                        .handle(
                                ours.id(),
                                new LinkCase(desk.by(ANNA), new CaseLink(LinkType.RELATED, CaseId.of("case-2"))))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_CASE);
        assertThat(desk.read(ours.id())).isEqualTo(ours);
    }

    @Test
    void CORE_013_edits_on_a_stale_version_merge_unless_they_touch_the_same_field() {
        Case seen = desk.opened();
        EditCase source = EditCase.of(desk.by(ANNA), seen.version()).set(SalesforceFields.CASE_SOURCE, "chat");
        EditCase subtype = EditCase.of(desk.by(BEN), seen.version()).set(SalesforceFields.REQUEST_SUBTYPE, "Refund");
        EditCase sourceToo = EditCase.of(desk.by(BEN), seen.version()).set(SalesforceFields.CASE_SOURCE, "web");

        desk.acme().handle(seen.id(), source).get();
        desk.acme().handle(seen.id(), subtype).get();
        var refused = desk.acme().handle(seen.id(), sourceToo);

        Case after = desk.read(seen.id());
        assertThat(after.get(SalesforceFields.CASE_SOURCE)).contains("chat");
        assertThat(after.get(SalesforceFields.REQUEST_SUBTYPE)).contains("Refund");
        assertThat(refused.getLeft().codes()).containsExactly(Code.FIELD_CHANGED_SINCE);
        assertThat(refused.getLeft().unmet().head().fact("field")).contains("case-source");
    }

    @Test
    void CORE_017_erasure_replaces_personal_data_in_case_and_events_and_leaves_order_times_and_folds() {
        Case subject = desk.opened();
        desk.acme()
                .handle(subject.id(), AddComment.of(desk.by(ANNA), "Ms. Ito called"))
                .get();
        desk.acme()
                .handle(subject.id(), new LogReview(desk.by(ANNA), Text.of("ask Ms. Ito")))
                .get();
        desk.acme().handle(subject.id(), CloseCase.of(desk.by(ANNA))).get();
        Seq<RecordedEvent> before = desk.acme().history(subject.id(), VIEWER);

        var erased = desk.acme()
                .handle(subject.id(), new ErasePersonalData(desk.by(SUE)))
                .get();

        Seq<RecordedEvent> after = desk.acme().history(subject.id(), VIEWER);
        assertThat(after.take(before.size()).map(RecordedEvent::recordedAt))
                .isEqualTo(before.map(RecordedEvent::recordedAt));
        assertThat(after.last().event().name()).isEqualTo("PersonalDataErased");
        assertThat(after.last().actor()).isEqualTo(Actor.user(SUE));
        assertThat(texts(after)).isNotEmpty().allMatch(Text::isErased);
        assertThat(Evolution.fold(after)).contains(erased.after());
        assertThat(erased.after().get(SalesforceFields.DESCRIPTION).get().isErased())
                .isTrue();
        assertThat(erased.after().latestReview().get().comment().isErased()).isTrue();
    }

    private static List<Text> texts(Seq<RecordedEvent> events) {
        java.util.ArrayList<Text> found = new java.util.ArrayList<>();
        events.forEach(event -> event.mapTexts(text -> {
            found.add(text);
            return text;
        }));
        return List.ofAll(found);
    }

    @Test
    void CORE_018_a_link_is_held_by_both_cases_and_so_is_its_removal() {
        Case child = desk.opened();
        Case parent = desk.opened();
        CaseLink link = new CaseLink(LinkType.PARENT, parent.id());

        desk.acme().handle(child.id(), new LinkCase(desk.by(ANNA), link)).get();

        assertThat(desk.read(child.id()).links()).containsExactly(link);
        assertThat(desk.read(parent.id()).links()).containsExactly(new CaseLink(LinkType.CHILD, child.id()));
        desk.acme().handle(child.id(), new UnlinkCase(desk.by(ANNA), link)).get();
        assertThat(desk.read(child.id()).links()).isEmpty();
        assertThat(desk.read(parent.id()).links()).isEmpty();
    }

    @Test
    void CORE_018_no_chain_of_parents_becomes_a_circle_not_even_from_both_ends_at_once() {
        Case top = desk.opened();
        Case middle = desk.opened();
        Case bottom = desk.opened();
        link(middle, LinkType.PARENT, top).get();
        link(bottom, LinkType.PARENT, middle).get();

        assertThat(link(top, LinkType.PARENT, bottom).getLeft().codes()).containsExactly(Code.PARENT_CYCLE);
        assertThat(link(bottom, LinkType.CHILD, top).getLeft().codes()).containsExactly(Code.PARENT_CYCLE);
        assertThat(link(top, LinkType.RELATED, top).getLeft().codes()).containsExactly(Code.LINK_TO_ITSELF);

        Case left = desk.opened();
        Case right = desk.opened();
        var both =
                Together.of(2, i -> i == 0 ? link(left, LinkType.PARENT, right) : link(right, LinkType.PARENT, left));
        assertThat(both.count(answer -> answer.isRight())).isEqualTo(1);
    }

    @Test
    void CORE_018_no_circle_closes_from_two_sides_that_share_no_case() {
        for (int round = 0; round < 50; round++) {
            Case a = desk.opened();
            Case b = desk.opened();
            Case c = desk.opened();
            Case d = desk.opened();
            link(a, LinkType.PARENT, b).get();
            link(c, LinkType.PARENT, d).get();

            var both = Together.of(2, i -> i == 0 ? link(b, LinkType.PARENT, c) : link(d, LinkType.PARENT, a));

            assertThat(both.count(answer -> answer.isRight())).isEqualTo(1);
        }
    }

    private io.vavr.control.Either<dev.casecore.decision.Rejection, Accepted> link(Case from, LinkType type, Case to) {
        return desk.acme().handle(from.id(), new LinkCase(desk.by(ANNA), new CaseLink(type, to.id())));
    }

    @Test
    void SF_071_a_follow_up_is_linked_from_both_sides_in_one_step_and_does_not_match_the_closed_case() {
        Case closed = desk.opened("Billing");
        desk.acme().handle(closed.id(), CloseCase.of(desk.by(ANNA))).get();
        desk.later(Duration.ofHours(7));
        var refused = desk.acme().handle(closed.id(), new ReopenCase(desk.by(ANNA)));

        var followUp = desk.acme()
                .open(refused.getLeft().draft().get().toCommand(desk.by(ANNA)))
                .get()
                .after();

        assertThat(refused.getLeft().codes()).contains(Code.REOPEN_WINDOW_PASSED, Code.NEW_CASE_REQUIRED);
        assertThat(followUp.links()).containsExactly(new CaseLink(LinkType.FOLLOW_UP_OF, closed.id()));
        assertThat(desk.read(closed.id()).links())
                .containsExactly(new CaseLink(LinkType.FOLLOWED_UP_BY, followUp.id()));
        assertThat(followUp.get(SalesforceFields.DESCRIPTION).get().value()).isNotBlank();
    }

    @Test
    void CORE_020_a_bulk_is_one_decision_per_case_with_an_answer_each() {
        Case closable = desk.opened();
        Case referred = desk.referred(desk.opened());
        var orders = List.of(closable.id(), referred.id(), CaseId.of("nowhere"), closable.id())
                .map(id -> new TenantDesk.BulkOrder(id, CloseCase.of(desk.by(ANNA))));

        var answers = desk.acme().handleAll(orders);

        assertThat(answers.map(TenantDesk.BulkAnswer::order)).isEqualTo(orders);
        assertThat(answers.map(answer -> answer.answer().isRight())).containsExactly(true, false, false, false);
        assertThat(answers.get(1).answer().getLeft().codes()).contains(Code.ASSIGNMENT_OPEN);
        assertThat(answers.get(2).answer().getLeft().codes()).containsExactly(Code.NOT_FOUND);
        assertThat(answers.get(3).answer().getLeft().codes()).contains(Code.CASE_CLOSED);
    }

    @Test
    void REC_001_each_cases_sequence_has_no_gap() {
        Case subject = desk.referred(desk.opened());
        desk.acme().handle(subject.id(), CloseCase.of(desk.by(ANNA)));
        desk.answered(subject, subject.assignments().open().head().id());

        Seq<RecordedEvent> events = desk.acme().history(subject.id(), VIEWER);

        assertThat(events.map(RecordedEvent::sequence)).isEqualTo(List.rangeClosed(1L, events.size()));
        assertThat(Evolution.fold(events)).contains(desk.read(subject.id()));
    }

    @Test
    void REC_003_a_case_can_be_rebuilt_as_of_any_time() {
        Instant before = desk.now().minusNanos(1_000);
        Case opened = desk.opened();
        Instant between = desk.now();
        Case referred = desk.later(Duration.ofHours(1)).referred(opened);

        assertThat(desk.acme().asOf(opened.id(), before, VIEWER)).isEmpty();
        assertThat(desk.acme().asOf(opened.id(), between, VIEWER)).contains(opened);
        assertThat(desk.acme().asOf(opened.id(), desk.now().minusNanos(1_000), VIEWER))
                .contains(opened);
        assertThat(desk.acme().asOf(opened.id(), desk.now(), VIEWER)).contains(referred);
    }

    @Test
    void SF_041_account_and_sales_manager_are_suggested_from_the_directory() {
        Case subject = desk.opened();

        var suggested = desk.acme()
                .suggestSalesContacts(
                        subject.id(), VIEWER, SalesforceFields.ACCOUNT_MANAGER, SalesforceFields.SALES_MANAGER);

        assertThat(suggested.get(SalesforceFields.SALES_MANAGER)).contains(SUE);
        assertThat(suggested.get(SalesforceFields.ACCOUNT_MANAGER)).isNotEmpty();
    }

    @Test
    void SF_086_cases_without_a_review_since_a_given_time_are_a_view() {
        Case never = desk.opened();
        Case stale = desk.opened();
        desk.acme()
                .handle(stale.id(), new LogReview(desk.by(ANNA), Text.of("waiting")))
                .get();
        desk.later(Duration.ofDays(2));
        Case fresh = desk.opened();
        desk.acme()
                .handle(fresh.id(), new LogReview(desk.by(ANNA), Text.of("waiting")))
                .get();

        CaseQuery query = CaseQuery.builder()
                .notReviewedSince(Option.some(desk.now().minus(Duration.ofDays(1))))
                .build();
        assertThat(desk.listed(query).map(Case::id)).containsExactly(never.id(), stale.id());
        assertThat(desk.read(fresh.id()).latestReview()).isNotEmpty();
    }

    @Test
    void CORE_001_a_dry_run_is_the_same_call_and_saves_nothing() {
        Case subject = desk.opened();
        CloseCase close = CloseCase.of(desk.by(ANNA));

        var explained = desk.acme().explain(subject.id(), close);

        assertThat(desk.read(subject.id())).isEqualTo(subject);
        assertThat(desk.acme().handle(subject.id(), close).get().events())
                .isEqualTo(explained.get().events());
        assertThat(desk.acme().explain(CaseId.of("nowhere"), close).getLeft().codes())
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void numbers_are_readable_and_no_refusal_draws_one() {
        desk.acme().open(desk.homeowner(desk.by(BEA), " "));

        assertThat(desk.opened().number().value()).isEqualTo("C-000001");
    }
}
