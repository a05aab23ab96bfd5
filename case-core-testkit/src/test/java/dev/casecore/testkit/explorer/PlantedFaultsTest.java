package dev.casecore.testkit.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.UserId;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.trial.ReturnsDesk;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault fits together as far as the lint can see, and the explorer finds it, by the shortest way. */
class PlantedFaultsTest {

    private static Exploration explored(Playbook playbook) {
        return Explorer.of(playbook).expectingReopeningsAtMost(1).explore();
    }

    private static Finding only(Playbook playbook) {
        Exploration exploration = explored(playbook);
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.findings()).as("%s", exploration).hasSize(1);
        return exploration.findings().head();
    }

    /** What follows from a fault comes after it. */
    private static Finding first(Playbook playbook) {
        return explored(playbook).findings().head();
    }

    private static void assertShortest(Finding finding, Finding.Kind kind, String about, int commands) {
        assertThat(finding.kind()).as("%s", finding).isEqualTo(kind);
        assertThat(finding.about()).contains(about);
        assertThat(finding.trail().get().length()).as("%s", finding).isEqualTo(commands);
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(explored(SmallDesk.clean()).findings()).isEmpty();
        assertThat(Explorer.of(ReturnsDesk.returnsDesk(1).buildOrThrow())
                        .explore()
                        .findings())
                .isEmpty();
    }

    @Test
    void a_dead_end_is_found() {
        assertShortest(first(SmallDesk.deadEnd()), Finding.Kind.DEAD_END, "on-hold", 3);
    }

    @Test
    void a_state_where_nobody_may_act_is_found() {
        assertShortest(first(SmallDesk.nobodyMayAct()), Finding.Kind.NOBODY_MAY_ACT, "on-hold", 3);
    }

    @Test
    void an_owner_who_may_not_go_on_while_nobody_else_may_is_found() {
        Finding finding = first(SmallDesk.ownerMayNot());

        assertShortest(finding, Finding.Kind.NOBODY_MAY_ACT, "new", 2);
        assertThat(finding.trail().get().end().owner()).isEqualTo(Owner.user(UserId.of("one-of-Network")));
    }

    @Test
    void a_way_to_close_without_the_guard_of_the_others_is_found() {
        Finding finding = explored(SmallDesk.closeWithoutGuard())
                .of(Finding.Kind.INVARIANT_BROKEN)
                .head();

        assertShortest(finding, Finding.Kind.INVARIANT_BROKEN, "a closed case has no open assignment", 3);
    }

    @Test
    void a_reopening_without_bound_is_found_where_one_is_expected() {
        assertShortest(only(SmallDesk.unlimitedReopen()), Finding.Kind.REOPENED_TOO_OFTEN, "more than 1", 5);
        assertThat(Explorer.of(SmallDesk.unlimitedReopen()).explore().findings())
                .isEmpty();
    }

    @Test
    void an_alternative_that_never_decides_is_found() {
        Finding finding = only(SmallDesk.shadowedAlternative());

        assertThat(finding.kind()).isEqualTo(Finding.Kind.RULE_NEVER_DECIDES);
        assertThat(finding.about()).isEqualTo("close-case because Approval is given [SD-1]");
        assertThat(finding.trail()).isEmpty();
    }

    @Test
    void a_row_that_never_moves_a_case_is_found() {
        Finding finding = only(SmallDesk.shadowedRow());

        assertThat(finding.kind()).isEqualTo(Finding.Kind.RULE_NEVER_DECIDES);
        assertThat(finding.about()).contains("new --refer-case--> on-hold");
    }

    @Test
    void a_clock_that_nothing_stops_is_found() {
        assertShortest(only(SmallDesk.clockWithoutStop()), Finding.Kind.CLOCK_NEVER_STOPS, "reply", 3);
    }

    @Test
    void a_pause_that_nothing_ends_is_found() {
        assertShortest(only(SmallDesk.pauseWithoutResume()), Finding.Kind.PAUSE_NEVER_ENDS, "resolution", 2);
    }

    @Test
    void a_status_that_no_case_gets_into_is_found() {
        Exploration exploration = explored(SmallDesk.neverReached());

        assertThat(exploration.of(Finding.Kind.STATUS_NEVER_REACHED).map(Finding::about))
                .containsExactly("on-hold");
        assertThat(exploration.of(Finding.Kind.STATUS_NEVER_REACHED).map(Finding::proof))
                .containsExactly(Finding.Proof.EVERYTHING_TRIED);
        assertThat(exploration.findings().map(Finding::kind))
                .containsOnly(Finding.Kind.STATUS_NEVER_REACHED, Finding.Kind.RULE_NEVER_DECIDES);
    }

    @Test
    void a_condition_that_looks_at_what_is_not_filled_in_yet_is_found() {
        Exploration exploration = explored(SmallDesk.lookingAtInputs());

        assertThat(exploration.findings().map(Finding::kind)).containsOnly(Finding.Kind.POSSIBLE_DISAGREES);
        assertThat(exploration.findings().head().about()).contains("add-comment");
        assertThat(exploration.findings().head().trail().map(Trail::length)).contains(1);
    }

    static java.util.List<Playbook> smallDesks() {
        return java.util.List.of(
                SmallDesk.clean(),
                SmallDesk.deadEnd(),
                SmallDesk.nobodyMayAct(),
                SmallDesk.closeWithoutGuard(),
                SmallDesk.unlimitedReopen(),
                SmallDesk.shadowedAlternative(),
                SmallDesk.shadowedRow(),
                SmallDesk.clockWithoutStop(),
                SmallDesk.pauseWithoutResume(),
                SmallDesk.ownerMayNot(),
                SmallDesk.neverReached(),
                SmallDesk.lookingAtInputs(),
                SmallDesk.twoThings());
    }

    private static Seq<String> found(Playbook playbook, Bounds bounds) {
        return Explorer.of(playbook)
                .expectingReopeningsAtMost(1)
                .within(bounds)
                .explore()
                .findings()
                .map(finding -> finding.kind() + " " + finding.about() + " after "
                        + finding.trail().map(Trail::length));
    }

    @ParameterizedTest
    @MethodSource("smallDesks")
    void combining_every_two_traits_finds_what_combining_all_finds_by_ways_as_short(Playbook playbook) {
        assertThat(found(playbook, Bounds.DEFAULT)).isEqualTo(found(playbook, Bounds.DEFAULT.withAllCombined()));
    }

    @Test
    void what_was_not_seen_is_looked_for_once_more_before_it_is_called_impossible() {
        Exploration coarse = Explorer.of(SmallDesk.twoThings())
                .within(Bounds.DEFAULT.withCombined(1))
                .explore();

        assertThat(coarse.of(Finding.Kind.DEAD_END)).isEmpty();
        assertThat(coarse.states()).isLessThan(explored(SmallDesk.twoThings()).states());
    }

    /** By pairs, the case that has all three things is like others that were seen. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, Integer.MAX_VALUE})
    void what_needs_more_traits_than_are_combined_is_not_called_impossible(int combined) {
        Exploration exploration = Explorer.of(SmallDesk.threeThings())
                .expectingReopeningsAtMost(1)
                .within(Bounds.DEFAULT.withCombined(combined))
                .explore();

        assertThat(exploration.findings().map(Finding::kind)).containsOnly(Finding.Kind.RULE_NEVER_DECIDES);
        assertThat(exploration.findings().map(Finding::about)).allMatch(about -> about.contains("merge"));
    }

    @Test
    void a_finding_says_how_sure_it_is() {
        assertThat(first(SmallDesk.closeWithoutGuard()).proof()).isEqualTo(Finding.Proof.SHOWN);
        assertThat(first(SmallDesk.deadEnd()).proof()).isEqualTo(Finding.Proof.EVERYTHING_TRIED);
        assertThat(first(SmallDesk.clockWithoutStop()).proof()).isEqualTo(Finding.Proof.EVERYTHING_TRIED);

        Finding unsure = only(SmallDesk.shadowedRow());
        assertThat(unsure.proof()).isEqualTo(Finding.Proof.NOT_FOUND);
        assertThat(unsure.toString()).endsWith(" (as far as the bounds show)");

        Exploration everything = Explorer.of(SmallDesk.shadowedRow())
                .within(Bounds.DEFAULT.withAllCombined())
                .explore();
        assertThat(everything.findings().map(Finding::proof)).containsExactly(Finding.Proof.EVERYTHING_TRIED);
        assertThat(everything.findings().head().toString()).doesNotContain("bounds");
    }

    @Test
    void where_the_bounds_do_not_suffice_to_be_sure_it_says_so() {
        Finding found = Explorer.of(SmallDesk.threeThings())
                .within(Bounds.DEFAULT.withCombined(1).withStates(20))
                .explore()
                .findings()
                .head();

        assertShortest(found, Finding.Kind.DEAD_END, "new", 1);
        assertThat(found.proof()).isEqualTo(Finding.Proof.NOT_FOUND);
        assertThat(found.toString()).startsWith("dead end: new (as far as the bounds show)\n");
    }

    @Test
    void bounds_within_which_nothing_can_be_explored_are_refused() {
        assertThatThrownBy(() -> Bounds.DEFAULT.withCombined(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts are 0 or more, combined and states 1 or more, but were 2, 1, 2, 0, 5000");
        assertThatThrownBy(() -> Bounds.DEFAULT.withStates(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.DEFAULT.withActivities(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.DEFAULT.withAssignments(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.DEFAULT.withReopenings(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_invariant_of_ones_own_is_checked_of_every_command() {
        Invariant calm = new Invariant(
                "nothing is urgent once it is closed",
                move -> move.after().isOpen() || move.after().priority() != Priority.HIGH);

        Exploration exploration = Explorer.of(SmallDesk.clean()).checking(calm).explore();

        assertThat(exploration.findings()).isEmpty();
        Exploration finer = Explorer.of(SmallDesk.clean())
                .checking(calm)
                .distinguishing(current -> current.priority())
                .explore();
        assertShortest(finer.findings().head(), Finding.Kind.INVARIANT_BROKEN, calm.name(), 3);
        assertThat(finer.states()).isGreaterThan(exploration.states());
    }

    @Test
    void time_passes_where_waiting_makes_a_difference() {
        Exploration exploration = explored(SmallDesk.clean());

        Trail late = exploration.refusals().get(RuleId.of("SD-4")).get();
        assertThat(late.endsAt()).isAfter(late.opening().header().occurredAt());
        assertThat(exploration.trails().map(Trail::endsAt))
                .anySatisfy(at -> assertThat(at)
                        .isAfter(late.opening().header().occurredAt().plus(Duration.ofDays(7))));
    }

    @Test
    void time_passes_where_having_waited_too_long_makes_a_difference() {
        Exploration exploration = explored(SmallDesk.onlyEarly());

        assertThat(exploration.findings()).isEmpty();
        assertThat(exploration.refusals().get(RuleId.of("SD-5"))).isNotEmpty();
    }

    @Test
    void the_same_exploration_finds_the_same() {
        assertThat(explored(SmallDesk.deadEnd()).toString())
                .isEqualTo(explored(SmallDesk.deadEnd()).toString());
    }

    @Test
    void an_exploration_that_is_broken_off_says_so_and_claims_nothing_that_it_cannot_know() {
        Exploration cut = Explorer.of(SmallDesk.deadEnd())
                .within(Bounds.DEFAULT.withStates(5))
                .explore();

        assertThat(cut.isComplete()).isFalse();
        assertThat(cut.findings()).isEmpty();
        assertThat(cut.toString()).contains("broken off");
    }
}
