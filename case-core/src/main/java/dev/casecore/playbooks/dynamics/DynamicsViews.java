package dev.casecore.playbooks.dynamics;

import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;

/** The lists that people work from. */
public final class DynamicsViews {

    private DynamicsViews() {}

    /**
     * Lists what somebody owned when it was resolved, which is whoever owns it: a resolved case never changes hands (D365-018).
     *
     * @param user who
     * @return my resolved cases
     */
    public static CaseQuery myResolved(UserId user) {
        return CaseQuery.builder()
                .owner(Option.some(Owner.user(user)))
                .standing(Standing.CLOSED)
                .statuses(HashSet.of(DynamicsCustomerService.RESOLVED))
                .build();
    }

    /**
     * Lists what somebody works on.
     *
     * @param user who
     * @return my active cases
     */
    public static CaseQuery myActive(UserId user) {
        return CaseQuery.builder()
                .owner(Option.some(Owner.user(user)))
                .standing(Standing.OPEN)
                .build();
    }

    /**
     * Lists what waits in a queue.
     *
     * @param queue which
     * @return its cases, in the order in which they are served
     */
    public static CaseQuery waiting(QueueId queue) {
        return CaseQuery.builder()
                .owner(Option.some(Owner.queue(queue)))
                .standing(Standing.OPEN)
                .build();
    }
}
