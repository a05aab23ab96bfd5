package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.Service.ANNA;
import static dev.casecore.playbooks.dynamics.Service.BEN;
import static dev.casecore.playbooks.dynamics.Service.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LogReview;
import dev.casecore.command.ReassignActivity;
import dev.casecore.conversation.Attachment;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Timeline;
import dev.casecore.playbook.Limits;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivitiesTest {

    private static final ActivityId FIRST = ActivityId.of(1);

    private static Timeline timeline(Service service) {
        return service.desk().timeline(service.id(), Actor.user(ANNA));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void D365_003_activities_record_the_work(ActivityType type) {
        Service service = Service.withCase();
        AddActivity add =
                AddActivity.of(service.by(ANNA), type, "call Ivy").dueAt(Service.MONDAY.plus(Duration.ofDays(1)));

        service.accepted(add);

        Timeline.Entry entry = timeline(service).entries().single();
        assertThat(entry.type()).isEqualTo(type);
        assertThat(entry.subject().value()).isEqualTo("call Ivy");
        assertThat(entry.assignee()).contains(ANNA);
        assertThat(entry.dueAt()).contains(Service.MONDAY.plus(Duration.ofDays(1)));
        assertThat(entry.isOpen()).isTrue();
        assertThat(service.theCase().activities().single().id()).isEqualTo(FIRST);
    }

    @Test
    void D365_003_an_activity_is_of_a_planned_type_says_something_and_is_somebodys() {
        Service service = Service.withCase();

        assertThat(service.reasons(AddActivity.of(service.by(ANNA), ActivityType.REVIEW, " ")
                        .assignedTo(UserId.of("nobody"))))
                .containsExactly(
                        "ACTIVITY_NOT_PLANNED [D365-003] (type=REVIEW)",
                        "BLANK [D365-003] (input=subject)",
                        "UNKNOWN_USER [CORE-008] (user=nobody)");
        assertThat(service.reasons(AddActivity.of(service.by(GATEWAY), ActivityType.EMAIL, "answer Ivy")))
                .containsExactly("ASSIGNEE_REQUIRED [D365-003]");
        assertThat(service.accepted(AddActivity.of(service.by(GATEWAY), ActivityType.EMAIL, "answer Ivy")
                                .assignedTo(BEN))
                        .theCase()
                        .activities()
                        .single()
                        .assignee())
                .isEqualTo(BEN);
    }

    @Test
    void D365_006_from_the_timeline_an_activity_is_completed_cancelled_or_reassigned() {
        Service service = Service.withCase().planned(ActivityType.TASK).planned(ActivityType.PHONE_CALL);
        ActivityId second = ActivityId.of(2);

        service.later(Duration.ofHours(1))
                .accepted(new ReassignActivity(service.by(ANNA), FIRST, BEN))
                .accepted(new CloseActivity(service.by(BEN), FIRST, ActivityOutcome.COMPLETED))
                .accepted(new CloseActivity(service.by(ANNA), second, ActivityOutcome.CANCELLED));

        assertThat(service.theCase().activities()).isEmpty();
        assertThat(timeline(service).entries().map(Timeline.Entry::outcome))
                .containsExactly(Option.some(ActivityOutcome.COMPLETED), Option.some(ActivityOutcome.CANCELLED));
        assertThat(timeline(service).entries().head().assignee()).contains(BEN);
        assertThat(timeline(service).entries().head().endedAt()).contains(service.now());
    }

    @Test
    void CORE_011_a_due_time_is_kept_to_the_microsecond_and_within_the_calendar() {
        Service service = Service.withCase();
        AddActivity add = AddActivity.of(service.by(ANNA), ActivityType.TASK, "call Ivy");

        assertThat(service.reasons(add.dueAt(Instant.MAX)))
                .containsExactly("TIME_OUT_OF_RANGE [D365-003] (due=" + Instant.MAX + ")");
        service.accepted(add.dueAt(Service.MONDAY.plusNanos(1_999)));
        assertThat(service.theCase().activities().single().dueAt()).contains(Service.MONDAY.plusNanos(1_000));
    }

    @Test
    void D365_006_what_ended_or_never_was_cannot_be_ended_or_reassigned() {
        Service service = Service.withCase().planned(ActivityType.TASK);
        service.accepted(new CloseActivity(service.by(ANNA), FIRST, ActivityOutcome.COMPLETED));

        assertThat(service.reasons(new CloseActivity(service.by(ANNA), FIRST, ActivityOutcome.CANCELLED)))
                .containsExactly("ACTIVITY_NOT_OPEN [D365-003] (activity=T-1)");
        assertThat(service.reasons(new ReassignActivity(service.by(ANNA), ActivityId.of(7), BEN)))
                .containsExactly("ACTIVITY_NOT_OPEN [D365-003] (activity=T-7)");
    }

    @Test
    void D365_006_reassigning_to_whoever_has_it_changes_nothing_and_to_nobody_is_refused() {
        Service service = Service.withCase().planned(ActivityType.TASK);
        long version = service.theCase().version();

        assertThat(service.accepted(new ReassignActivity(service.by(ANNA), FIRST, ANNA))
                        .theCase()
                        .version())
                .isEqualTo(version);
        assertThat(service.reasons(new ReassignActivity(service.by(ANNA), FIRST, UserId.of("nobody"))))
                .containsExactly("UNKNOWN_USER [CORE-008] (user=nobody)");
    }

    @Test
    void D365_003_reviews_stand_on_the_same_timeline() {
        Service service = Service.withCase().planned(ActivityType.TASK);

        service.accepted(new LogReview(service.by(ANNA), Text.of("all quiet")));

        assertThat(timeline(service).entries().map(Timeline.Entry::type))
                .containsExactly(ActivityType.TASK, ActivityType.REVIEW);
        assertThat(timeline(service).entries().last().isOpen()).isFalse();
        assertThat(timeline(service).entries().map(Timeline.Entry::id)).containsExactly(FIRST, ActivityId.of(2));
    }

    @Test
    void D365_007_a_note_may_carry_an_attachment_and_never_blocks() {
        Service service = Service.readyToResolve();

        service.accepted(AddComment.of(service.by(ANNA), "see the picture")
                .with(new Attachment(Text.of("fire.jpg"), "dms/1", 7)));

        assertThat(service.lastEvents(2)).containsExactly("CommentAdded", "DocumentAttached");
        assertThat(service.resolved().theCase().isOpen()).isFalse();
    }

    @Test
    void D365_007_an_attachment_that_is_too_large_refuses_the_note_with_it() {
        Service service = Service.withCase();
        long limit = Limits.builder().build().documentBytes();

        assertThat(service.reasons(AddComment.of(service.by(ANNA), "see the picture")
                        .with(new Attachment(Text.of("fire.jpg"), "dms/1", limit + 1))))
                .containsExactly("TOO_LARGE [CORE-021] (limit=" + limit + ", bytes=" + (limit + 1) + ")");
    }

    @Test
    void CORE_017_what_was_to_be_done_is_erased_with_the_rest() {
        Service service = Service.withCase().planned(ActivityType.TASK);

        service.accepted(new ErasePersonalData(service.by(Service.MAX_THE_MANAGER)));

        assertThat(service.theCase().activities().single().subject().isErased()).isTrue();
        assertThat(timeline(service).entries().single().subject().isErased()).isTrue();
    }

    @Test
    void CORE_021_open_activities_are_bounded() {
        Service service = Service.withCase();
        int limit = Limits.builder().build().collection();
        for (int i = 0; i < limit; i++) {
            service.planned(ActivityType.TASK);
        }

        assertThat(service.reasons(AddActivity.of(service.by(ANNA), ActivityType.TASK, "one more")))
                .containsExactly("LIMIT_REACHED [CORE-021] (open-activities=" + limit + ")");
    }
}
