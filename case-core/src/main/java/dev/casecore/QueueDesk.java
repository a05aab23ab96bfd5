package dev.casecore;

import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.playbook.EngineRule;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.queue.Duty;
import dev.casecore.queue.OverdueCheck;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueWatch;
import dev.casecore.queue.UnattendedQueue;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A tenant's queues: what they are, who may pick from them, what waits in them.
 *
 * <p>It is for whoever runs the queues, and asks nobody's leave: counts include cases that a viewer may not see. What a viewer may see of
 * a queue is a {@linkplain TenantDesk#list list}.
 */
public final class QueueDesk {

    private final CaseDesk desk;
    private final TenantId tenant;

    QueueDesk(CaseDesk desk, TenantId tenant) {
        this.desk = desk;
        this.tenant = tenant;
    }

    /**
     * Defines a queue, in place of any of the same id.
     *
     * @param queue the queue
     * @return this desk
     */
    public QueueDesk define(QueueDefinition queue) {
        desk.store.saveQueue(tenant, queue);
        return this;
    }

    /**
     * Finds a queue, or creates one that takes every kind and has no member yet (D365-014).
     *
     * @param queue which
     * @param name  what people see, if it is created
     * @param kinds the kinds it takes, if it is created; none for every kind
     * @return the queue
     */
    public QueueDefinition findOrCreate(QueueId queue, String name, KindId... kinds) {
        return desk.store.queue(tenant, queue).getOrElse(() -> {
            QueueDefinition created = new QueueDefinition(queue, name, HashSet.of(kinds), HashSet.empty());
            desk.store.saveQueue(tenant, created);
            return created;
        });
    }

    /**
     * Lets a user pick from a queue.
     *
     * @param queue which
     * @param user  who
     * @return {@link Code#UNKNOWN_QUEUE}, or the queue as it now is
     */
    public Either<Unmet, QueueDefinition> addMember(QueueId queue, UserId user) {
        return change(queue, definition -> definition.withMember(user));
    }

    /**
     * Lets a user no longer pick from a queue.
     *
     * @param queue which
     * @param user  who
     * @return {@link Code#UNKNOWN_QUEUE}, or the queue as it now is
     */
    public Either<Unmet, QueueDefinition> removeMember(QueueId queue, UserId user) {
        return change(queue, definition -> definition.withoutMember(user));
    }

    private Either<Unmet, QueueDefinition> change(
            QueueId queue, java.util.function.UnaryOperator<QueueDefinition> change) {
        Option<QueueDefinition> changed = desk.store.queue(tenant, queue).map(change);
        changed.forEach(definition -> desk.store.saveQueue(tenant, definition));
        return changed.toEither(() -> unknown(queue));
    }

    /**
     * Says how a queue is watched.
     *
     * @param queue which
     * @param watch by a monitor, or by everybody on duty
     * @return the queue as it is now; or that there is none
     */
    public Either<Unmet, QueueDefinition> watch(QueueId queue, QueueWatch watch) {
        return change(queue, definition -> definition.watched(Option.some(watch)));
    }

    /**
     * Says that nobody has to look at a queue any more.
     *
     * @param queue which
     * @return the queue as it is now; or that there is none
     */
    public Either<Unmet, QueueDefinition> unwatch(QueueId queue) {
        return change(queue, definition -> definition.watched(Option.none()));
    }

    /**
     * Puts on record that somebody looks at a queue now.
     *
     * @param queue which
     * @param user  who; a member of the queue, or its monitor
     * @return the look; or why not: there is no such queue, or the user has no business there
     */
    public Either<Unmet, QueueCheck> check(QueueId queue, UserId user) {
        Option<QueueDefinition> definition = desk.store.queue(tenant, queue);
        if (definition.isEmpty()) {
            return Either.left(unknown(queue));
        }
        boolean watches = definition.get().members().contains(user)
                || definition.get().watch().flatMap(QueueWatch::monitor).contains(user);
        if (!watches) {
            return Either.left(Unmet.of(Code.NOT_A_MEMBER, EngineRule.QUEUE_CHECK.byDefault())
                    .with("queue", queue)
                    .with("user", user));
        }
        QueueCheck check = new QueueCheck(queue, user, desk.time.now().truncatedTo(ChronoUnit.MICROS));
        desk.store.logCheck(tenant, check);
        return Either.right(check);
    }

    /**
     * Lists the looks at a queue.
     *
     * @param queue which
     * @param since the first instant that counts
     * @return by time
     */
    public Seq<QueueCheck> checks(QueueId queue, Instant since) {
        return desk.store.checks(tenant, queue, since);
    }

    /**
     * Lists who should have looked at a queue and did not.
     *
     * @param queue  which
     * @param onDuty who is at work, and since when
     * @return none if the queue has a monitor, is not watched, or is not there
     */
    public Seq<OverdueCheck> overdue(QueueId queue, Seq<Duty> onDuty) {
        return desk.store
                .queue(tenant, queue)
                .flatMap(QueueDefinition::watch)
                .toList()
                .flatMap(watch -> watch.overdue(onDuty, desk.store.latestChecks(tenant, queue), desk.time.now()));
    }

    /** {@return the watched queues without a monitor in which cases wait and that nobody has looked at for their interval} */
    public Seq<UnattendedQueue> unattended() {
        return all().flatMap(this::unattended);
    }

    private Option<UnattendedQueue> unattended(QueueDefinition queue) {
        Seq<QueueCheck> latest = desk.store.latestChecks(tenant, queue.queue());
        boolean alone = queue.watch().exists(watch -> watch.isUnattended(latest, desk.time.now()));
        long waiting = alone ? waiting(queue.queue()) : 0;
        return Option.when(
                waiting > 0, () -> new UnattendedQueue(queue.queue(), waiting, latest.maxBy(QueueCheck::at)));
    }

    /** {@return every queue, in the order of their ids} */
    public Seq<QueueDefinition> all() {
        return desk.store.queues(tenant);
    }

    /**
     * Counts what waits: open cases that no user owns (SF-052).
     *
     * @param queue which
     * @return how many
     */
    public long waiting(QueueId queue) {
        return desk.store.count(
                tenant,
                CaseQuery.builder()
                        .owner(Option.some(Owner.queue(queue)))
                        .standing(Standing.OPEN)
                        .build());
    }

    /**
     * Deletes a queue, unless it owns open cases (QUE-006).
     *
     * @param queue which
     * @return {@link Code#QUEUE_HOLDS_CASES} with how many, or {@link Code#UNKNOWN_QUEUE}; or the id of what is gone
     */
    public Either<Unmet, QueueId> delete(QueueId queue) {
        return desk.store
                .deleteQueue(tenant, queue)
                .mapLeft(held -> Unmet.of(Code.QUEUE_HOLDS_CASES, EngineRule.QUEUE_IN_USE.byDefault())
                        .with("queue", queue)
                        .with("cases", held)
                        .mendedBy(Remedy.of(CommandKind.HAND_OVER_CASE)))
                .flatMap(existed -> existed ? Either.right(queue) : Either.left(unknown(queue)));
    }

    private static Unmet unknown(QueueId queue) {
        return Unmet.of(Code.UNKNOWN_QUEUE, EngineRule.KNOWN_REFERENCE.byDefault())
                .with("queue", queue);
    }
}
