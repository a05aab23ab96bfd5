package dev.casecore;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.decision.Birth;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.MatchingCase;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to a command that is given.
 *
 * <ol>
 *   <li>If the store remembers what the command needs, decide on that. What is accepted is saved if all of it is still so, and is the answer;
 *       in any other case, go on as if this had not been.
 *   <li>Load the case and the receipt of the command. A receipt answers at once: the same content again, or the id was reused.
 *   <li>Gather the situation, decide. A rejection is the answer.
 *   <li>Commit changes, events and receipt in one step. If somebody was faster, start over, a bounded number of times.
 * </ol>
 */
final class Handling {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);
    private static final String NEW_CASE = "new case";

    private final CaseDesk desk;
    private final TenantId tenant;
    private final Gathering gathering;

    Handling(CaseDesk desk, TenantId tenant) {
        this(desk, tenant, Option.none());
    }

    private Handling(CaseDesk desk, TenantId tenant, Option<Briefing> briefing) {
        this.desk = desk;
        this.tenant = tenant;
        this.gathering = new Gathering(tenant, desk, briefing);
    }

    /** The same, without asking again what has just been answered. */
    Handling knowing(LoadQuery asked, Loaded answer) {
        return new Handling(desk, tenant, Option.some(new Briefing(asked, answer)));
    }

    Gathering gathering() {
        return gathering;
    }

    /** What is to be answered, and saved with it. */
    private record Proposal(Decision decision, Commit commit) {}

    Either<Rejection, Accepted> open(OpenCase command) {
        Option<Playbook> playbook = desk.playbooks.current(tenant);
        String fingerprint = Fingerprint.of(NEW_CASE, command);
        LoadQuery query = LoadQuery.of(command.header()).naming(playbook.flatMap(known -> inbox(known, command)));
        Deciding deciding = new Deciding(
                command.commandKind(),
                query,
                fingerprint,
                loaded -> playbook.toEither(() -> refusal(command.commandKind(), Code.UNKNOWN_PLAYBOOK))
                        .flatMap(known -> knowing(query, loaded).opening(known, command, fingerprint)));
        return playbook.exists(known -> Gathering.keys(known, command).issue().isEmpty())
                ? deciding.anticipated()
                : deciding.loaded();
    }

    private static Option<QueueId> inbox(Playbook playbook, OpenCase command) {
        return command.owner().isEmpty() ? playbook.inbox() : Option.none();
    }

    private Either<Rejection, Proposal> opening(Playbook playbook, OpenCase command, String fingerprint) {
        Situation situation = gathering.forOpening(playbook, command, desk.time.now());
        return Decider.open(playbook, draft(playbook), command, situation)
                .flatMap(drafted -> Decider.open(playbook, birth(playbook), command, situation))
                .map(decision -> new Proposal(decision, opening(playbook, command, situation, decision, fingerprint)));
    }

    /** Under what a case is known that may not come to be: no number is drawn for a refusal. */
    private Birth draft(Playbook playbook) {
        return new Birth(tenant, CaseId.of("draft"), playbook.number(0));
    }

    private Birth birth(Playbook playbook) {
        long number = desk.store.nextNumber(tenant);
        return new Birth(tenant, desk.ids.apply(tenant, number), playbook.number(number));
    }

    private Commit opening(
            Playbook playbook, OpenCase command, Situation situation, Decision decision, String fingerprint) {
        Commit.Search search = new Commit.Search(
                Gathering.keys(playbook, command).issue(),
                HashSet.ofAll(situation
                        .matches()
                        .filter(MatchingCase::isSameOpenIssue)
                        .map(MatchingCase::id)));
        return toCommit(command.header(), decision, fingerprint, "", Option.some(search));
    }

    Either<Rejection, Accepted> handle(CaseId caseId, CaseCommand command) {
        String fingerprint = Fingerprint.of(caseId.value(), command);
        LoadQuery query = LoadQuery.of(command.header()).about(caseId).naming(destination(command));
        return new Deciding(
                        command.commandKind(),
                        query,
                        fingerprint,
                        loaded -> loaded.stored()
                                .toEither(() -> refusal(command.commandKind(), Code.NOT_FOUND))
                                .flatMap(stored -> knowing(query, loaded).following(stored, command, fingerprint)))
                .anticipated();
    }

    private Either<Rejection, Proposal> following(StoredCase stored, CaseCommand command, String fingerprint) {
        Verdict verdict = verdict(stored, command);
        return verdict.answer()
                .map(decision -> new Proposal(
                        decision, following(verdict.subject(), command, decision, fingerprint, verdict.rests())));
    }

    /** The queue that a command sends its case to. */
    private static Option<QueueId> destination(CaseCommand command) {
        if (command instanceof HandOverCase handOver) {
            return handOver.owner().asQueue();
        }
        return command instanceof ReleaseCase release ? Option.some(release.queue()) : Option.none();
    }

    /** Decides without saving. */
    Either<Rejection, Decision> decide(StoredCase stored, CaseCommand command) {
        return verdict(stored, command).answer();
    }

    /**
     * What was decided, on which case, and what it rests on.
     *
     * @param subject the case it was decided on
     * @param rests   the versions of other cases that were read
     * @param answer  the decision
     */
    private record Verdict(StoredCase subject, Map<CaseId, Long> rests, Either<Rejection, Decision> answer) {}

    private Verdict verdict(StoredCase stored, CaseCommand command) {
        Map<CaseId, Long> lineage = gathering.lineage(stored.current(), command);
        Either<Rejection, Decision> answer = decide(stored.current(), command, lineage);
        boolean forwarded = answer.exists(decision -> Forwarding.isForwarded(decision));
        return forwarded ? forward(stored, command, answer.get()) : new Verdict(stored, lineage, answer);
    }

    /** What is said to a merged case is decided on the case that goes on for it, which may be merged itself by now. */
    private Verdict forward(StoredCase merged, CaseCommand command, Decision remembered) {
        Forwarding forwarding = Forwarding.of(tenant, desk.store, merged);
        StoredCase survivor = forwarding.survivor();
        Either<Rejection, Decision> answer = decide(survivor.current(), command, HashMap.empty());
        return new Verdict(
                survivor, forwarding.between(), answer.map(decision -> Forwarding.join(decision, remembered)));
    }

    Commit following(StoredCase stored, PickCase command, Decision decision, String fingerprint) {
        return following(stored, command, decision, fingerprint, HashMap.empty());
    }

    /** What the passing of time leaves behind; its id says all there is to say about it. */
    Commit following(StoredCase stored, CommandHeader header, Decision decision) {
        return toCommit(header, decision, header.id().value(), stored.unknown(), Option.none());
    }

    private Commit following(
            StoredCase stored, CaseCommand command, Decision decision, String fingerprint, Map<CaseId, Long> lineage) {
        Map<CaseId, Long> untouched =
                decision.changes().map(change -> change.after().id()).foldLeft(lineage, Map::remove);
        Commit commit = toCommit(command.header(), decision, fingerprint, stored.unknown(), Option.none());
        return new Commit(tenant, commit.receipt(), commit.items(), commit.search(), untouched);
    }

    private Either<Rejection, Decision> decide(Case current, CaseCommand command, Map<CaseId, Long> lineage) {
        Option<Playbook> playbook = desk.playbooks.find(current.playbook());
        if (playbook.isEmpty()) {
            return Either.left(refusal(command.commandKind(), Code.UNKNOWN_PLAYBOOK));
        }
        Instant now = desk.time.now();
        if (command instanceof AdoptPlaybook adopt) {
            Playbook next = Option.some(adopt.playbook())
                    .filter(named -> named.isNewerThan(current.playbook()))
                    .flatMap(desk.playbooks::find)
                    .getOrElse(playbook.get());
            Situation situation = gathering.forCommand(next, current, command, lineage, now);
            return Decider.adopt(playbook.get(), next, current, adopt, situation);
        }
        Situation situation = gathering.forCommand(playbook.get(), current, command, lineage, now);
        Situation line = command instanceof PickCase
                ? situation.withFirstInQueue(gathering.firstInQueue(playbook.get(), current))
                : situation;
        return Decider.decide(playbook.get(), current, command, line);
    }

    /** Decides on the case that a queue offers, which is the first because it is offered. */
    Either<Rejection, Decision> decideOffered(Case first, PickCase command) {
        return desk.playbooks
                .find(first.playbook())
                .toEither(() -> refusal(command.commandKind(), Code.UNKNOWN_PLAYBOOK))
                .flatMap(playbook -> Decider.decide(
                        playbook,
                        first,
                        command,
                        gathering.forCommand(playbook, first, command, HashMap.empty(), desk.time.now())));
    }

    /** Decides an opening without saving; the number shown is that of no case yet. */
    Either<Rejection, Decision> decide(OpenCase command) {
        Option<Playbook> playbook = desk.playbooks.current(tenant);
        if (playbook.isEmpty()) {
            return Either.left(refusal(command.commandKind(), Code.UNKNOWN_PLAYBOOK));
        }
        Situation situation = gathering.forOpening(playbook.get(), command, desk.time.now());
        return Decider.open(playbook.get(), draft(playbook.get()), command, situation);
    }

    /**
     * A case with everything that any command on it could ask for.
     *
     * @param playbook  its playbook
     * @param subject   the case
     * @param situation the moment
     */
    record Survey(Playbook playbook, Case subject, Situation situation) {}

    Either<Unmet, Survey> survey(CaseId caseId, Actor actor) {
        Option<Case> subject = desk.store.find(tenant, caseId).map(StoredCase::current);
        Option<Playbook> playbook = subject.flatMap(found -> desk.playbooks.find(found.playbook()));
        return playbook.map(found -> new Survey(
                        found, subject.get(), gathering.forEverything(found, subject.get(), actor, desk.time.now())))
                .toEither(() -> Unmet.of(
                        subject.isEmpty() ? Code.NOT_FOUND : Code.UNKNOWN_PLAYBOOK, EngineRule.VISIBILITY.byDefault()));
    }

    private Commit toCommit(
            CommandHeader header, Decision decision, String fingerprint, String unknown, Option<Commit.Search> search) {
        CaseChange change = decision.change();
        long until = change.after().revision().sequence();
        Receipt receipt = new Receipt(
                header.id(),
                fingerprint,
                change.after().id(),
                until - change.events().size(),
                until,
                decision.advice());
        Seq<Commit.Item> items = decision.others()
                .map(other -> item(other, unknownOf(other)))
                .prepend(item(change, unknown))
                .filter(item -> !item.change().events().isEmpty());
        return new Commit(tenant, receipt, items, search, HashMap.empty());
    }

    private Commit.Item item(CaseChange change, String unknown) {
        Matcher.Keys former = change.former().map(this::keys).getOrElse(Matcher.Keys.NONE);
        return new Commit.Item(change, former, keys(change.after()), unknown);
    }

    private Matcher.Keys keys(Case subject) {
        return desk.playbooks
                .find(subject.playbook())
                .map(playbook -> Gathering.keys(playbook, subject))
                .getOrElse(Matcher.Keys.NONE);
    }

    private String unknownOf(CaseChange other) {
        return desk.store
                .find(tenant, other.after().id())
                .map(StoredCase::unknown)
                .getOrElse("");
    }

    static Accepted accepted(Decision decision) {
        LOG.debug(
                "case {} is at version {} after {} events",
                decision.after().number(),
                decision.after().version(),
                decision.events().size());
        return new Accepted(decision.after(), decision.events(), decision.advice());
    }

    /** The same answer again, from the events that the command caused then; or a refusal, if its id meant something else. */
    Either<Rejection, Accepted> replay(CommandKind kind, Receipt receipt, String fingerprint) {
        if (!receipt.fingerprint().equals(fingerprint)) {
            return Either.left(refusal(kind, Code.COMMAND_ID_REUSED));
        }
        Seq<RecordedEvent> events = desk.store.events(tenant, receipt.caseId(), 0, receipt.untilSequence());
        Seq<RecordedEvent> caused = events.dropWhile(event -> event.sequence() <= receipt.fromSequence());
        return Evolution.fold(events)
                .map(after -> new Accepted(after, caused, receipt.advice()))
                .toEither(() -> refusal(kind, Code.NOT_FOUND));
    }

    Rejection refusal(CommandKind kind, Code code) {
        EngineRule check = code.equals(Code.COMMAND_ID_REUSED) ? EngineRule.COMMAND_ID : EngineRule.VISIBILITY;
        return Rejection.of(kind, Unmet.of(code, check.byDefault()));
    }

    /** How a command is answered: what becomes of it is decided on what it needs first, whether that is remembered or loaded. */
    private final class Deciding implements Function<Loaded, Option<Commit>> {

        private final CommandKind kind;
        private final LoadQuery query;
        private final String fingerprint;
        private final Function<Loaded, Either<Rejection, Proposal>> decide;
        private Option<Proposal> anticipated = Option.none();

        private Deciding(
                CommandKind kind,
                LoadQuery query,
                String fingerprint,
                Function<Loaded, Either<Rejection, Proposal>> decide) {
            this.kind = kind;
            this.query = query;
            this.fingerprint = fingerprint;
            this.decide = decide;
        }

        /** On what the store remembers, if that is enough to accept it; else on what it loads. */
        private Either<Rejection, Accepted> anticipated() {
            return desk.store.anticipate(tenant, query, this)
                    ? Either.right(accepted(anticipated.get().decision()))
                    : loaded();
        }

        @Override
        public Option<Commit> apply(Loaded remembered) {
            anticipated = decide.apply(remembered).toOption();
            return anticipated.map(Proposal::commit);
        }

        /** On what the store loads; once more if somebody was faster, a bounded number of times. */
        private Either<Rejection, Accepted> loaded() {
            for (int i = 0; i < desk.attempts; i++) {
                Either<Conflict, Either<Rejection, Accepted>> outcome = attempt();
                if (outcome.isRight()) {
                    return outcome.get();
                }
                LOG.debug("{} lost a race ({}), deciding again", kind, outcome.getLeft());
            }
            return Either.left(refusal(kind, Code.LOST_RACE));
        }

        private Either<Conflict, Either<Rejection, Accepted>> attempt() {
            Loaded loaded = desk.store.load(tenant, query);
            if (loaded.receipt().isDefined()) {
                return Either.right(replay(kind, loaded.receipt().get(), fingerprint));
            }
            return decide.apply(loaded)
                    .fold(
                            rejection -> Either.right(Either.left(rejection)),
                            proposal -> desk.store
                                    .commit(proposal.commit())
                                    .map(saved -> Either.right(accepted(proposal.decision()))));
        }
    }
}
