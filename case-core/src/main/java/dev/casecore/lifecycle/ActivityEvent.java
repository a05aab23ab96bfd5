package dev.casecore.lifecycle;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.OpenActivity;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;
import java.util.function.UnaryOperator;

/** Events of planned work on a case (D365-003). */
public sealed interface ActivityEvent extends CaseEvent {

    /**
     * Work was planned.
     *
     * @param activity what
     */
    record ActivityAdded(OpenActivity activity) implements ActivityEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withActivities(before.activities().append(activity))
                    .withCounters(before.counters()
                            .withActivity(activity.id().number())
                            .withText(activity.subject()));
        }

        @Override
        public ActivityAdded mapTexts(UnaryOperator<Text> change) {
            return new ActivityAdded(activity.mapTexts(change));
        }
    }

    /**
     * Planned work was given to somebody else.
     *
     * @param activity which
     * @param from     who was to do it
     * @param to       who is
     */
    record ActivityReassigned(ActivityId activity, UserId from, UserId to) implements ActivityEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withActivities(
                            before.activities().map(open -> open.id().equals(activity) ? open.assignedTo(to) : open));
        }
    }

    /**
     * Planned work ended.
     *
     * @param activity which
     * @param outcome  how
     */
    record ActivityClosed(ActivityId activity, ActivityOutcome outcome) implements ActivityEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withActivities(before.activities().reject(open -> open.id().equals(activity)));
        }
    }
}
