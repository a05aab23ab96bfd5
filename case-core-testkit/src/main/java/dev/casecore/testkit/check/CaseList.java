package dev.casecore.testkit.check;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A list that cases belong to. Each is read in such an order that, over all lists, whatever a list filters or sorts by is looked at.
 *
 * @param name  what it shows
 * @param query which cases, in which order
 */
record CaseList(String name, CaseQuery query) {
    static final CaseList ALL = sorted("all cases", CaseColumn.CREATED, CaseQuery.builder());
    static final CaseList OPEN =
            sorted("open cases", CaseColumn.REVIEWED, CaseQuery.builder().standing(Standing.OPEN));
    static final CaseList CLOSED =
            sorted("closed cases", CaseColumn.CLOSED, CaseQuery.builder().standing(Standing.CLOSED));

    /** The lists that a case belongs to, each once. */
    static Seq<CaseList> showing(Case current) {
        return List.of(ALL, OPEN, CLOSED)
                .append(in(current.status().id()))
                .append(of(current.kind()))
                .append(ownedBy(current.owner()))
                .appendAll(current.assignments()
                        .open()
                        .map(open -> worklist(open.department()))
                        .distinct())
                .appendAll(current.closings().statedBy().map(CaseList::closedBy))
                .filter(list -> list.query().matches(current));
    }

    /** The cases on which a department has work to do. */
    static CaseList worklist(DepartmentId department) {
        return sorted(
                "department " + department,
                CaseColumn.MODIFIED,
                CaseQuery.builder().department(Option.some(department)));
    }

    /** The open cases that wait in a queue, as it serves them; or all that a user or team owns. */
    static CaseList ownedBy(Owner owner) {
        CaseQuery.Builder builder = CaseQuery.builder().owner(Option.some(owner));
        return owner instanceof Owner.OfQueue
                ? sorted(owner.toString(), CaseColumn.QUEUE_ORDER, builder.standing(Standing.OPEN))
                : sorted(owner.toString(), CaseColumn.OWNED_SINCE, builder);
    }

    private static CaseList in(StatusId status) {
        return sorted(
                "status " + status, CaseColumn.CREATED, CaseQuery.builder().statuses(HashSet.of(status)));
    }

    private static CaseList of(KindId kind) {
        return sorted("kind " + kind, CaseColumn.CREATED, CaseQuery.builder().kinds(HashSet.of(kind)));
    }

    private static CaseList closedBy(UserId user) {
        return sorted(
                "closed by " + user, CaseColumn.CLOSED, CaseQuery.builder().closedBy(Option.some(user)));
    }

    private static CaseList sorted(String name, CaseColumn column, CaseQuery.Builder builder) {
        return new CaseList(name, builder.sortBy(column).limit(Pages.SIZE).build());
    }
}
