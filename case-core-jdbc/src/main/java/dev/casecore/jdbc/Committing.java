package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * What saving a commit takes.
 *
 * <ol>
 *   <li>The receipt: the same command waits here for itself, and is told.
 *   <li>For a new case, its turn among intakes of like cases, and a look whether one was faster.
 *   <li>Every case, changed or only read, in the order of their ids, so that two commits never wait for each other.
 *   <li>Events, open assignments, due clocks, match keys, and the note for the feed.
 *   <li>After an erasure, the events saved before.
 * </ol>
 *
 * Where the database takes statements together, all but the last are one round trip, and so is the commit, unless the transaction is the
 * embedder's or something is in the way: what that is, a second try without the commit finds out.
 */
final class Committing {

    private static final Comparator<Commit> BY_CASE =
            Comparator.comparing((Commit commit) -> commit.receipt().caseId()).thenComparing(Commit::tenant);

    private final JsonFormat format;
    private final Dialect dialect;
    private final CaseTable cases;
    private final EventTable events;
    private final ReceiptTable receipts;
    private final Insisting insisting = new Insisting();

    Committing(JsonFormat format, Dialect dialect, CaseTable cases, EventTable events, ReceiptTable receipts) {
        this.format = format;
        this.dialect = dialect;
        this.cases = cases;
        this.events = events;
        this.receipts = receipts;
    }

    /** How to save it: everything is written down before anybody waits for a connection, or for their turn. */
    Transactions.Work<Either<Conflict, Commit>> saving(Commit commit) {
        Seq<Step> steps = steps(commit);
        return session -> save(session, commit, steps);
    }

    /** How to save several, in one transaction: in the order of their cases, so that two such transactions never wait for each other. */
    Transactions.Work<Either<Conflict, Seq<Commit>>> savingAll(Seq<Commit> commits) {
        Seq<Step> steps = commits.sorted(BY_CASE).flatMap(commit -> Step.afterwards(steps(commit)));
        return session -> conflict(session, steps)
                .<Either<Conflict, Seq<Commit>>>map(Either::left)
                .getOrElse(Either.right(commits));
    }

    private Either<Conflict, Commit> save(Session session, Commit commit, Seq<Step> steps) throws SQLException {
        Option<Conflict> conflict = erases(commit) ? session.take(steps) : conflict(session, steps);
        if (conflict.isDefined()) {
            return Either.left(conflict.get());
        }
        for (Commit.Item item : commit.items()) {
            events.erase(session, item.change());
        }
        return Either.right(commit);
    }

    /** Takes steps, and commits with them if that can be done. */
    private Option<Conflict> conflict(Session session, Seq<Step> steps) throws SQLException {
        return session.commit(steps, insisting) ? Option.none() : session.take(steps);
    }

    /** Whether nothing but steps is needed for any of them. */
    static boolean areSimple(Seq<Commit> commits) {
        return commits.forAll(commit -> commit.search().isEmpty() && !erases(commit));
    }

    /** Whether it also changes what was saved before. */
    static boolean erases(Commit commit) {
        return commit.items().exists(item -> !erasures(item.change()).isEmpty());
    }

    private Seq<Step> steps(Commit commit) {
        return List.of(receipts.save(commit))
                .appendAll(commit.search().toList().flatMap(search -> intake(commit, search)))
                .appendAll(rows(commit))
                .appendAll(commit.items().flatMap(this::traces));
    }

    private Seq<Step> intake(Commit commit, Commit.Search search) {
        return search.issue().isEmpty()
                ? List.empty()
                : MatchTable.turns(commit.tenant(), search.issue())
                        .appendAll(Step.afterwards(MatchTable.nobodyElse(commit.tenant(), search, dialect)));
    }

    private Seq<Step> rows(Commit commit) {
        TreeMap<CaseId, Step> rested = commit.rests()
                .foldLeft(
                        TreeMap.empty(),
                        (steps, read) ->
                                steps.put(read._1(), CaseTable.rest(commit.tenant(), read._1(), read._2(), dialect)));
        return commit.items()
                .foldLeft(
                        rested, (steps, item) -> steps.put(item.change().after().id(), row(item)))
                .values();
    }

    private Step row(Commit.Item item) {
        String unknown = erasures(item.change())
                .foldLeft(item.unknown(), (json, erasure) -> format.mapTexts(json, erasure::erase));
        return cases.save(item.change(), unknown);
    }

    private static Seq<PersonalDataErased> erasures(CaseChange change) {
        return change.events()
                .map(RecordedEvent::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast);
    }

    private Seq<Step> traces(Commit.Item item) {
        return List.of(events.append(item.change().events()), FeedTable.announce(item.change()))
                .appendAll(AssignmentTable.save(item.change()))
                .appendAll(ClockTable.save(item.change()))
                .appendAll(MatchTable.save(item));
    }
}
