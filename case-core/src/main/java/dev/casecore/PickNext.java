package dev.casecore;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Offer;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Picks the first waiting case of a queue, so that under any number of pickers each case goes to one (QUE-002).
 *
 * <p>The case is claimed at once, and the receipt of the command does not let it be picked a second time. Only if nothing was picked is it
 * asked why: the command may have been accepted before, and the queue may not be there.
 */
final class PickNext {

    private final CaseDesk desk;
    private final TenantId tenant;
    private final Handling handling;

    PickNext(CaseDesk desk, TenantId tenant, Handling handling) {
        this.desk = desk;
        this.tenant = tenant;
        this.handling = handling;
    }

    Either<Rejection, Accepted> pick(QueueId queue, CommandHeader header) {
        PickCase command = new PickCase(header);
        String fingerprint = Fingerprint.of("first of " + queue, command);
        for (int i = 0; i < desk.attempts; i++) {
            Taking taking = new Taking(command, fingerprint);
            ClaimQuery query = new ClaimQuery(queue, order(), header.actor().asUser());
            Claim claim = desk.store.claim(tenant, query, taking);
            if (claim == Claim.COMMITTED) {
                return taking.answer();
            }
            Loaded loaded = desk.store.load(tenant, LoadQuery.of(header).naming(Option.some(queue)));
            if (loaded.receipt().isDefined()) {
                return handling.replay(CommandKind.PICK_CASE, loaded.receipt().get(), fingerprint);
            }
            if (claim == Claim.DECLINED) {
                return taking.answer();
            }
            if (claim == Claim.EMPTY) {
                return loaded.queue().isEmpty()
                        ? refuse(Code.UNKNOWN_QUEUE, EngineRule.KNOWN_REFERENCE, queue)
                        : refuse(Code.QUEUE_EMPTY, EngineRule.PICK_WAITING, queue);
            }
        }
        return refuse(Code.LOST_RACE, EngineRule.PICK_WAITING, queue);
    }

    private QueueOrder order() {
        return desk.playbooks.current(tenant).map(Playbook::queueOrder).getOrElse(QueueOrder.PRIORITY_THEN_AGE);
    }

    /** Decides on the case that the store offers, and remembers what was decided. */
    private final class Taking implements Function<Offer, Option<Commit>> {

        private final PickCase command;
        private final String fingerprint;
        private Option<Either<Rejection, Decision>> decided = Option.none();

        private Taking(PickCase command, String fingerprint) {
            this.command = command;
            this.fingerprint = fingerprint;
        }

        @Override
        public Option<Commit> apply(Offer offer) {
            Either<Rejection, Decision> decision = handling.knowing(
                            LoadQuery.of(command.header()),
                            new Loaded(Option.some(offer.stored()), Option.none(), offer.memberships(), Option.none()))
                    .decideOffered(offer.stored().current(), command);
            decided = Option.some(decision);
            return decision.toOption()
                    .map(accepted -> handling.following(offer.stored(), command, accepted, fingerprint));
        }

        /** What was decided on the case that was offered. */
        private Either<Rejection, Accepted> answer() {
            return decided.get().map(Handling::accepted);
        }
    }

    private static Either<Rejection, Accepted> refuse(Code code, EngineRule check, QueueId queue) {
        Unmet reason = Unmet.of(code, check.byDefault()).with("queue", queue);
        return Either.left(Rejection.of(CommandKind.PICK_CASE, reason));
    }
}
