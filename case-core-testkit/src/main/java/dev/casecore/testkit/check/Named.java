package dev.casecore.testkit.check;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AssignmentEvent.AssignmentOpened;
import dev.casecore.lifecycle.RecordedEvent;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who did something, and who was asked to, as the events of a tenant say: as many as there are people and departments, not cases. */
final class Named {
    private final Set<UserId> users = new LinkedHashSet<>();
    private final Set<DepartmentId> departments = new LinkedHashSet<>();

    void next(RecordedEvent event) {
        event.actor().asUser().forEach(users::add);
        if (event.event() instanceof AssignmentOpened opened) {
            departments.add(opened.assignment().department());
        }
    }

    Set<UserId> users() {
        return Collections.unmodifiableSet(users);
    }

    Set<DepartmentId> departments() {
        return Collections.unmodifiableSet(departments);
    }
}
