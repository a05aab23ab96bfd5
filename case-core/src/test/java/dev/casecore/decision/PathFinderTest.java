package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.ANNA;
import static dev.casecore.decision.TicketDesk.BACK;
import static dev.casecore.decision.TicketDesk.BEN;
import static dev.casecore.decision.TicketDesk.DROPPED;
import static dev.casecore.decision.TicketDesk.GUY;
import static dev.casecore.decision.TicketDesk.NEW;
import static dev.casecore.decision.TicketDesk.NOON;
import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static dev.casecore.decision.TicketDesk.REFERRED;
import static dev.casecore.decision.TicketDesk.SOLVED;
import static dev.casecore.decision.TicketDesk.STRANGER;
import static dev.casecore.decision.TicketDesk.SUE;
import static dev.casecore.decision.TicketDesk.WAITING;
import static dev.casecore.decision.TicketDesk.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.Leaf;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PathFinderTest {

    private static Path path(Case current, Actor actor, StatusId target) {
        return path(current, actor, NOON, target);
    }

    private static Path path(Case current, Actor actor, Instant at, StatusId target) {
        return PathFinder.of(PLAYBOOK, current, actor, TicketDesk.situation(actor, at))
                .to(target)
                .get();
    }

    private static Case closed(Instant at) {
        var header = TicketDesk.header(ANNA, at).acknowledging(Code.SEARCH_TICKETS);
        return TicketDesk.after(TicketDesk.opened(), new CloseCase(header, Option.none(), Option.some(SOLVED)));
    }

    @Test
    void CORE_003_open_assignments_are_closed_before_the_case() {
        assertThat(path(TicketDesk.referredTwice(), ANNA, SOLVED))
                .hasToString("close-assignment A-1, close-assignment A-2, close-case solved");
    }

    @Test
    void CORE_003_a_waiting_case_is_picked_before_it_is_moved() {
        assertThat(path(TicketDesk.waitingInBack(), ANNA, WORKING)).hasToString("pick-case, change-status working");
    }

    @Test
    void CORE_003_what_the_actor_may_not_is_asked_of_whoever_may() {
        assertThat(path(TicketDesk.opened(), BEN, SOLVED)).hasToString("close-case solved (as owner or supervisor)");
        assertThat(path(TicketDesk.opened(), GUY, WORKING)).hasToString("change-status working (as owner)");
        assertThat(path(TicketDesk.waitingInBack(), GUY, WORKING))
                .hasToString("pick-case (as member of queue:back and agent or member of queue:back and supervisor), "
                        + "change-status working (as owner and agent or owner and supervisor)");
    }

    @Test
    void CORE_003_nobody_is_asked_to_pick_from_a_queue_without_members() {
        QueueDefinition empty = new QueueDefinition(BACK, "back", HashSet.empty(), HashSet.empty());
        Situation situation = Situation.builder()
                .at(NOON)
                .actor(TicketDesk.situation(GUY, NOON).actor())
                .known(Known.builder().queues(HashMap.of(BACK, empty)).build())
                .build();

        Path path = PathFinder.of(PLAYBOOK, TicketDesk.waitingInBack(), GUY, situation)
                .to(WORKING)
                .get();

        assertThat(path.toString()).startsWith("hand-over-case user (as supervisor), ");
    }

    @Test
    void CORE_003_what_takes_time_is_waited_for() {
        assertThat(path(TicketDesk.opened(), ANNA, DROPPED))
                .hasToString("change-status waiting, wait until 2026-03-03T12:00:00Z, close-case dropped");
        Case waiting = TicketDesk.after(TicketDesk.opened(), new ChangeStatus(TicketDesk.header(ANNA, NOON), WAITING));
        assertThat(path(waiting, ANNA, NOON.plus(Duration.ofHours(20)), DROPPED))
                .hasToString("wait until 2026-03-03T12:00:00Z, close-case dropped");
        assertThat(path(waiting, ANNA, NOON.plus(Duration.ofHours(24)), DROPPED))
                .as("a wait is over at its end")
                .hasToString("close-case dropped");
    }

    @Test
    void CORE_003_a_wait_begins_again_where_the_work_does() {
        Path path = path(TicketDesk.referredTwice(), ANNA, NOON.plusSeconds(60), DROPPED);

        assertThat(path)
                .hasToString("close-assignment A-1, close-assignment A-2, change-status waiting, "
                        + "wait until 2026-03-03T12:01:00Z, close-case dropped");
    }

    @Test
    void CORE_003_a_closed_case_is_reopened_within_its_window_only() {
        Case closed = closed(NOON);
        Instant end = NOON.plus(Duration.ofHours(6));

        assertThat(path(closed, BEN, end, WORKING)).hasToString("reopen-case");
        assertThat(path(closed, BEN, end.plusMillis(1), WORKING)).isEqualTo(new Path.Unreachable());
        assertThat(path(closed, BEN, end, REFERRED)).hasToString("reopen-case, refer-case network");
    }

    @Test
    void CORE_003_a_status_that_never_returns_is_unreachable() {
        Case working = TicketDesk.after(TicketDesk.opened(), new ChangeStatus(TicketDesk.header(ANNA, NOON), WORKING));

        assertThat(path(working, ANNA, NEW)).hasToString("unreachable");
        assertThat(path(working, ANNA, StatusId.of("nowhere"))).hasToString("unreachable");
        assertThat(path(working, ANNA, WORKING)).isEqualTo(new Path.Found(io.vavr.collection.List.empty()));
    }

    @Test
    void CORE_003_a_search_that_is_given_up_says_so() {
        PathFinder finder = PathFinder.of(PLAYBOOK, TicketDesk.referredTwice(), ANNA, TicketDesk.situation(ANNA, NOON));

        assertThat(finder.within(new PathBound(2, 100)).to(SOLVED).get())
                .isEqualTo(new Path.BoundExceeded(new PathBound(2, 100)));
        assertThat(finder.within(new PathBound(3, 1)).to(SOLVED).get())
                .hasToString("not found within 3 steps and 1 states");
        assertThat(finder.within(new PathBound(3, 100)).to(SOLVED).get()).isInstanceOf(Path.Found.class);
    }

    @Test
    void CORE_003_no_path_is_told_to_whoever_may_not_see_the_case() {
        var answer = PathFinder.of(PLAYBOOK, TicketDesk.opened(), STRANGER, TicketDesk.situation(STRANGER, NOON))
                .to(SOLVED);

        assertThat(answer.getLeft().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(answer.getLeft().facts()).isEmpty();
    }

    /** A workshop with a condition of its own closes a repair once its part is named: by an edit, or by the macro that names it. */
    private static Path toDone(boolean editable) {
        RuleId rule = RuleId.of("WS-001");
        Condition mayEdit = Leaf.custom("parts can be edited", Code.NOT_PERMITTED, rule, question -> editable);
        StatusId done = StatusId.of("done");
        KindId repair = KindId.of("repair");
        Field<String> part = Field.of("part", "Part", FieldType.TEXT);
        Playbook workshop = PlaybookBuilder.of("workshop", 1, "Workshop")
                .status(NEW, "New", StatusCategory.NEW)
                .status(done, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(repair, "Repair", kind -> kind.has(part))
                .permit(mayEdit, CommandKind.EDIT_CASE)
                .transition(CommandKind.CLOSE_CASE, done, FieldIs.present(part, rule), rule, NEW)
                .macro(MacroDefinition.of(MacroId.of("valve"), "Valve", rule).setting(part, "valve"))
                .buildOrThrow();
        Situation situation = TicketDesk.situation(ANNA, NOON);
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of("c-1"), workshop.number(1));
        OpenCase open = OpenCase.of(TicketDesk.header(ANNA, NOON), repair, Fields.none());
        Case opened = Decider.open(workshop, birth, open, situation).get().after();
        return PathFinder.of(workshop, opened, ANNA, situation).to(done).get();
    }

    @Test
    void CORE_003_a_macro_is_on_the_way_only_if_there_is_no_other() {
        assertThat(toDone(true)).hasToString("edit-case part, close-case");
        assertThat(toDone(false)).hasToString("apply-macro valve, close-case");
    }

    @Test
    void CORE_003_a_case_is_not_closed_on_its_way_where_another_way_is_as_short() {
        StatusId again = StatusId.of("again");
        Playbook roundabout = PlaybookBuilder.of("roundabout", 1, "Roundabout")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(again, "Again", StatusCategory.ACTIVE)
                .status(SOLVED, "Solved", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(TicketDesk.TICKET, "Ticket", kind -> kind)
                .departments(TicketDesk.NETWORK)
                .transition(CommandKind.CLOSE_CASE, SOLVED, TicketDesk.rule(1), NEW, again)
                .transition(CommandKind.REOPEN_CASE, again, TicketDesk.rule(1), SOLVED)
                .transition(CommandKind.REFER_CASE, WORKING, TicketDesk.rule(1), NEW)
                .transition(CommandKind.CHANGE_STATUS, again, TicketDesk.rule(1), WORKING)
                .buildOrThrow();
        Situation situation = TicketDesk.situation(ANNA, NOON);
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of("c-1"), roundabout.number(1));
        Case opened = Decider.open(
                        roundabout,
                        birth,
                        OpenCase.of(TicketDesk.header(ANNA, NOON), TicketDesk.TICKET, Fields.none()),
                        situation)
                .get()
                .after();

        assertThat(PathFinder.of(roundabout, opened, ANNA, situation).to(again).get())
                .hasToString("refer-case network, change-status again");
    }

    @Test
    void a_step_carries_what_it_needs_and_what_is_to_be_acknowledged() {
        Path path = path(TicketDesk.opened(), SUE, REFERRED);

        assertThat(((Path.Found) path).steps())
                .singleElement()
                .satisfies(step ->
                        assertThat(((Step.OfCommand) step).what().needs()).containsExactly("reason", "comments"));
        Path closing = path(TicketDesk.opened(), SUE, SOLVED);
        assertThat(((Step.OfCommand) ((Path.Found) closing).steps().head())
                        .what()
                        .warnings())
                .extracting("code")
                .containsExactly(Code.SEARCH_TICKETS);
    }
}
