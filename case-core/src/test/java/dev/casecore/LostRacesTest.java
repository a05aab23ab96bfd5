package dev.casecore;

import static dev.casecore.HelpDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Claim;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a desk does when it was too late: somebody else was faster, the case or its playbook is gone, or a newer version was there before. */
class LostRacesTest {

    private static final QueueId QUEUE = QueueId.of("first");
    private static final UserId USER = UserId.of("anna");

    private final Playbook playbook = HelpDesk.version(1).buildOrThrow();
    private final Store real = new InMemoryStore();
    private final java.util.List<Commit> tried = new ArrayList<>();
    private int losses;
    private Option<Playbook> known = Option.some(playbook);

    /** Loses as many commits as it is told to, and keeps what was tried. */
    private final Store losing = Interposed.on(real, "commit", arguments -> {
        tried.add((Commit) arguments[0]);
        losses--;
        return Option.when(losses >= 0, Either.left(Conflict.STALE));
    });

    private HelpDesk over(Store store) {
        return HelpDesk.over(
                new PlaybookRegistry() {
                    @Override
                    public Option<Playbook> current(TenantId tenant) {
                        return known;
                    }

                    @Override
                    public Option<Playbook> find(PlaybookRef ref) {
                        return known;
                    }
                },
                store);
    }

    private static Sweep sweep(HelpDesk help) {
        return help.acme().clocks().sweep(10);
    }

    private static Seq<String> skipped(Sweep sweep) {
        return sweep.skipped().flatMap(Sweep.Skipped::reasons).map(Object::toString);
    }

    private static HelpDesk queued(HelpDesk help) {
        help.acme().queues().define(new QueueDefinition(QUEUE, "First", HashSet.empty(), HashSet.of(USER)));
        Case opened = help.opened("no hot water");
        help.accepted(opened.id(), new HandOverCase(help.by(ANNA), Owner.queue(QUEUE)));
        return help;
    }

    @Test
    void CORE_006_a_sweep_that_loses_once_looks_again_and_what_it_says_is_saved() {
        HelpDesk help = over(losing);
        Case due = help.opened("no hot water");
        help.later(Duration.ofHours(5));
        losses = 1;

        Sweep sweep = sweep(help);

        assertThat(sweep.recorded().map(event -> event.event().name())).containsExactly("SlaBreached");
        assertThat(help.events(due.id())).endsWith("SlaBreached");
        assertThat(sweep(help)).isEqualTo(new Sweep(List.empty(), List.empty()));
    }

    @Test
    void CORE_006_a_sweep_that_never_wins_says_so() {
        HelpDesk help = over(losing);
        Case due = help.opened("no hot water");
        help.later(Duration.ofHours(5));
        losses = Integer.MAX_VALUE;
        tried.clear();

        Sweep sweep = sweep(help);

        assertThat(skipped(sweep)).containsExactly("LOST_RACE [SLA-007]");
        assertThat(sweep.recorded()).isEmpty();
        assertThat(tried).hasSize(HelpDesk.ATTEMPTS);
        assertThat(help.events(due.id())).doesNotContain("SlaBreached");
    }

    @Test
    void CORE_006_a_case_that_is_gone_when_its_clock_is_looked_after_is_no_fault() {
        HelpDesk help = over(Interposed.on(real, "findAll", arguments -> Option.some(HashMap.empty())));
        help.opened("no hot water");
        help.later(Duration.ofHours(5));

        assertThat(sweep(help)).isEqualTo(new Sweep(List.empty(), List.empty()));
    }

    @Test
    void CORE_006_nor_is_one_that_is_gone_when_it_is_looked_at_again() {
        HelpDesk help = over(Interposed.on(
                losing,
                "find",
                arguments -> Option.when(losses == 0 && arguments[1] instanceof CaseId, (Object) Option.none())));
        losses = -1;
        help.opened("no hot water");
        help.later(Duration.ofHours(5));
        losses = 1;

        assertThat(sweep(help)).isEqualTo(new Sweep(List.empty(), List.empty()));
        assertThat(losses).isZero();
    }

    @Test
    void CORE_006_which_case_of_a_sweep_lost_is_told_beside_one_that_is_gone() {
        java.util.List<CaseId> gone = new ArrayList<>();
        HelpDesk help = over(Interposed.on(
                losing, "find", arguments -> Option.when(gone.contains(arguments[1]), (Object) Option.none())));
        gone.add(help.opened("no hot water").id());
        Case other = help.opened("no water at all");
        help.later(Duration.ofHours(5));
        losses = 1;

        assertThat(sweep(help).recorded().map(RecordedEvent::caseId)).containsExactly(other.id());
        assertThat(help.events(other.id())).endsWith("SlaBreached");
    }

    @Test
    void SLA_008_what_somebody_else_put_on_record_meanwhile_is_not_saved_again() {
        HelpDesk help = over(losing);
        help.opened("no hot water");
        help.later(Duration.ofHours(5));
        Seq<DueClock> due = real.dueClocks(DueQuery.until(help.now(), 10));
        sweep(help);
        tried.clear();

        HelpDesk late = over(Interposed.on(losing, "dueClocks", arguments -> Option.some(due)));
        late.later(Duration.ofHours(5));

        assertThat(due).hasSize(1);
        assertThat(sweep(late)).isEqualTo(new Sweep(List.empty(), List.empty()));
        assertThat(tried).isEmpty();
    }

