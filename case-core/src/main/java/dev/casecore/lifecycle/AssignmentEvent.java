package dev.casecore.lifecycle;

import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.field.FieldValue;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.text.Text;
import java.util.function.UnaryOperator;

/** Events of case assignments. */
public sealed interface AssignmentEvent extends CaseEvent {

    /**
     * Another department was asked for help (SF-037).
     *
     * @param assignment the new assignment
     */
    record AssignmentOpened(Assignment assignment) implements AssignmentEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withAssignments(before.assignments().opened(assignment))
                    .withCounters(counters(before.counters()));
        }

        private Counters counters(Counters before) {
            Counters counters = before.withAssignment(assignment.id().number()).withText(assignment.comments());
            for (var entry : assignment.fields()) {
                if (entry._2() instanceof FieldValue.Personal personal) {
                    counters = counters.withText(personal.text());
                }
            }
            return counters;
        }

        @Override
        public AssignmentOpened mapTexts(UnaryOperator<Text> change) {
            return new AssignmentOpened(assignment.mapTexts(change));
        }
    }

    /**
     * A case assignment ended (SF-046).
     *
     * @param assignment which
     * @param department whose it was
     * @param outcome    how it ended
     */
    record AssignmentClosed(AssignmentId assignment, DepartmentId department, AssignmentOutcome outcome)
            implements AssignmentEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withAssignments(before.assignments().closed(assignment, outcome));
        }
    }
}
