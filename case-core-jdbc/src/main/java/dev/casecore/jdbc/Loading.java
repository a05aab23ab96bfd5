package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Commit;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a command needs first, in one statement: a row with case, queue and receipt, each null if there is none, and the memberships of the
 * actor, in that row or each in a row of its own. The rows come in any order. Or else what is remembered of it, with conditions that
 * hold if all of it is still so.
 */
final class Loading {

    private static final String RECEIPT =
            " FROM (SELECT 1 AS one) o LEFT JOIN casecore_receipt r ON r.tenant = ? AND r.command = ?";

    private final CaseTable cases;
    private final ReceiptTable receipts;
    private final JsonFormat format;
    private final Dialect dialect;
    private final Facts facts;
    private final Texts loads = new Texts();
    private final Texts conditions = new Texts();

    Loading(CaseTable cases, ReceiptTable receipts, JsonFormat format, Dialect dialect, Facts facts) {
        this.cases = cases;
        this.receipts = receipts;
        this.format = format;
        this.dialect = dialect;
        this.facts = facts;
    }

    /** What is asked with a query of one value; none of what is not asked, or not so. */
    private record Questions(Option<Sql> state, Option<Sql> definition, Option<Sql> queues) {

        Seq<Sql> all() {
            return List.of(state, definition, queues).flatMap(question -> question);
        }
    }

    /** What questions were answered with; none of what was not asked, or has no answer. */
    private record Answers(Option<String> state, Option<String> definition, Option<String> queues) {

        Seq<String> all() {
            return List.of(state, definition, queues).flatMap(answer -> answer);
        }
    }

    private Questions questions(TenantId tenant, LoadQuery query) {
        return new Questions(
                query.caseId().map(caseId -> CaseTable.byId(tenant, caseId)),
                query.queue().map(queue -> QueueTable.one(tenant, queue)),
                dialect.joinsTexts() ? query.actor().map(user -> Memberships.together(tenant, user)) : Option.none());
    }

    /** There is never a parameter without a value: a database may plan such a statement anew each time. */
    Transactions.Work<Loaded> of(TenantId tenant, LoadQuery query) {
        Questions questions = questions(tenant, query);
        Seq<Sql> rows = dialect.joinsTexts()
                ? List.empty()
                : query.actor().map(user -> Memberships.of(tenant, user)).toList();
        Seq<String> texts = questions.all().appendAll(rows).map(Sql::text);
        Array<Object> values = Sql.values(questions.all())
                .append(tenant.value())
                .append(query.command().value())
                .appendAll(Sql.values(rows));
        Sql sql = new Sql(loads.of(texts, () -> text(questions, !rows.isEmpty())), values);
        return session -> read(session, sql, questions);
    }

    private static String text(Questions questions, boolean hasRows) {
        return "SELECT " + column(questions.state()) + " AS state, " + column(questions.definition())
                + " AS definition, " + column(questions.queues()) + " AS queues, " + ReceiptTable.COLUMNS + RECEIPT
                + (hasRows
                        ? " UNION ALL SELECT NULL, NULL, " + Memberships.QUEUE + ", NULL, NULL, NULL, NULL, NULL, NULL"
                                + Memberships.OF_USER
                        : "");
    }

    private static String column(Option<Sql> question) {
        return question.map(Loading::value).getOrElse("NULL");
    }

    private static String value(Sql question) {
        return "(" + question.text() + ")";
    }

    private Loaded read(Session session, Sql sql, Questions questions) throws SQLException {
        Seq<Loaded> parts = session.query(sql, row -> part(row, questions));
        return new Loaded(
                parts.flatMap(Loaded::stored).headOption(),
                parts.flatMap(Loaded::receipt).headOption(),
                HashSet.ofAll(parts.flatMap(Loaded::memberships)),
                parts.flatMap(Loaded::queue).headOption());
    }

    private Loaded part(ResultSet row, Questions questions) throws SQLException {
        Answers answers = new Answers(
                noted(row, "state", questions.state()),
                noted(row, "definition", questions.definition()),
                noted(row, "queues", questions.queues()));
        return loaded(answers, row.getString("command") == null ? Option.none() : Option.some(receipts.read(row)));
    }

    private Option<String> noted(ResultSet row, String column, Option<Sql> question) throws SQLException {
        Option<String> answer = Option.of(row.getString(column));
        question.forEach(asked -> facts.note(asked, answer));
        return answer;
    }

    private Loaded loaded(Answers answers, Option<Receipt> receipt) {
        return new Loaded(
                answers.state().map(cases::read),
                receipt,
                answers.queues().map(Memberships::read).getOrElse(HashSet.empty()),
                answers.definition().map(format::readQueue));
    }

    /** A case by its id, which may be what a command needs next. */
    Transactions.Work<Option<StoredCase>> one(TenantId tenant, CaseId caseId) {
        Sql question = CaseTable.byId(tenant, caseId);
        return session -> session.first(
                question,
                row -> noted(row, "state", Option.some(question))
                        .map(cases::read)
                        .get());
    }

    /** What a command needs first, from memory; none unless all of it is there, or if the command was saved already. */
    Option<Recollection> recall(TenantId tenant, LoadQuery query) {
        Questions questions = questions(tenant, query);
        Answers answers = new Answers(
                questions.state().flatMap(facts::of),
                questions.definition().flatMap(facts::of),
                questions.queues().flatMap(facts::of));
        return answers.all().size() < questions.all().size() || facts.isSaved(tenant, query.command())
                ? Option.none()
                : Option.some(recollection(query, questions, answers));
    }

    private Recollection recollection(LoadQuery query, Questions questions, Answers answers) {
        Loaded loaded = loaded(answers, Option.none());
        Option<Recollection.Subject> subject = query.caseId()
                .map(caseId -> new Recollection.Subject(
                        caseId,
                        answers.state().get(),
                        stillSo(questions.state().get(), answers.state().get())));
        Seq<Sql> rest = questions
                .definition()
                .toList()
                .appendAll(questions.queues())
                .zipWith(answers.definition().toList().appendAll(answers.queues()), this::stillSo);
        return new Recollection(loaded, subject, rest);
    }

    private Sql stillSo(Sql question, String answer) {
        return new Sql(
                conditions.of(question.text(), () -> value(question) + " = ?"),
                question.values().append(answer));
    }

    /** Notes what was saved: whoever works on a case comes back to it. */
    void saved(Commit commit) {
        facts.noteSaved(commit.tenant(), commit.receipt().command());
        for (Commit.Item item : commit.items()) {
            Case after = item.change().after();
            facts.note(CaseTable.byId(after.tenant(), after.id()), cases.written(after));
        }
    }
}
