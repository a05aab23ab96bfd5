package dev.casecore.playbooks.jira;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueWatch;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;

/** The queue of tickets without an assignee (JSM-007). Queues are data of a tenant: define it once, then add members and a monitor. */
public final class JiraQueues {

    /** Where a ticket waits until somebody takes it. */
    public static final QueueId UNASSIGNED = QueueId.of("unassigned");

    /** How long nobody may look at it at most, while it has no monitor. */
    public static final Duration EVERY = Duration.ofMinutes(20);

    private JiraQueues() {}

    /**
     * Defines the queue, watched by everybody on duty.
     *
     * @param agents who may take tickets from it
     * @return the queue
     */
    public static QueueDefinition unassigned(UserId... agents) {
        return new QueueDefinition(UNASSIGNED, "Unassigned", HashSet.of(JiraServiceDesk.TICKET), HashSet.of(agents))
                .watched(Option.some(QueueWatch.every(EVERY)));
    }
}
