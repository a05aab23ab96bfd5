package dev.casecore.testkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsEscalation;
import dev.casecore.playbooks.dynamics.DynamicsFields;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.testkit.replay.xes.XesReader;
import dev.casecore.testkit.replay.xes.XesWriter;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogReplayTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void every_event_gets_its_result_with_codes_and_rules() {
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .play(HelpDesk.log().orThrow());

        assertThat(results(replayed, "T-2"))
                .containsExactly(
                        StepResult.ACCEPTED,
                        StepResult.REFUSED,
                        StepResult.ACCEPTED,
                        StepResult.ACCEPTED,
                        StepResult.REFUSED);
        assertThat(results(replayed, "T-4"))
                .containsExactly(
                        StepResult.ACCEPTED,
                        StepResult.IGNORED,
                        StepResult.ACCEPTED,
                        StepResult.ACCEPTED,
                        StepResult.ACCEPTED,
                        StepResult.NOTHING_TO_DO,
                        StepResult.ACCEPTED,
                        StepResult.REFUSED);
        ReplayedStep last = replayed.ofCase("T-4").steps().last();
        assertThat(last.reasons())
                .containsExactly(
                        new ReplayedStep.Reason(Code.REOPEN_LIMIT_REACHED, RuleId.of("HD-6")),
                        new ReplayedStep.Reason(Code.NEW_CASE_REQUIRED, RuleId.of("HD-7")));
        assertThat(last.from()).containsExactly(HelpDesk.CLOSED);
        assertThat(last.event().line()).isEqualTo(21);
        assertThat(last.toString()).contains("In work: refused: reopen-case refused", "HD-6");
        assertThat(replayed.ofCase("T-4").toString()).startsWith("T-4\n  2026-03-03T07:00:00Z New: accepted\n");
    }

    @Test
    void what_became_of_the_log_is_a_log_for_other_tools() {
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .play(HelpDesk.log().orThrow());

        ProcessLog judged = replayed.judged();

        assertThat(judged.name()).isEqualTo(replayed.log().name());
        assertThat(judged.traces()
                        .map(trace -> trace.caseId() + " "
                                + trace.attributes().get("replay_fits").get()))
                .containsExactly("T-1 true", "T-2 false", "T-3 false", "T-4 false", "T-5 false");
        LogEvent last = judged.trace("T-4").events().last();
        assertThat(last.attribute("replay_result")).contains("REFUSED");
        assertThat(last.attribute("replay_rules")).contains("HD-6 HD-7");
        assertThat(last.attribute("replay_lacking")).contains("REOPEN_LIMIT_REACHED NEW_CASE_REQUIRED");
        assertThat(last.attribute("replay_status")).contains("closed");
        LogEvent first = judged.trace("T-1").events().head();
        assertThat(first.attribute("replay_result")).contains("ACCEPTED");
        assertThat(first.attribute("replay_rules")).isEmpty();
        assertThat(first.attribute("replay_lacking")).isEmpty();
        assertThat(first.attributes().removeAll(List.of("replay_result", "replay_status")))
                .isEqualTo(replayed.log().trace("T-1").events().head().attributes());
        ProcessLog read = XesReader.read(XesWriter.of(judged).toXes()).orThrow();
        assertThat(read.trace("T-4").events().last().attributes()).isEqualTo(last.attributes());
    }

    @Test
    void the_log_says_when_and_who() {
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .play(HelpDesk.log().orThrow());

        Case second = stored(replayed)
                .find(each -> each.get(HelpDesk.SUBJECT).contains("Ticket T-2"))
                .get();
        assertThat(second.opening().recordedAt()).isEqualTo("2026-03-02T08:10:00Z");
        assertThat(second.opening().occurredAt()).isEqualTo("2026-03-02T08:10:00Z");
        assertThat(second.owner()).isEqualTo(Owner.user(UserId.of("ben")));
        Case third = stored(replayed)
                .find(each -> each.get(HelpDesk.SUBJECT).contains("Ticket T-3"))
                .get();
        assertThat(third.owner()).isEqualTo(Owner.user(UserId.of("not-named")));
    }

    @Test
    void the_events_of_all_cases_are_played_in_order_of_time() {
        ProcessLog log = new ProcessLog(
                "two",
                List.of(
                        Trace.of("late", List.of(LogEvent.of("New", NINE.plusSeconds(60)))),
                        Trace.of("early", List.of(LogEvent.of("New", NINE)))));

        ReplayedLog replayed =
                LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping()).play(log);

        assertThat(stored(replayed).map(each -> each.get(HelpDesk.SUBJECT).get()))
                .containsExactly("Ticket early", "Ticket late");
    }

    @Test
    void after_a_refusal_the_rest_of_a_case_can_be_left() {
        ReplayedLog replayed = LogReplay.of(
                        HelpDesk.playbook(), HelpDesk.mapping().afterRefusal(AfterRefusal.STOP))
                .play(HelpDesk.log().orThrow());

        assertThat(results(replayed, "T-2"))
                .containsExactly(
                        StepResult.ACCEPTED,
                        StepResult.REFUSED,
                        StepResult.NOT_TRIED,
                        StepResult.NOT_TRIED,
                        StepResult.NOT_TRIED);
        assertThat(replayed.ofCase("T-2").steps().last().to()).containsExactly(HelpDesk.NEW);
    }

    @Test
    void after_a_refusal_with_a_draft_a_follow_up_case_can_go_on() {
        ReplayedLog replayed = LogReplay.of(
                        HelpDesk.playbook(), HelpDesk.mapping().afterRefusal(AfterRefusal.FOLLOW_UP))
                .play(HelpDesk.log().orThrow());

        ReplayedStep last = replayed.ofCase("T-4").steps().last();
        assertThat(last.result()).isEqualTo(StepResult.FOLLOWED_UP);
        assertThat(last.fits()).isFalse();
        assertThat(last.to()).containsExactly(HelpDesk.WORKING);
        assertThat(last.accepted()).containsExactly(CommandKind.OPEN_CASE, CommandKind.CHANGE_STATUS);
        assertThat(results(replayed, "T-2")).contains(StepResult.REFUSED);
        assertThat(stored(replayed)).hasSize(6);
    }

    @Test
    void what_was_lacking_can_be_mended_and_the_refusal_is_told_all_the_same() {
        ReplayedLog replayed = LogReplay.of(
                        HelpDesk.playbook(), HelpDesk.mapping().mending("Done", Act.completingAssignments()))
                .play(HelpDesk.log().orThrow());

        ReplayedStep done = replayed.ofCase("T-3").steps().get(2);
        assertThat(done.result()).isEqualTo(StepResult.MENDED);
        assertThat(done.fits()).isFalse();
        assertThat(done.to()).containsExactly(HelpDesk.CLOSED);
        assertThat(done.reasons().map(ReplayedStep.Reason::code)).containsExactly(Code.ASSIGNMENT_OPEN);
        assertThat(done.accepted()).containsExactly(CommandKind.CLOSE_ASSIGNMENT, CommandKind.CLOSE_CASE);
        assertThat(results(replayed, "T-5")).containsExactly(StepResult.ACCEPTED, StepResult.REFUSED);
    }

    @Test
    void a_case_whose_opening_is_refused_has_no_steps_that_fit() {
        CommandMapping withoutSubject = CommandMapping.opening(
                        (trace, header) -> OpenCase.of(header, HelpDesk.TICKET, Fields.none()))
                .on("New", Act.towards(HelpDesk.NEW));
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), withoutSubject).play(log("New", "New"));

        assertThat(results(replayed, "X")).containsExactly(StepResult.REFUSED, StepResult.NO_CASE);
        assertThat(replayed.ofCase("X").steps().head().reasons())
                .containsExactly(new ReplayedStep.Reason(Code.FIELD_MISSING, RuleId.of("HD-1")));
        assertThat(replayed.conformance().toText()).contains("(start)  New", "without a case");
    }

    @Test
    void permissions_count_if_the_directory_says_who_may() {
        AnybodyDirectory nobodyMay = AnybodyDirectory.inRoles()
                .with(UserProfile.of(UserId.of("anna")).withRoles(HelpDesk.AGENT));
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .directory(nobodyMay)
                .play(HelpDesk.log().orThrow());

        assertThat(replayed.ofCase("T-1").fits()).isTrue();
        assertThat(replayed.ofCase("T-2").steps().head().reasons().map(ReplayedStep.Reason::rule))
                .containsExactly(RuleId.of("HD-9"));
    }

    @Test
    void a_dispatcher_hands_cases_over_to_whoever_goes_on() {
        CommandMapping handing = HelpDesk.opening()
                .on("New", Act.towards(HelpDesk.NEW))
                .on("In work", Act.towards(HelpDesk.WORKING))
                .on("Note", Act.commenting("as the log has it"))
                .handingOverBy(Actor.user("dispatcher"));
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), handing)
                .play(new ProcessLog(
                        "one",
                        List.of(Trace.of(
                                "X",
                                List.of(
                                        LogEvent.of("New", NINE).by("anna"),
                                        LogEvent.of("New", NINE).by("cleo"),
                                        LogEvent.of("In work", NINE).by("ben"),
                                        LogEvent.of("Note", NINE).by("ben"))))));

        assertThat(replayed.ofCase("X").steps().map(ReplayedStep::accepted))
                .containsExactly(
                        List.of(CommandKind.OPEN_CASE),
                        List.empty(),
                        List.of(CommandKind.HAND_OVER_CASE, CommandKind.CHANGE_STATUS),
                        List.of(CommandKind.ADD_COMMENT));
        assertThat(stored(replayed).head().owner()).isEqualTo(Owner.user(UserId.of("ben")));
    }

    @Test
    void a_closed_case_is_handed_over_only_once_it_is_open_again() {
        CommandMapping handing = HelpDesk.mapping().handingOverBy(Actor.user("dispatcher"));
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), handing)
                .play(new ProcessLog(
                        "one",
                        List.of(Trace.of(
                                "X",
                                List.of(
                                        LogEvent.of("In work", NINE).by("anna"),
                                        LogEvent.of("Done", NINE).by("anna"),
                                        LogEvent.of("Customer asked", NINE).by("ben"))))));

        assertThat(replayed.ofCase("X").steps().last().accepted())
                .containsExactly(CommandKind.REOPEN_CASE, CommandKind.HAND_OVER_CASE, CommandKind.CHANGE_STATUS);
    }

    @Test
    void acts_assign_hand_over_reply_close_and_reopen() {
        QueueId second = QueueId.of("second-level");
        CommandMapping mapping = HelpDesk.opening()
                .on("opened", Act.nothing())
                .on("taken", Act.assigning())
                .on("queued", Act.handingOverTo(Owner.queue(second)))
                .on("answered", Act.replying("thank you"))
                .on("started", Act.command(moment -> new ChangeStatus(moment.header(), HelpDesk.WORKING)))
                .on("closed", Act.closing())
                .on("reopened", Act.reopening());
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), mapping)
                .furnishing(desk -> desk.queues()
                        .define(new QueueDefinition(second, "Second level", HashSet.empty(), HashSet.empty())))
                .play(log(
                        "opened",
                        "queued",
                        "queued",
                        "taken",
                        "taken",
                        "answered",
                        "started",
                        "closed",
                        "closed",
                        "reopened",
                        "reopened"));

        assertThat(replayed.ofCase("X").steps().map(step -> step.accepted().mkString("+")))
                .containsExactly(
                        "open-case",
                        "hand-over-case",
                        "",
                        "hand-over-case",
                        "",
                        "record-reply",
                        "change-status",
                        "close-case",
                        "",
                        "reopen-case",
                        "");
        assertThat(replayed.ofCase("X").fits()).isTrue();
    }

    @Test
    void something_can_be_done_right_after_each_opening() {
        CommandMapping mapping = HelpDesk.mapping().onceOpened(Act.commenting("imported"));
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), mapping).play(log("In work"));

        assertThat(replayed.ofCase("X").steps().head().accepted())
                .containsExactly(CommandKind.OPEN_CASE, CommandKind.ADD_COMMENT, CommandKind.CHANGE_STATUS);
    }

    @Test
    void an_act_means_what_its_last_part_means() {
        assertThat(Act.towards(HelpDesk.NEW).then(Act.towards(HelpDesk.CLOSED)).status())
                .containsExactly(HelpDesk.CLOSED);
        assertThat(Act.towards(HelpDesk.NEW).then(Act.commenting("done")).status())
                .containsExactly(HelpDesk.NEW);
        assertThat(Act.commenting("done").meaning(HelpDesk.WAITING).status()).containsExactly(HelpDesk.WAITING);
        assertThat(HelpDesk.mapping().status("Done")).containsExactly(HelpDesk.CLOSED);
        assertThat(HelpDesk.mapping().status("Ping")).isEmpty();
        assertThat(HelpDesk.mapping().activities()).hasSize(5).startsWith("New");
    }

    @Test
    void an_activity_is_mapped_once() {
        assertThatThrownBy(() -> HelpDesk.mapping().on("Done", Act.closing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the mapping has the activity already: Done");
        assertThatThrownBy(() -> HelpDesk.mapping().on("Ping", Act.nothing())).hasMessageContaining("Ping");
        assertThatThrownBy(() -> HelpDesk.mapping().ignoring("New")).hasMessageContaining("New");
    }

    @Test
    void a_mapping_that_makes_no_command_says_of_which_event() {
        CommandMapping unknownStatus =
                HelpDesk.opening().on("New", Act.nothing()).on("Lost", Act.towards(StatusId.of("lost")));
        ProcessLog log = new ProcessLog(
                "one",
                List.of(Trace.of(
                        "X",
                        List.of(
                                LogEvent.of("New", NINE),
                                LogEvent.of("Lost", NINE).inLine(7)))));

        assertThatThrownBy(
                        () -> LogReplay.of(HelpDesk.playbook(), unknownStatus).play(log))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the mapping makes no command of Lost of case X in line 7: no status lost in help-desk@1");
    }

    @Test
    void warnings_can_be_taken_for_acknowledged() {
        Fields fields = Fields.none()
                .with(DynamicsFields.TITLE, Text.of("a broken lamp"))
                .with(DynamicsFields.ESCALATION, DynamicsEscalation.NOT_REQUIRED);
        CommandMapping mapping = CommandMapping.opening(
                        (trace, header) -> OpenCase.of(header, DynamicsCustomerService.CASE, fields))
                .on("Resolved", Act.towards(DynamicsCustomerService.RESOLVED));

        ReplayedLog strict =
                LogReplay.of(DynamicsCustomerService.playbook(), mapping).play(log("Resolved"));
        ReplayedLog lenient = LogReplay.of(
                        DynamicsCustomerService.playbook(), mapping.acknowledging(Code.STAGE_NOT_REACHED))
                .play(log("Resolved"));

        assertThat(strict.ofCase("X").steps().head().reasons())
                .containsExactly(new ReplayedStep.Reason(Code.STAGE_NOT_REACHED, RuleId.of("D365-002")));
        assertThat(lenient.ofCase("X").fits()).isTrue();
    }

    @Test
    void somebody_acts_where_the_log_names_nobody() {
        ReplayedLog replayed = LogReplay.of(
                        HelpDesk.playbook(), HelpDesk.mapping().unnamed(Actor.user("dora")))
                .play(new ProcessLog("one", List.of(Trace.of("X", List.of(LogEvent.of("New", NINE))))));

        assertThat(stored(replayed).head().owner()).isEqualTo(Owner.user(UserId.of("dora")));
    }

    @Test
    void the_same_log_gives_the_same_replay() {
        LogReplay replay = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping());
        ProcessLog log = HelpDesk.log().orThrow();

        assertThat(replay.play(log).cases()).isEqualTo(replay.play(log).cases());
    }

    @Test
    void what_the_log_does_not_tell_is_asked_for_in_vain() {
        ReplayedLog replayed =
                LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping()).play(log("New"));

        assertThatThrownBy(() -> replayed.ofCase("Y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Y");
    }

    private static ProcessLog log(String... activities) {
        return new ProcessLog(
                "one",
                List.of(Trace.of(
                        "X",
                        List.of(activities).map(each -> LogEvent.of(each, NINE).by("anna")))));
    }

    private static Seq<StepResult> results(ReplayedLog replayed, String caseId) {
        return replayed.ofCase(caseId).steps().map(ReplayedStep::result);
    }

    private static Seq<Case> stored(ReplayedLog replayed) {
        return replayed.store()
                .list(
                        ReplayedLog.TENANT,
                        CaseQuery.builder().sortBy(CaseColumn.NUMBER).build())
                .cases();
    }
}
