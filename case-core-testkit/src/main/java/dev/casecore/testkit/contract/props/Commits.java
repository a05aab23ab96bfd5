package dev.casecore.testkit.contract.props;

import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Birth;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.Commit;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes commits as a desk would, through the real decider, for a small playbook of its own. */
public final class Commits {

    public static final TenantId TENANT = TenantId.of("acme");
    public static final TenantId STRANGER = TenantId.of("other");
    public static final Instant START = Instant.parse("2026-03-02T09:00:00.123456Z");
    public static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    private static final KindId KIND = KindId.of("incident");
    private static final Actor AGENT = Actor.user("anna");
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("contract", 1, "Contract")
            .status(StatusId.of("new"), "New", StatusCategory.NEW)
            .status(StatusId.of("done"), "Done", StatusCategory.CLOSED)
            .startsIn(StatusId.of("new"))
            .kind(KIND, "Incident", kind -> kind.has(DESCRIPTION))
            .transition(CommandKind.CLOSE_CASE, StatusId.of("done"), RuleId.of("CORE-002"), StatusId.of("new"))
            .buildOrThrow();

    private final Store store;
    private final AtomicInteger commands = new AtomicInteger();
    private final ConcurrentHashMap<Tuple2<TenantId, CaseId>, Matcher.Keys> keys = new ConcurrentHashMap<>();

    public Commits(Store store) {
        this.store = store;
    }

    /** A header of the agent, under the next id. */
    public CommandHeader header() {
        return header("command-" + commands.incrementAndGet());
    }

    /** A header of the agent, under an id. */
    public static CommandHeader header(String id) {
        return CommandHeader.of(id, AGENT, START);
    }

    /** Opens a case and saves it. */
    public Case opened(TenantId tenant, Instant at) {
        return save(opening(tenant, at, header(), List.empty(), HashSet.empty()));
    }

    /** Opens a case of the tenant at the start and saves it. */
    public Case opened() {
        return opened(TENANT, START);
    }

    /** The commit of a new case that has keys, whose search saw cases. */
    public Commit opening(TenantId tenant, Instant at, CommandHeader header, Seq<String> keys, Set<CaseId> seen) {
        long number = store.nextNumber(tenant);
        Birth birth = new Birth(tenant, CaseId.of("id-" + number), PLAYBOOK.number(number));
        OpenCase open = OpenCase.of(
                new CommandHeader(header.id(), header.actor(), at, HashSet.empty()),
                KIND,
                Fields.none().with(DESCRIPTION, Text.of("written for " + number)));
        Decision decision = accepted(Decider.open(PLAYBOOK, birth, open, situation(at, Known.nothing())));
        Commit commit = commit(tenant, decision, header, "", new Matcher.Keys(keys, List.empty()));
        return new Commit(
                tenant, commit.receipt(), commit.items(), Option.some(new Commit.Search(keys, seen)), commit.rests());
    }

    /** The commit of a command on a case as it is. */
    public Commit following(Case current, CaseCommand command) {
        return following(StoredCase.of(current), command, Known.nothing(), START);
    }

    /** The commit of a command on a case as it was found. */
    public Commit following(StoredCase stored, CaseCommand command, Known known, Instant at) {
        Case current = stored.current();
        Decision decision = accepted(Decider.decide(PLAYBOOK, current, command, situation(at, known)));
        return commit(current.tenant(), decision, command.header(), stored.unknown(), keysOf(current));
    }

    /** The commit of a comment. */
    public Commit comment(Case current, String text) {
        return following(current, AddComment.of(header(), text));
    }

    /** Joins two commits into one that changes both cases, under the receipt of the first. */
    public static Commit together(Commit first, Commit second) {
        return new Commit(
                first.tenant(),
                first.receipt(),
                first.items().appendAll(second.items()),
                first.search(),
                first.rests());
    }

    /** The same commit, which rests on versions of other cases too. */
    public static Commit restingOn(Commit commit, Map<CaseId, Long> rests) {
        return new Commit(commit.tenant(), commit.receipt(), commit.items(), commit.search(), rests);
    }

    /** Saves a commit that must be saved. */
    public Case save(Commit commit) {
        return store.commit(commit)
                .getOrElseThrow(conflict -> new AssertionError(
                        "the store must save a commit that rests on the latest state, and answered " + conflict))
                .items()
                .head()
                .change()
                .after();
    }

    /** Writes a comment as often as somebody else is faster. */
    public void commentUntilSaved(TenantId tenant, CaseId id) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            if (store.commit(comment(saved(tenant, id), "again")).isRight()) {
                return;
            }
        }
        throw new AssertionError("the store must save one of several commits on one version of a case");
    }

    /** The case as the store has it. */
    public Case saved(TenantId tenant, CaseId id) {
        return store.find(tenant, id)
                .map(StoredCase::current)
                .getOrElseThrow(() -> new AssertionError("the store must find the case that it saved as " + id));
    }

    /** The events of a case as the store has them. */
    public Seq<RecordedEvent> events(Case subject) {
        return store.events(subject.tenant(), subject.id(), 0, Long.MAX_VALUE);
    }

    /** What is known where there is a queue. */
    public static Known knowing(QueueDefinition queue) {
        return Known.builder().queues(HashMap.of(queue.queue(), queue)).build();
    }

    private static Situation situation(Instant at, Known known) {
        return Situation.builder()
                .at(at)
                .actor(ActorProfile.of(AGENT, Option.none(), HashSet.empty()))
                .known(known)
                .build();
    }

    private static Decision accepted(Either<?, Decision> decided) {
        return decided.getOrElseThrow(
                rejection -> new AssertionError("the contract's own command was refused: " + rejection));
    }

    private Matcher.Keys keysOf(Case current) {
        return keys.getOrDefault(Tuple.of(current.tenant(), current.id()), Matcher.Keys.NONE);
    }

    private Commit commit(
            TenantId tenant, Decision decision, CommandHeader header, String unknown, Matcher.Keys newKeys) {
        CaseChange change = decision.change();
        long until = change.after().revision().sequence();
        Receipt receipt = new Receipt(
                header.id(),
                "fingerprint of " + header.id(),
                change.after().id(),
                until - change.events().size(),
                until,
                decision.advice());
        Matcher.Keys former = change.isNew() ? Matcher.Keys.NONE : keysOf(change.after());
        keys.put(Tuple.of(tenant, change.after().id()), newKeys);
        Commit.Item item = new Commit.Item(change, former, newKeys, unknown);
        return new Commit(tenant, receipt, List.of(item), Option.none(), HashMap.empty());
    }
}
