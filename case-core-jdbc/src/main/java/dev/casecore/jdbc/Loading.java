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

    /**
     * The statement has only the parts that are asked for, and never a parameter without a value: a database may plan such a statement anew
     * each time.
     */
    static Sql of(TenantId tenant, LoadQuery query) {
        Sql columns = Sql.of("SELECT " + (query.caseId().isDefined() ? CaseTable.STATE : "NULL AS state") + ", "
                + ReceiptTable.COLUMNS + ", " + (query.queue().isDefined() ? "q.definition" : "NULL AS definition")
                + ", NULL AS member_of");
        Sql receipt = columns.then(
                " FROM (SELECT 1 AS one) o LEFT JOIN casecore_receipt r ON r.tenant = ? AND r.command = ?",
                tenant.value(),
                query.command().value());
        Sql subject = query.caseId()
                .map(id -> receipt.then(
                        " LEFT JOIN casecore_case c ON c.tenant = ? AND c.case_id = ?", tenant.value(), id.value()))
                .getOrElse(receipt);
        Sql queue = query.queue()
                .map(id -> subject.then(
                        " LEFT JOIN casecore_queue q ON q.tenant = ? AND q.queue = ?", tenant.value(), id.value()))
                .getOrElse(subject);
        return query.actor()
                .map(user -> queue.then(MEMBERSHIPS, tenant.value(), user.value()))
                .getOrElse(queue);
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
