package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a command needs first, in one statement: a row with case, queue and receipt, each null if there is none, and the memberships of the
 * actor, in that row or each in a row of its own. The rows come in any order.
 */
final class Loading {

    private static final String SUBJECT =
            "(SELECT " + CaseTable.STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id = ?)";
    private static final String QUEUE =
            "(SELECT q.definition FROM casecore_queue q WHERE q.tenant = ? AND q.queue = ?)";
    private static final String RECEIPT =
            " FROM (SELECT 1 AS one) o LEFT JOIN casecore_receipt r ON r.tenant = ? AND r.command = ?";
    private static final String NOTHING = "NULL";

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
        Option<String> actor = query.actor().map(UserId::value);
        Seq<String> keys = List.ofAll(query.caseId().map(CaseId::value))
                .appendAll(query.queue().map(QueueId::value))
                .appendAll(dialect.joinsTexts() ? actor : Option.none())
                .append(query.command().value())
                .appendAll(dialect.joinsTexts() ? Option.none() : actor);
        return Sql.of(texts.of(parts, () -> text(parts)), keys.flatMap(key -> List.of(tenant.value(), key)));
    }

    private String text(Parts parts) {
        boolean inOneRow = parts.actor() && dialect.joinsTexts();
        return "SELECT " + (parts.subject() ? SUBJECT : NOTHING) + " AS state, "
                + (parts.queue() ? QUEUE : NOTHING) + " AS definition, "
                + (inOneRow ? Memberships.TOGETHER : NOTHING) + " AS queues, "
                + ReceiptTable.COLUMNS + RECEIPT
                + (parts.actor() && !inOneRow
                        ? " UNION ALL SELECT NULL, NULL, " + Memberships.QUEUE + ", NULL, NULL, NULL, NULL, NULL, NULL"
                                + Memberships.OF_USER
                        : "");
    }

    Loaded read(Session session, Sql sql) throws SQLException {
        Seq<Loaded> parts = session.query(sql, this::part);
        return new Loaded(
                parts.flatMap(Loaded::stored).headOption(),
                parts.flatMap(Loaded::receipt).headOption(),
                HashSet.ofAll(parts.flatMap(Loaded::memberships)),
                parts.flatMap(Loaded::queue).headOption());
    }

    private Loaded part(ResultSet row) throws SQLException {
        return new Loaded(
                Option.of(row.getString("state")).map(cases::read),
                row.getString("command") == null ? Option.none() : Option.some(receipts.read(row)),
                Memberships.read(row, "queues"),
                Option.of(row.getString("definition")).map(format::readQueue));
    }
}
