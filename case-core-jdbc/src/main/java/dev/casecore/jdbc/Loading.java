package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs first, in one statement: a row with case, receipt and queue, each null if there is none, and the memberships of the
 * actor, in that row or each in a row of its own. The rows come in any order.
 */
final class Loading {

    private static final String MEMBERSHIPS = " FROM casecore_queue_member m WHERE m.tenant = ? AND m.user_id = ?";
    private static final String SEPARATOR = "\n";

    private final CaseTable cases;
    private final ReceiptTable receipts;
    private final JsonFormat format;
    private final Dialect dialect;
    private final Texts texts = new Texts();

    Loading(CaseTable cases, ReceiptTable receipts, JsonFormat format, Dialect dialect) {
        this.cases = cases;
        this.receipts = receipts;
        this.format = format;
        this.dialect = dialect;
    }

    /** Which parts a statement has: those that are asked for. */
    private record Parts(boolean subject, boolean queue, boolean actor) {}

    /** There is never a parameter without a value: a database may plan such a statement anew each time. */
    Sql of(TenantId tenant, LoadQuery query) {
        Parts parts = new Parts(
                query.caseId().isDefined(),
                query.queue().isDefined(),
                query.actor().isDefined());
        Seq<String> keys = List.of(query.command().value())
                .appendAll(query.caseId().map(CaseId::value))
                .appendAll(query.queue().map(QueueId::value))
                .appendAll(query.actor().map(UserId::value));
        return Sql.of(texts.of(parts, () -> text(parts)), keys.flatMap(key -> List.of(tenant.value(), key)));
    }

    private String text(Parts parts) {
        boolean inOneRow = parts.actor() && dialect.joinsTexts();
        return "SELECT o.one, " + (parts.subject() ? CaseTable.STATE : "NULL AS state") + ", "
                + ReceiptTable.COLUMNS + ", " + (parts.queue() ? "q.definition" : "NULL AS definition")
                + ", " + (inOneRow ? "n.queues" : "NULL AS queues")
                + " FROM (SELECT 1 AS one) o LEFT JOIN casecore_receipt r ON r.tenant = ? AND r.command = ?"
                + (parts.subject() ? " LEFT JOIN casecore_case c ON c.tenant = ? AND c.case_id = ?" : "")
                + (parts.queue() ? " LEFT JOIN casecore_queue q ON q.tenant = ? AND q.queue = ?" : "")
                + (inOneRow ? " CROSS JOIN (SELECT string_agg(m.queue, chr(10)) AS queues" + MEMBERSHIPS + ") n" : "")
                + (parts.actor() && !inOneRow
                        ? " UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, m.queue"
                                + MEMBERSHIPS
                        : "");
    }

    Loaded read(Session session, Sql sql) throws SQLException {
        Seq<Part> parts = session.query(sql, this::part);
        Facts facts = parts.flatMap(Part::facts).head();
        return new Loaded(
                facts.stored(), facts.receipt(), HashSet.ofAll(parts.flatMap(Part::memberships)), facts.queue());
    }

    private record Facts(Option<StoredCase> stored, Option<Receipt> receipt, Option<QueueDefinition> queue) {}

    private record Part(Seq<QueueId> memberships, Option<Facts> facts) {}

    private Part part(ResultSet row) throws SQLException {
        return new Part(
                memberships(row.getString("queues")),
                row.getString("one") == null ? Option.none() : Option.some(facts(row)));
    }

    /** No id has a line feed in it. */
    private static Seq<QueueId> memberships(@Nullable String queues) {
        return queues == null
                ? List.empty()
                : List.of(queues.split(SEPARATOR, -1)).map(QueueId::of);
    }

    private Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Option.of(row.getString("state")).map(cases::read),
                row.getString("command") == null ? Option.none() : Option.some(receipts.read(row)),
                Option.of(row.getString("definition")).map(format::readQueue));
    }
}
