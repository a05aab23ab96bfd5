package dev.casecore;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.conversation.Interaction;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Path;
import dev.casecore.decision.PathFinder;
import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.lifecycle.Timeline;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.port.StoredCase;
import dev.casecore.port.TransactionLostException;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A tenant's desk. Commands that change something answer with what was saved, or with everything that stands in their way; questions
 * change nothing. What an actor may not see is not found.
 */
public final class TenantDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);
    private static final RuleId BULK = RuleId.of("CORE-020");

    private final CaseDesk desk;
    private final TenantId tenant;
    private final Handling handling;

    TenantDesk(CaseDesk desk, TenantId tenant) {
        this.desk = desk;
        this.tenant = tenant;
        this.handling = new Handling(desk, tenant);
    }

    /** {@return whose desk it is} */
    public TenantId tenant() {
        return tenant;
    }

    /**
     * Opens a case.
     *
     * @param command what is known of it
     * @return everything that stands in its way, with nothing saved; or the case, saved
     */
    public Either<Rejection, Accepted> open(OpenCase command) {
        return handling.open(Given.whole(command));
    }

    /**
     * Gives a command to a case.
     *
     * @param caseId  which case
     * @param command what to do
     * @return everything that stands in its way, with nothing saved; or the case as the command left it, saved
     */
    public Either<Rejection, Accepted> handle(CaseId caseId, CaseCommand command) {
        return handling.handle(Given.present("the case id", caseId), Given.whole(command));
    }

    /**
     * Gives many commands, each decided and saved for itself: neither what stands in the way of one nor an exception in one stops any other
     * (CORE-020). In a transaction of the embedder, what an exception leaves half done is undone, and the rest stays.
     *
     * @param orders which commands, on which cases
     * @return an answer for each, in the same order
     * @throws TransactionLostException if the embedder's transaction cannot go on, and nothing of the bulk stays
     */
    public Seq<BulkAnswer> handleAll(Seq<BulkOrder> orders) {
        Seq<BulkOrder> whole = orders.toList();
        whole.forEach(order -> Given.whole(Given.present("the order", order).command()));
        return whole.map(this::answer);
    }

    private BulkAnswer answer(BulkOrder order) {
        try {
            Either<Rejection, Accepted> answer = desk.store.apart(() -> handle(order.caseId(), order.command()));
            return new BulkAnswer(order, answer, Option.none());
        } catch (TransactionLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}, one of a bulk, ended in a {}",
                    order.command().commandKind(),
                    e.getClass().getName());
            Unmet failed = Unmet.of(Code.FAILED, BULK);
            return new BulkAnswer(
                    order, Either.left(Rejection.of(order.command().commandKind(), failed)), Option.some(e));
        }
    }

    /**
     * A command of a bulk.
     *
     * @param caseId  which case
     * @param command what to do
     */
    public record BulkOrder(CaseId caseId, CaseCommand command) {}

    /**
     * The answer to a command of a bulk.
     *
     * @param order   the command
     * @param answer  as for {@link #handle}; after an exception {@link Code#FAILED}
     * @param failure the exception, if there was one; what it says may quote what people wrote
     */
    public record BulkAnswer(BulkOrder order, Either<Rejection, Accepted> answer, Option<RuntimeException> failure) {}

    /**
     * Turns an interaction with a customer into what it calls for: nothing, a note on the case that exists, or a new case (SF-001 to
     * SF-010).
     *
     * @param interaction what happened
     * @param opening     the case to open if one is needed; its command id also makes the note idempotent
     * @return everything that stands in the way; or what was done
     */
    public Either<Rejection, IntakeResult> intake(Interaction interaction, OpenCase opening) {
        return new Intake(this, desk, tenant).take(Given.present("the interaction", interaction), Given.whole(opening));
    }

    /**
     * Takes the first waiting case of a queue (QUE-002).
     *
     * @param queue  which
     * @param header who, when, and under which id
     * @return {@link Code#QUEUE_EMPTY}, {@link Code#NOT_A_MEMBER} or whatever else stands in the way; or the case, the actor's now
     */
    public Either<Rejection, Accepted> pickNext(QueueId queue, CommandHeader header) {
        return new PickNext(desk, tenant, handling)
                .pick(Given.present("the queue", queue), Given.present("the header", header));
    }

    /**
     * Decides a command without saving anything: the same answer that {@link #handle} would give now (CORE-001).
     *
     * @param caseId  which case
     * @param command what to do
     * @return everything that stands in its way, or what would follow
     */
    public Either<Rejection, Decision> explain(CaseId caseId, CaseCommand command) {
        return desk.store
                .find(tenant, Given.present("the case id", caseId))
                .map(stored -> handling.decide(stored, Given.whole(command)))
                .getOrElse(
                        () -> Either.left(handling.refusal(Given.whole(command).commandKind(), Code.NOT_FOUND)));
    }

    /**
     * Decides an opening without saving anything.
     *
     * @param command what is known of the case
     * @return everything that stands in its way, or what would follow
     */
    public Either<Rejection, Decision> explain(OpenCase command) {
        return handling.decide(Given.whole(command));
    }

    /**
     * Answers which commands are possible on a case now, with which inputs, and why the others are not (CORE-003).
     *
     * @param caseId which case
     * @param actor  who would give them
     * @return {@link Code#NOT_FOUND} if there is no such case or the actor may not see it; else every command template
     */
    public Either<Unmet, Possible> possible(CaseId caseId, Actor actor) {
        return handling.survey(Given.present("the case id", caseId), Given.present("the actor", actor))
                .flatMap(survey -> Possible.of(survey.playbook(), survey.subject(), actor, survey.situation()));
    }

    /**
     * Finds the shortest legal way to a status: commands, by whom, and waits.
     *
     * @param caseId which case
     * @param target the status to get to
     * @param actor  who wants to get there
     * @return {@link Code#NOT_FOUND} if there is no such case or the actor may not see it; else a path, that there is none, or that the
     *     search ended before it knew
     */
    public Either<Unmet, Path> pathTo(CaseId caseId, StatusId target, Actor actor) {
        return handling.survey(Given.present("the case id", caseId), Given.present("the actor", actor))
                .flatMap(survey -> PathFinder.of(survey.playbook(), survey.subject(), actor, survey.situation())
                        .to(target));
    }

    /**
     * Finds a case.
     *
     * @param caseId which
     * @param viewer who wants to see it
     * @return the case; none if there is none, or the viewer may not see it
     */
    public Option<Case> find(CaseId caseId, Actor viewer) {
        return desk.store
                .find(tenant, Given.present("the case id", caseId))
                .map(StoredCase::current)
                .filter(sight(viewer)::sees);
    }

    /**
     * Finds a case by its number.
     *
     * @param number which
     * @param viewer who wants to see it
     * @return the case; none if there is none, or the viewer may not see it
     */
    public Option<Case> find(CaseNumber number, Actor viewer) {
        return desk.store
                .find(tenant, Given.present("the number", number))
                .map(StoredCase::current)
                .filter(sight(viewer)::sees);
    }

    /** Which of several cases the viewer may see. */
    Set<CaseId> visible(Set<CaseId> caseIds, Actor viewer) {
        Sight sight = sight(viewer);
        return desk.store
                .findAll(tenant, caseIds)
                .filterValues(stored -> sight.sees(stored.current()))
                .keySet();
    }

    /**
     * Lists a page of cases that the viewer may see.
     *
     * @param query  which, in which order, from where on
     * @param viewer who wants to see them
     * @return at most as many as asked for, fewer only at the end
     */
    public Page list(CaseQuery query, Actor viewer) {
        Sight sight = sight(viewer);
        List<Case> seen = List.empty();
        Page page = desk.store.list(tenant, query);
        while (true) {
            for (Case found : page.cases().filter(sight::sees)) {
                if (seen.size() == query.limit()) {
                    return new Page(seen.reverse(), Option.some(Sight.cursor(seen.head(), query)));
                }
                seen = seen.prepend(found);
            }
            if (page.next().isEmpty()) {
                return new Page(seen.reverse(), Option.none());
            }
            page = desk.store.list(tenant, query.withAfter(page.next()));
        }
    }

    /**
     * Reads what happened to a case.
     *
     * @param caseId which
     * @param viewer who wants to see it
     * @return its events in sequence; none if there is no such case, or the viewer may not see it
     */
    public Seq<RecordedEvent> history(CaseId caseId, Actor viewer) {
        return find(caseId, viewer)
                .map(found -> desk.store.events(tenant, caseId, 0, Long.MAX_VALUE))
                .getOrElse(List.empty());
    }

    /**
     * Reads the work on a case, done and to be done (SF-080, D365-006).
     *
     * @param caseId which
     * @param viewer who wants to see it
     * @return every activity; none if there is no such case, or the viewer may not see it
     */
    public Timeline timeline(CaseId caseId, Actor viewer) {
        return Timeline.of(history(caseId, viewer));
    }

    /**
     * Rebuilds a case as it was known at an instant (REC-003).
     *
     * @param caseId which
     * @param at     when; what was recorded exactly then counts
     * @param viewer who wants to see it, as the case is now
     * @return the case as of then; none if it was not yet opened, or may not be seen
     */
    public Option<Case> asOf(CaseId caseId, Instant at, Actor viewer) {
        return Evolution.asOf(history(caseId, viewer), at);
    }

    /**
     * Suggests the fields that a referral to Sales asks for, from who looks after the customer's parent organization (SF-041).
     *
     * @param caseId  which case
     * @param viewer  who refers
     * @param account the field for the account manager
     * @param sales   the field for the sales manager
     * @return what the directory knows; none of it is saved
     */
    public Fields suggestSalesContacts(
            CaseId caseId,
            Actor viewer,
            dev.casecore.field.Field<dev.casecore.identity.UserId> account,
            dev.casecore.field.Field<dev.casecore.identity.UserId> sales) {
        return new SalesSuggestion(desk, tenant)
                .of(find(caseId, viewer))
                .map(contacts ->
                        Fields.none().with(account, contacts.accountManager()).with(sales, contacts.salesManager()))
                .getOrElse(Fields.none());
    }

    /** {@return the tenant's queues} */
    public QueueDesk queues() {
        return new QueueDesk(desk, tenant);
    }

    /** {@return the tenant's organizations} */
    public OrganizationDesk organizations() {
        return new OrganizationDesk(desk, tenant);
    }

    /** {@return the versions of its playbook that the tenant's cases have} */
    public PlaybookDesk playbooks() {
        return new PlaybookDesk(this);
    }

    /** {@return the tenant's SLA clocks} */
    public ClockDesk clocks() {
        return new ClockDesk(desk, tenant, this);
    }

    private Sight sight(Actor viewer) {
        return new Sight(desk, handling.gathering().profile(Given.present("the viewer", viewer)), viewer);
    }
}
