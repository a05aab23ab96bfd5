package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of accepted commands. */
final class ReceiptTable {

    static final String COLUMNS = "r.command, r.fingerprint, r.case_id, r.from_sequence, r.until_sequence, r.advice";

    private final JsonFormat format;

    ReceiptTable(JsonFormat format) {
        this.format = format;
    }

    static Sql of(TenantId tenant, CommandId command) {
        return Sql.of(
                "SELECT " + COLUMNS + " FROM casecore_receipt r WHERE r.tenant = ? AND r.command = ?",
                tenant.value(),
                command.value());
    }

    Receipt read(ResultSet row) throws SQLException {
        return new Receipt(
                CommandId.of(row.getString("command")),
                row.getString("fingerprint"),
                CaseId.of(row.getString("case_id")),
                row.getLong("from_sequence"),
                row.getLong("until_sequence"),
                format.readAdvice(row.getString("advice")));
    }

    Step save(Commit commit) {
        Receipt receipt = commit.receipt();
        Sql sql = Sql.of(
                "INSERT INTO casecore_receipt"
                        + " (tenant, command, fingerprint, case_id, from_sequence, until_sequence, advice)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                commit.tenant().value(),
                receipt.command().value(),
                receipt.fingerprint(),
                receipt.caseId().value(),
                receipt.fromSequence(),
                receipt.untilSequence(),
                format.write(receipt.advice()));
        return Step.add(sql, Conflict.COMMAND_TAKEN);
    }
}
