package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Conflict;
import dev.casecore.port.StoredCase;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** The rows of cases. */
final class CaseTable {

    /** What a case is read from. */
    static final String STATE = "c.state";

    private final JsonFormat format;

    CaseTable(JsonFormat format) {
        this.format = format;
    }

    StoredCase read(String state) {
        return format.readCase(state);
    }

    Sql byId(TenantId tenant, CaseId caseId) {
        return Sql.of(
                "SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id = ?",
                tenant.value(),
                caseId.value());
    }

    Sql byNumber(TenantId tenant, CaseNumber number) {
        return Sql.of(
                "SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_number = ?",
                tenant.value(),
                number.value());
    }

    /** A new case, which must not be there yet; or the next version of one that must still be the former. */
    Step save(CaseChange change, String unknown, Dialect dialect) {
        Seq<Tuple2<String, @Nullable Object>> columns = columns(change.after(), unknown);
        Sql sql = change.isNew() ? insertion(change.after(), columns, dialect) : update(change, columns);
        return Step.of(sql, 1, Conflict.STALE);
    }

    private static Sql insertion(Case after, Seq<Tuple2<String, @Nullable Object>> changing, Dialect dialect) {
        Seq<Tuple2<String, @Nullable Object>> columns = fixed(after).appendAll(changing);
        return Sql.of(
                        "INSERT INTO casecore_case (" + columns.map(Tuple2::_1).mkString(", ") + ") VALUES "
                                + columns.map(any -> "?").mkString("(", ", ", ")"),
                        columns.map(Tuple2::_2).toJavaArray())
                .then(dialect.unlessPresent());
    }

    private static Sql update(CaseChange change, Seq<Tuple2<String, @Nullable Object>> columns) {
        return Sql.of(
                        "UPDATE casecore_case SET "
                                + columns.map(column -> column._1() + " = ?").mkString(", "),
                        columns.map(Tuple2::_2).toJavaArray())
                .then(
                        " WHERE tenant = ? AND case_id = ? AND version = ? AND format <= ?",
                        change.after().tenant().value(),
                        change.after().id().value(),
                        change.before(),
                        JsonFormat.VERSION);
    }

    /** The form of a case, if a newer version wrote it. */
    static Sql newerForm(TenantId tenant, CaseId caseId) {
        return Sql.of(
                "SELECT format FROM casecore_case WHERE tenant = ? AND case_id = ? AND format > ?",
                tenant.value(),
                caseId.value(),
                JsonFormat.VERSION);
    }

    /** A case that was only read: it must not change until this is saved. */
    static Step rest(TenantId tenant, CaseId caseId, long version, Dialect dialect) {
        Sql sql = Sql.of(
                        "SELECT 1 FROM casecore_case WHERE tenant = ? AND case_id = ? AND version = ?",
                        tenant.value(),
                        caseId.value(),
                        version)
                .then(dialect.shared());
        return Step.of(sql, 1, Conflict.STALE);
    }

    /** What never changes in the life of a case. */
    private static List<Tuple2<String, @Nullable Object>> fixed(Case subject) {
        return List.of(
                column("tenant", subject.tenant().value()),
                column("case_id", subject.id().value()),
                column("case_number", subject.number().value()),
                column("kind", subject.kind().value()),
                column("created_at", subject.opening().recordedAt()),
                column("created_by", subject.opening().by().toString()));
    }

    private List<Tuple2<String, @Nullable Object>> columns(Case subject, String unknown) {
        return List.of(
                column("version", subject.version()),
                column("last_sequence", subject.revision().sequence()),
                column("playbook", subject.playbook().id()),
                column("playbook_version", subject.playbook().version()),
                column("status", subject.status().id().value()),
                column("category", subject.status().category().name()),
                column("is_open", subject.isOpen()),
                column("owner", subject.owner().toString()),
                column("owned_since", subject.ownership().since()),
                column("queue", waitsIn(subject)),
                column("priority", rank(subject.priority())),
                column("modified_at", subject.revision().modifiedAt()),
                column(
                        "reviewed_at",
                        subject.latestReview().map(review -> review.at()).getOrNull()),
                column("closed_at", subject.closings().lastClosedAt().getOrNull()),
                column(
                        "closed_by",
                        subject.closings().statedBy().map(UserId::value).getOrNull()),
                column("reopenings", subject.closings().reopenings()),
                column("format", JsonFormat.VERSION),
                column("state", format.write(new StoredCase(subject, unknown))));
    }

    private static Tuple2<String, @Nullable Object> column(String name, @Nullable Object value) {
        return Tuple.of(name, value);
    }

    private static @Nullable String waitsIn(Case subject) {
        Owner owner = subject.owner();
        return subject.isOpen() ? owner.asQueue().map(QueueId::value).getOrNull() : null;
    }

    /** Served in ascending order, so that an index without descending columns will do. */
    static int rank(Priority priority) {
        return switch (priority) {
            case HIGH -> 10;
            case NORMAL -> 20;
        };
    }
}
