package dev.casecore.jdbc;

import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.Assignments;
import dev.casecore.decision.CaseChange;
import dev.casecore.identity.AssignmentId;
import dev.casecore.lifecycle.Case;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The rows of open case assignments: written when one opens, deleted when it closes. */
final class AssignmentTable {

    private AssignmentTable() {}

    static Seq<Step> save(CaseChange change) {
        Seq<Assignment> before =
                change.former().map(Case::assignments).map(Assignments::open).getOrElse(List.empty());
        Seq<Assignment> after = change.after().assignments().open();
        if (before.eq(after)) {
            return List.empty();
        }
        return before.reject(old -> ids(after).contains(old.id()))
                .map(closed -> delete(change.after(), closed))
                .appendAll(after.reject(now -> ids(before).contains(now.id()))
                        .map(opened -> insert(change.after(), opened)));
    }

    private static Set<AssignmentId> ids(Seq<Assignment> assignments) {
        return HashSet.ofAll(assignments.map(Assignment::id));
    }

    private static Step delete(Case subject, Assignment closed) {
        return Step.always(Sql.of(
                "DELETE FROM casecore_assignment WHERE tenant = ? AND case_id = ? AND assignment = ?",
                subject.tenant().value(),
                subject.id().value(),
                closed.id().number()));
    }

    private static Step insert(Case subject, Assignment opened) {
        return Step.always(Sql.of(
                "INSERT INTO casecore_assignment (tenant, case_id, assignment, department, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                subject.tenant().value(),
                subject.id().value(),
                opened.id().number(),
                opened.department().value(),
                opened.openedAt()));
    }
}
