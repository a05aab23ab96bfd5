package dev.casecore.decision;

import dev.casecore.activity.OpenActivity;
import dev.casecore.command.ActivityCommand;
import dev.casecore.command.AddActivity;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.ReassignActivity;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.ActivityEvent.ActivityAdded;
import dev.casecore.lifecycle.ActivityEvent.ActivityClosed;
import dev.casecore.lifecycle.ActivityEvent.ActivityReassigned;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Carries out in thought what is planned and what becomes of it. */
final class ActivityHandler implements ActivityCommand.Visitor<Draft> {

    private final Draft draft;

    ActivityHandler(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft addActivity(AddActivity command) {
        if (!draft.playbook.planned().contains(command.type())) {
            draft.refuse(EngineRule.ACTIVITY, Code.ACTIVITY_NOT_PLANNED, "type", command.type());
        }
        Text subject = Texts.required(
                draft,
                "subject",
                command.subject(),
                draft.playbook.limits().line(),
                EngineRule.ACTIVITY,
                EngineRule.SIZE);
        UserId assignee = assignee(command);
        int limit = draft.playbook.limits().collection();
        if (draft.current().activities().size() >= limit) {
            draft.refuse(EngineRule.BOUNDED, Code.LIMIT_REACHED, "open-activities", limit);
        }
        ActivityId id = ActivityId.of(draft.current().counters().activities() + 1);
        draft.emit(new ActivityAdded(new OpenActivity(
                id,
                command.type(),
                subject,
                assignee,
                due(command),
                draft.stamp.recordedAt(),
                command.header().actor())));
        return draft;
    }

    private Option<Instant> due(AddActivity command) {
        command.due()
                .filter(at -> !Times.isKept(at))
                .forEach(at -> draft.refuse(EngineRule.ACTIVITY, Code.TIME_OUT_OF_RANGE, "due", at));
        return command.due().filter(Times::isKept).map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }

    private UserId assignee(AddActivity command) {
        Option<UserId> assignee =
                command.assignee().orElse(command.header().actor().asUser());
        if (assignee.isEmpty() && draft.isTemplate()) {
            draft.need("assignee");
        } else if (assignee.isEmpty()) {
            draft.refuse(EngineRule.ACTIVITY, Code.ASSIGNEE_REQUIRED);
        }
        command.assignee().forEach(user -> OwnershipHandler.checkUser(draft, user));
        return assignee.getOrElse(Placeholder.USER);
    }

    @Override
    public Draft reassignActivity(ReassignActivity command) {
        for (OpenActivity open : open(command.activity())) {
            OwnershipHandler.checkUser(draft, command.assignee());
            if (!open.assignee().equals(command.assignee())) {
                draft.emit(new ActivityReassigned(open.id(), open.assignee(), command.assignee()));
            }
        }
        return draft;
    }

    @Override
    public Draft closeActivity(CloseActivity command) {
        draft.need("outcome");
        for (OpenActivity open : open(command.activity())) {
            draft.emit(new ActivityClosed(open.id(), command.outcome()));
        }
        return draft;
    }

    private Option<OpenActivity> open(ActivityId activity) {
        Option<OpenActivity> open = draft.current().activity(activity);
        if (open.isEmpty()) {
            draft.refuse(EngineRule.ACTIVITY, Code.ACTIVITY_NOT_OPEN, "activity", activity);
        }
        return open;
    }
}
