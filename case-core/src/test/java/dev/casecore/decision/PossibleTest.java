package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.ANNA;
import static dev.casecore.decision.TicketDesk.BEN;
import static dev.casecore.decision.TicketDesk.GATEWAY;
import static dev.casecore.decision.TicketDesk.GUY;
import static dev.casecore.decision.TicketDesk.NOON;
import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static dev.casecore.decision.TicketDesk.STRANGER;
import static dev.casecore.decision.TicketDesk.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.identity.Actor;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PossibleTest {

    private static Possible possible(Case current, Actor actor) {
        return possible(current, actor, NOON);
    }

    private static Possible possible(Case current, Actor actor, Instant at) {
        return Possible.of(PLAYBOOK, current, actor, TicketDesk.situation(actor, at))
                .get();
    }

    @Test
    void CORE_003_every_kind_of_command_with_a_target_is_answered_for() {
        Case linked = TicketDesk.after(
                TicketDesk.referredTwice(),
                new LinkTicket(TicketDesk.header(ANNA, NOON), TicketLink.of("OPS", "J-17")));

        Possible possible = possible(linked, ANNA);

        assertThat(possible.all().map(Possibility::command).toJavaSet())
                .containsAll(io.vavr.collection.List.of(CommandKind.values())
                        .filter(PLAYBOOK::offers)
                        .removeAll(io.vavr.collection.List.of(
                                CommandKind.OPEN_CASE,
                                CommandKind.UNLINK_CASE,
                                CommandKind.UNDO_MERGE,
                                CommandKind.ADOPT_PLAYBOOK)));
        assertThat(possible.of(CommandKind.CLOSE_ASSIGNMENT).map(Possibility::template))
                .containsExactly("close-assignment A-1", "close-assignment A-2");
        assertThat(possible.of(CommandKind.UNLINK_TICKET).map(Possibility::template))
                .containsExactly("unlink-ticket OPS J-17");
        assertThat(possible.of(CommandKind.CHANGE_STATUS).flatMap(Possibility::target))
                .doesNotContain("referred")
                .contains("new", "working", "solved");
        assertThat(possible.of(CommandKind.CLOSE_CASE).flatMap(Possibility::target))
                .containsExactly("solved", "dropped");
    }

    @Test
    void CORE_003_what_is_possible_says_which_inputs_it_needs() {
        Possible possible = possible(TicketDesk.opened(), ANNA);

        assertThat(possible.of(CommandKind.REFER_CASE, "sales").get().needs())
                .containsExactly("reason", "comments", "account-manager");
        assertThat(possible.of(CommandKind.REFER_CASE, "network").get().needs()).containsExactly("reason", "comments");
        assertThat(possible.of(CommandKind.HAND_OVER_CASE, "user").get().needs())
                .containsExactly("owner");
        assertThat(possible.of(CommandKind.EDIT_CASE).head().needs()).containsExactly("changes");
        assertThat(possible.of(CommandKind.CHANGE_STATUS, "working").get().needs())
                .isEmpty();
    }

    @Test
    void CORE_003_a_system_names_who_states_that_all_work_is_complete() {
        Possibility close = Possible.of(PLAYBOOK, TicketDesk.opened(), GATEWAY, TicketDesk.situation(GATEWAY, NOON))
                .get()
                .of(CommandKind.CLOSE_CASE, "solved")
                .get();

        assertThat(close.needs()).containsExactly("stated-by");
    }

    @Test
    void CORE_003_what_is_not_possible_says_everything_in_its_way_at_once() {
        Possibility close = possible(TicketDesk.referredTwice(), BEN)
                .of(CommandKind.CLOSE_CASE, "solved")
                .get();

        assertThat(close.isPossible()).isFalse();
        Rejection refusal = close.refusal().get();
        assertThat(refusal.codes().take(3)).containsExactly(Code.NONE_OF, Code.ASSIGNMENT_OPEN, Code.ASSIGNMENT_OPEN);
        assertThat(refusal.remedies())
                .contains(
                        Remedy.of(CommandKind.CLOSE_ASSIGNMENT, "A-1"), Remedy.of(CommandKind.CLOSE_ASSIGNMENT, "A-2"));
        assertThat(refusal.unmet().flatMap(reason -> reason.fact("assignment"))).containsExactly("A-1", "A-2");
    }

    @Test
    void CORE_003_warnings_to_acknowledge_and_advice_come_along() {
        Possible possible = possible(TicketDesk.opened(), ANNA);

        assertThat(possible.of(CommandKind.CLOSE_CASE, "solved").get().warnings())
                .extracting("code")
                .containsExactly(Code.SEARCH_TICKETS);
        assertThat(possible.of(CommandKind.REFER_CASE, "network").get().advice())
                .extracting("code")
                .containsExactly(Code.SEARCH_TICKETS);
    }

    @Test
    void CORE_002_a_refusal_that_time_mends_says_when() {
        Case waiting = TicketDesk.after(
                TicketDesk.opened(), new ChangeStatus(TicketDesk.header(ANNA, NOON), TicketDesk.WAITING));
        Instant end = NOON.plus(Duration.ofHours(24));

        assertThat(earliest(waiting, end.minusNanos(1000))).containsExactly(end);
        assertThat(possible(waiting, ANNA, end)
                        .of(CommandKind.CLOSE_CASE, "dropped")
                        .get()
                        .isPossible())
                .as("a wait is over at its end")
                .isTrue();
    }

    private static Option<Instant> earliest(Case waiting, Instant at) {
        return possible(waiting, ANNA, at)
                .of(CommandKind.CLOSE_CASE, "dropped")
                .get()
                .earliest();
    }

    @Test
    void CORE_002_what_no_time_can_mend_has_no_earliest_instant() {
        assertThat(possible(TicketDesk.referredTwice(), ANNA)
                        .of(CommandKind.CLOSE_CASE, "solved")
                        .get()
                        .earliest())
                .isEmpty();
    }

    @Test
    void CORE_003_a_case_beyond_reopening_comes_with_the_draft_of_a_follow_up() {
        Case closed = closed(TicketDesk.opened());

        Possibility reopen = possible(
                        closed, BEN, NOON.plus(Duration.ofHours(6)).plusMillis(1))
                .of(CommandKind.REOPEN_CASE)
                .head();

        assertThat(reopen.refusal().get().codes()).containsExactly(Code.REOPEN_WINDOW_PASSED, Code.NEW_CASE_REQUIRED);
        assertThat(reopen.refusal().get().draft().get().followUpOf()).containsExactly(closed.id());
        assertThat(possible(closed, BEN, NOON.plus(Duration.ofHours(6)))
                        .of(CommandKind.REOPEN_CASE)
                        .head()
                        .isPossible())
                .as("a deadline still holds at its end")
                .isTrue();
    }

    private static Case closed(Case open) {
        var header = TicketDesk.header(ANNA, NOON).acknowledging(Code.SEARCH_TICKETS);
        return TicketDesk.after(open, new CloseCase(header, Option.none(), Option.some(TicketDesk.SOLVED)));
    }

    @Test
    void CORE_003_what_an_actor_may_not_see_is_not_found_and_nothing_is_explained() {
        var answer = Possible.of(PLAYBOOK, TicketDesk.opened(), STRANGER, TicketDesk.situation(STRANGER, NOON));

        assertThat(answer.getLeft().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(answer.getLeft().facts()).isEmpty();
        assertThat(answer.getLeft().remedies()).isEmpty();
    }

    @Test
    void CORE_003_whoever_may_only_look_learns_what_is_missing() {
        Possible possible = possible(TicketDesk.opened(), GUY);

        assertThat(possible.now()).isEmpty();
        assertThat(possible.notNow())
                .allSatisfy(no -> assertThat(no.refusal().get().unmet())
                        .extracting(Unmet::code)
                        .contains(Code.NOT_PERMITTED));
    }

    @Test
    void CORE_003_the_kinds_that_can_be_opened_say_their_required_fields() {
        assertThat(Possible.toOpen(PLAYBOOK, ANNA, TicketDesk.situation(ANNA, NOON))
                        .all())
                .singleElement()
                .hasToString("open-case ticket needs description, walk-in, site");
        assertThat(Possible.toOpen(PLAYBOOK, GATEWAY, TicketDesk.situation(GATEWAY, NOON))
                        .all()
                        .head()
                        .needs())
                .containsExactly("owner", "description", "walk-in", "site");
        assertThat(Possible.toOpen(PLAYBOOK, GUY, TicketDesk.situation(GUY, NOON))
                        .now())
                .isEmpty();
    }

    @Test
    void a_possibility_reads_as_one_line() {
        Possible owner = possible(TicketDesk.opened(), ANNA);
        Possible other = possible(TicketDesk.referredTwice(), SUE);

        assertThat(owner.of(CommandKind.REFER_CASE, "sales").get())
                .hasToString("refer-case sales needs reason, comments, account-manager");
        assertThat(owner.of(CommandKind.CLOSE_CASE, "solved").get())
                .hasToString("close-case solved once acknowledged: SEARCH_TICKETS [TD-10]");
        assertThat(other.of(CommandKind.CLOSE_CASE, "solved").get().toString())
                .startsWith(
                        "close-case solved is not possible: ASSIGNMENT_OPEN [TD-9] (assignment=A-1, department=network); "
                                + "ASSIGNMENT_OPEN [TD-9] (assignment=A-2, department=network)");
    }

    @Test
    void CORE_012_no_personal_data_is_in_any_line() {
        assertThat(possible(TicketDesk.referredTwice(), SUE).toString()).doesNotContain("Ito", "check the line");
    }

    @Test
    void an_unknown_target_is_not_answered_for() {
        assertThat(possible(TicketDesk.opened(), ANNA).of(CommandKind.CHANGE_STATUS, StatusId.of("nowhere")))
                .isEmpty();
    }
}
