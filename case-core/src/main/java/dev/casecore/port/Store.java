package dev.casecore.port;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where cases live. An implementation is thread-safe, and several may share one database.
 *
 * <ul>
 *   <li>Atomicity: a {@link Commit} is saved whole or not at all, and durable when {@link #commit} answers.
 *   <li>Isolation: of two commits that rest on one version of a case, one is saved and the other is {@link Conflict#STALE}. No
 *       update is ever lost (CORE-006).
 *   <li>Order: the events of a case have sequences from 1 without a gap, saved with the case (REC-001).
 *   <li>Idempotence: a command id is saved once per tenant (CORE-005).
 *   <li>Tenants: no call ever sees or changes what belongs to another tenant (CORE-008).
 *   <li>Erasure: saving a {@code PersonalDataErased} event erases the texts it names from the events saved before, in the same step
 *       (CORE-017).
 * </ul>
 */
public interface Store extends CaseViews, ClockViews, EventLog, QueueStore, Subscriptions {

    /**
     * Loads what a command needs first, at once: all of it is from the same instant.
     *
     * @param tenant whose
     * @param query  what the command needs
     * @return the latest saved state of it
     */
    Loaded load(TenantId tenant, LoadQuery query);

    /**
     * Has a command decided on what the store remembers, without asking first, and saves what is decided if all that was remembered is still
     * so, in one atomic step: as if it had been loaded at that moment. A store to which every step is a journey saves one of two.
     *
     * <p>Any other end is as if nothing had happened: nothing is saved, and whoever asked loads what the command needs and decides on that. A
     * refusal in particular is never told from memory. A store need not remember anything, as here.
     *
     * @param tenant whose
     * @param query  what the command needs
     * @param decide called once, or not at all if not all of it is remembered; what is remembered has no receipt. Answers what to save, if
     *               anything
     * @return whether what was decided is saved
     */
    default boolean anticipate(TenantId tenant, LoadQuery query, Function<Loaded, Option<Commit>> decide) {
        return false;
    }

    /**
     * Finds a case.
     *
     * @param tenant whose
     * @param caseId which
     * @return its latest saved state; none if the tenant has no such case
     */
    Option<StoredCase> find(TenantId tenant, CaseId caseId);

    /**
     * Finds a case by the number that people say.
     *
     * @param tenant whose
     * @param number which
     * @return its latest saved state; none if the tenant has no such case
     */
    Option<StoredCase> find(TenantId tenant, CaseNumber number);

    /**
     * Finds several cases. A store that needs a journey for each call finds them in one.
     *
     * @param tenant  whose
     * @param caseIds which, in any number
     * @return by its id, the latest saved state of each that the tenant has
     */
    default Map<CaseId, StoredCase> findAll(TenantId tenant, Set<CaseId> caseIds) {
        return caseIds.toList()
                .flatMap(caseId -> find(tenant, caseId))
                .toMap(stored -> stored.current().id(), Function.identity());
    }

    /**
     * Finds the memory of an accepted command.
     *
     * @param tenant  whose
     * @param command its id
     * @return the receipt; none if it was never accepted
     */
    Option<Receipt> receipt(TenantId tenant, CommandId command);

    /**
     * Draws a number that no case of the tenant has. Numbers grow; gaps are allowed; no transaction is needed.
     *
     * @param tenant whose
     * @return 1 or more
     */
    long nextNumber(TenantId tenant);

    /**
     * Saves everything that a command leaves behind, or nothing. Of several cases, rows are locked in the order of their ids.
     *
     * <p>A commit with a {@link Commit.Search} is refused if an open case that is not among those seen has one of its keys: search and
     * creation are one atomic step (SF-006).
     *
     * @param commit what to save
     * @return the conflict because of which nothing was saved, or the same commit
     */
    Either<Conflict, Commit> commit(Commit commit);

    /**
     * Saves several commits that have nothing to do with each other. A store to which every step is a journey saves many in one, as long as
     * nothing is in the way of any of them. If one makes it throw, those before it may be saved.
     *
     * @param commits none rests on another, and no two change the same case
     * @return for each, in their order, the conflict because of which nothing of it was saved, or the same commit
     */
    default Seq<Either<Conflict, Commit>> commitAll(Seq<Commit> commits) {
        return commits.map(this::commit);
    }

    /**
     * Offers the first waiting case of a queue that nobody else is claiming, and saves what is decided on it, in one atomic step: under
     * any number of claimants each case is offered to one at a time, and none is passed over for good (QUE-002).
     *
     * @param tenant whose
     * @param query  the queue, its order, and who claims
     * @param decide called once, or not at all if no case waits; answers what to save, if anything. It must be quick and must not call
     *               the store for the same case
     * @return how it ended
     */
    Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide);

    /**
     * Does one of several things in such a way that it may fail alone (CORE-020). In a transaction that an adopter opened, what an exception
     * leaves half done is undone, and the transaction can go on. Where every call is a step of its own, as here, there is nothing to undo.
     *
     * @param work what to do
     * @param <T>  what it answers
     * @return what it answers; if it throws, the same exception is thrown
     * @throws TransactionLostException if the adopter's transaction cannot go on
     */
    default <T> T apart(Supplier<T> work) {
        return work.get();
    }
}
