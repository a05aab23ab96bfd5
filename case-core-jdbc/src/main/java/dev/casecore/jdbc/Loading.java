package dev.casecore.jdbc;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a command needs first, in one statement: a row with case, receipt and queue, each null if there is none, and a row for each
 * membership of the actor. The rows come in any order.
 */
final class Loading {

    private static final String MEMBERSHIPS =
            " UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, m.queue"
                    + " FROM casecore_queue_member m WHERE m.tenant = ? AND m.user_id = ?";

    private final CaseTable cases;
    private final ReceiptTable receipts;
    private final JsonFormat format;

    Loading(CaseTable cases, ReceiptTable receipts, JsonFormat format) {
        this.cases = cases;
        this.receipts = receipts;
        this.format = format;
    }

    static Sql of(TenantId tenant, LoadQuery query) {
        Sql facts = Sql.of(
                "SELECT c.state, " + ReceiptTable.COLUMNS + ", q.definition, NULL AS member_of"
                        + " FROM (SELECT 1 AS one) o"
                        + " LEFT JOIN casecore_receipt r ON r.tenant = ? AND r.command = ?"
                        + " LEFT JOIN casecore_case c ON c.tenant = ? AND c.case_id = ?"
                        + " LEFT JOIN casecore_queue q ON q.tenant = ? AND q.queue = ?",
                tenant.value(),
                query.command().value(),
                tenant.value(),
                query.caseId().map(id -> id.value()).getOrNull(),
                tenant.value(),
                query.queue().map(QueueId::value).getOrNull());
        return query.actor()
                .map(user -> facts.then(MEMBERSHIPS, tenant.value(), user.value()))
                .getOrElse(facts);
    }

    Loaded read(Session session, Sql sql) throws SQLException {
        Seq<Part> parts = session.query(sql, this::part);
        Facts facts = parts.flatMap(Part::facts).head();
        return new Loaded(
                facts.stored(), facts.receipt(), HashSet.ofAll(parts.flatMap(Part::membership)), facts.queue());
    }

    private record Facts(Option<StoredCase> stored, Option<Receipt> receipt, Option<QueueDefinition> queue) {}

    private record Part(Option<QueueId> membership, Option<Facts> facts) {}

    private Part part(ResultSet row) throws SQLException {
        String membership = row.getString("member_of");
        return membership == null
                ? new Part(Option.none(), Option.some(facts(row)))
                : new Part(Option.some(QueueId.of(membership)), Option.none());
    }

    private Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Option.of(row.getString("state")).map(cases::read),
                row.getString("command") == null ? Option.none() : Option.some(receipts.read(row)),
                Option.of(row.getString("definition")).map(format::readQueue));
    }
}
