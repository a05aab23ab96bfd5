package dev.casecore.testkit.check;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Checks that a queue is the same wherever it is read, and that whom it names as members are those who may pick from it. */
final class MemberCheck {
    private final Store store;
    private final TenantId tenant;
    private final Findings findings;

    MemberCheck(Store store, TenantId tenant, Findings findings) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
    }

    /**
     * Asks for every queue and everybody, a second time where the first answers differ, because queues are edited meanwhile.
     *
     * @param known who may be a member though no queue says so
     */
    void check(Iterable<UserId> known) {
        Seq<QueueDefinition> queues = store.queues(tenant);
        queues.filter(this::differs).map(QueueDefinition::queue).forEach(this::tellIfStill);
        queues.flatMap(QueueDefinition::members)
                .toLinkedSet()
                .addAll(known)
                .filter(user -> !store.memberships(tenant, user).equals(named(queues, user)))
                .forEach(this::tellIfStill);
    }

    private boolean differs(QueueDefinition listed) {
        return !store.queue(tenant, listed.queue()).contains(listed);
    }

    private void tellIfStill(QueueId queue) {
        store.queues(tenant)
                .filter(listed -> listed.queue().equals(queue))
                .filter(this::differs)
                .forEach(this::tell);
    }

    private void tell(QueueDefinition listed) {
        Option<QueueDefinition> found = store.queue(tenant, listed.queue());
        findings.add(
                ProblemCode.QUEUE_DIFFERS,
                listed.queue(),
                listed,
                found.map(QueueDefinition::toString).getOrElse("none"));
    }

    private void tellIfStill(UserId user) {
        Set<QueueId> named = named(store.queues(tenant), user);
        Set<QueueId> member = store.memberships(tenant, user);
        if (!member.equals(named)) {
            findings.add(ProblemCode.MEMBERSHIP_DIFFERS, user, named.mkString(", "), member.mkString(", "));
        }
    }

    private static Set<QueueId> named(Seq<QueueDefinition> queues, UserId user) {
        return queues.filter(queue -> queue.members().contains(user))
                .map(QueueDefinition::queue)
                .toSet();
    }
}
