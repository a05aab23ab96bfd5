package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * What saving a commit takes.
 *
 * <ol>
 *   <li>For a new case, its turn among intakes of like cases, and a look whether one was faster.
 *   <li>The queue in which a case comes to wait, where the database would not keep it.
 *   <li>Every case, changed or only read, in the order of their ids, so that two commits never wait for each other.
 *   <li>The receipt: the same command waits here for itself, if it did not do so at its case.
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

    /** How to save it in one step with finding out whether what it rests on is still so; anything in the way is a conflict. */
    Transactions.Work<Either<Conflict, Commit>> savingIf(Recollection remembered, Commit commit) {
        Seq<Step> steps = steps(commit, Option.some(remembered));
        Seq<Sql> conditions = remembered.conditions(commit);
        return session ->
                session.commit(conditions, steps, insisting) ? Either.right(commit) : Either.left(Conflict.STALE);
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
        return session.commit(List.empty(), steps, insisting) ? Option.none() : session.take(steps);
    }

    /** Whether nothing but steps is needed for any of them. */
    static boolean areSimple(Seq<Commit> commits) {
        return commits.forAll(
                commit -> commit.search().forAll(search -> search.issue().isEmpty()) && !erases(commit));
    }

    /** Whether it also changes what was saved before. */
    static boolean erases(Commit commit) {
        return commit.items().exists(item -> !erasures(item.change()).isEmpty());
    }

    private Seq<Step> steps(Commit commit) {
        return steps(commit, Option.none());
    }

    private Seq<Step> steps(Commit commit, Option<Recollection> remembered) {
        ArrayList<Step> steps = new ArrayList<>();
        commit.search().forEach(search -> intake(commit, search).forEach(steps::add));
        commit.items().flatMap(item -> queue(item.change())).forEach(steps::add);
        steps.addAll(rows(commit, remembered));
        steps.add(receipts.save(commit));
        commit.items().forEach(item -> addTraces(item, steps));
        return Array.ofAll(steps);
    }

    private Seq<Step> intake(Commit commit, Commit.Search search) {
        return search.issue().isEmpty()
                ? List.empty()
                : MatchTable.turns(commit.tenant(), search.issue())
                        .appendAll(Step.afterwards(MatchTable.nobodyElse(commit.tenant(), search, dialect)));
    }

    private Option<Step> queue(CaseChange change) {
        return dialect.guardsReferences()
                ? Option.none()
                : CaseTable.newlyWaitsIn(change)
                        .map(queue -> Step.of(QueueTable.held(change.after().tenant(), queue), 1, Conflict.QUEUE_GONE));
    }

    private Collection<Step> rows(Commit commit, Option<Recollection> remembered) {
        TreeMap<CaseId, Step> rows = new TreeMap<>();
        commit.rests()
                .forEach((caseId, version) ->
                        rows.put(caseId, CaseTable.rest(commit.tenant(), caseId, version, dialect)));
        commit.items().forEach(item -> rows.put(item.change().after().id(), row(item, remembered)));
        return rows.values();
    }

    private Step row(Commit.Item item, Option<Recollection> remembered) {
        String unknown = erasures(item.change())
                .foldLeft(item.unknown(), (json, erasure) -> format.mapTexts(json, erasure::erase));
        return cases.save(
                item.change(),
                unknown,
                remembered.flatMap(known -> known.json(item.change().after().id())));
    }

    private static Seq<PersonalDataErased> erasures(CaseChange change) {
        return change.events()
                .map(RecordedEvent::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast);
    }

    private void addTraces(Commit.Item item, Collection<Step> steps) {
        steps.add(events.append(item.change().events()));
        steps.add(FeedTable.announce(item.change()));
        AssignmentTable.save(item.change()).forEach(steps::add);
        ClockTable.save(item.change()).forEach(steps::add);
        MatchTable.save(item).forEach(steps::add);
    }
}
