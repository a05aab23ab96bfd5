package dev.casecore;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Commit;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** Picks the first waiting case of a queue, so that under any number of pickers each case goes to one (QUE-002). */
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
            LoadQuery query = LoadQuery.of(header).naming(Option.some(queue));
            Loaded loaded = desk.store.load(tenant, query);
            if (loaded.receipt().isDefined()) {
                return handling.replay(CommandKind.PICK_CASE, loaded.receipt().get(), fingerprint);
            }
            if (loaded.queue().isEmpty()) {
                return refuse(Code.UNKNOWN_QUEUE, EngineRule.KNOWN_REFERENCE, queue);
            }
            Option<Either<Rejection, Accepted>> answer =
                    attempt(queue, new Offer(handling.knowing(query, loaded), command, fingerprint));
            if (answer.isDefined()) {
                return answer.get();
            }
        }
        return refuse(Code.LOST_RACE, EngineRule.PICK_WAITING, queue);
    }

    private Option<Either<Rejection, Accepted>> attempt(QueueId queue, Offer offer) {
        QueueOrder order =
                desk.playbooks.current(tenant).map(Playbook::queueOrder).getOrElse(QueueOrder.PRIORITY_THEN_AGE);
        return switch (desk.store.claim(tenant, queue, order, offer)) {
            case COMMITTED, DECLINED -> offer.decided.map(decision -> decision.map(Handling::accepted));
            case EMPTY -> Option.some(refuse(Code.QUEUE_EMPTY, EngineRule.PICK_WAITING, queue));
            case LOST -> Option.none();
        };
    }

    /** Decides on the case that the store offers, and remembers what was decided. */
    private static final class Offer implements Function<StoredCase, Option<Commit>> {

        private final Handling handling;
        private final PickCase command;
        private final String fingerprint;
        private Option<Either<Rejection, Decision>> decided = Option.none();

        private Offer(Handling handling, PickCase command, String fingerprint) {
            this.handling = handling;
            this.command = command;
            this.fingerprint = fingerprint;
        }

        @Override
        public Option<Commit> apply(StoredCase first) {
            Either<Rejection, Decision> decision = handling.decideOffered(first.current(), command);
            decided = Option.some(decision);
            return decision.toOption().map(accepted -> handling.following(first, command, accepted, fingerprint));
        }
    }

    private static Either<Rejection, Accepted> refuse(Code code, EngineRule check, QueueId queue) {
        Unmet reason = Unmet.of(code, check.byDefault()).with("queue", queue);
        return Either.left(Rejection.of(CommandKind.PICK_CASE, reason));
    }
}