    @Test
    void CORE_009_a_case_of_which_several_clocks_are_due_is_skipped_once() {
        known = Option.some(HelpDesk.version(1)
                .clock(ClockBuilder.firstResponse().promises("first/1", Duration.ofHours(1), HelpDesk.HOURS))
                .buildOrThrow());
        HelpDesk help = over(real);
        help.opened("no hot water");
        help.later(Duration.ofHours(5));
        known = Option.none();

        assertThat(skipped(sweep(help))).containsExactly("UNKNOWN_PLAYBOOK [SLA-007] (playbook=help-desk@1)");
    }

    @Test
    void SLA_008_a_sweep_goes_on_until_nothing_is_due_however_much_it_is() {
        HelpDesk help = over(real);
        for (int i = 0; i < 501; i++) {
            help.opened("no hot water");
        }
        help.later(Duration.ofHours(5));

        assertThat(help.acme().clocks().sweep(10_000).recorded()).hasSize(501);
    }

    @Test
    void QUE_002_a_pick_that_loses_once_tries_again() {
        HelpDesk help = queued(over(Interposed.on(real, "claim", arguments -> {
            losses--;
            return Option.when(losses >= 0, Claim.LOST);
        })));
        losses = 1;

        assertThat(help.acme()
                        .pickNext(QUEUE, help.by(ANNA))
                        .map(picked -> picked.after().owner()))
                .containsExactly(Owner.user(USER));
        assertThat(losses).isEqualTo(-1);
    }

    @Test
    void QUE_003_a_pick_that_never_wins_says_so() {
        java.util.List<Object[]> claims = new ArrayList<>();
        HelpDesk help = queued(over(Interposed.on(real, "claim", arguments -> {
            claims.add(arguments);
            return Option.some(Claim.LOST);
        })));

        assertThat(help.acme().pickNext(QUEUE, help.by(ANNA)).getLeft())
                .hasToString("pick-case refused: LOST_RACE [QUE-003] (queue=first)");
        assertThat(claims).hasSize(HelpDesk.ATTEMPTS);
    }

    @Test
    void CORE_005_the_same_pick_again_has_the_same_answer_and_takes_no_second_case() {
        HelpDesk help = queued(queued(over(real)));
        assertThat(help.acme().queues().waiting(QUEUE)).isEqualTo(2);
        var header = help.by(ANNA);

        var answer = help.acme().pickNext(QUEUE, header);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        Accepted first = answer.get();

        assertThat(help.acme().pickNext(QUEUE, header).get()).isEqualTo(first);
        assertThat(help.acme().queues().waiting(QUEUE)).isEqualTo(1);
        assertThat(help.acme().pickNext(QueueId.of("second"), header).getLeft())
                .hasToString("pick-case refused: COMMAND_ID_REUSED [CORE-005]");
    }

    @Test
    void CORE_009_where_no_playbook_is_known_nothing_is_opened_explained_or_possible() {
        HelpDesk help = queued(over(real));
        CaseId id = help.opened("no hot water").id();
        OpenCase open = OpenCase.of(
                help.by(ANNA), HelpDesk.INCIDENT, Fields.none().with(HelpDesk.DESCRIPTION, Text.of("no water")));
        known = Option.none();

        assertThat(help.acme().open(open).getLeft()).hasToString("open-case refused: UNKNOWN_PLAYBOOK [CORE-007]");
        assertThat(help.acme().explain(open).getLeft()).hasToString("open-case refused: UNKNOWN_PLAYBOOK [CORE-007]");
        assertThat(help.acme().possible(id, ANNA).getLeft()).hasToString("UNKNOWN_PLAYBOOK [CORE-007]");
        assertThat(help.acme().pickNext(QUEUE, help.by(ANNA)).getLeft())
                .hasToString("pick-case refused: UNKNOWN_PLAYBOOK [CORE-007]");
        assertThat(help.reasons(id, AddComment.of(help.by(ANNA), "hello")))
                .containsExactly("UNKNOWN_PLAYBOOK [CORE-007]");
    }

    @Test
    void CORE_005_the_same_opening_again_has_the_same_answer() {
        HelpDesk help = over(losing);
        OpenCase open = OpenCase.of(
                help.by(ANNA), HelpDesk.INCIDENT, Fields.none().with(HelpDesk.DESCRIPTION, Text.of("no water")));
        Accepted first = help.acme().open(open).get();
        tried.clear();

        assertThat(help.acme().open(open).get()).isEqualTo(first);
        assertThat(tried).isEmpty();
    }

    @Test
    void CORE_004_what_a_newer_version_wrote_of_either_of_two_cases_is_kept() {
        HelpDesk help = over(Interposed.on(losing, "find", this::newer));
        CaseId first = help.opened("no hot water").id();
        CaseId second = help.opened("no water at all").id();
        tried.clear();

        help.accepted(first, new LinkCase(help.by(ANNA), new CaseLink(LinkType.RELATED, second)));

        assertThat(tried.get(0)
                        .items()
                        .find(item -> item.change().after().id().equals(second))
                        .map(Commit.Item::unknown))
                .containsExactly("newer than case-2");
    }

    private Option<Object> newer(Object[] arguments) {
        return arguments[1] instanceof CaseId id
                ? Option.some(real.find((TenantId) arguments[0], id)
                        .map(stored -> new StoredCase(stored.current(), "newer than " + id)))
                : Option.none();
    }
}
