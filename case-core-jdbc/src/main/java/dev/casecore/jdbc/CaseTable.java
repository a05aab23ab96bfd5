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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of cases. */
final class CaseTable {

    /** What a case is read from. */
    static final String STATE = "c.state";

    /** A column and what of a case it keeps. */
    private record Column(String name, Function<StoredCase, @Nullable Object> value) {

        static Column of(String name, Function<Case, @Nullable Object> value) {
            return new Column(name, stored -> value.apply(stored.current()));
        }
    }

    /** What never changes in the life of a case. */
    private static final List<Column> FIXED = List.of(
            Column.of("tenant", subject -> subject.tenant().value()),
            Column.of("case_id", subject -> subject.id().value()),
            Column.of("case_number", subject -> subject.number().value()),
            Column.of("kind", subject -> subject.kind().value()),
            Column.of("created_at", subject -> subject.opening().recordedAt()),
            Column.of("created_by", subject -> subject.opening().by().toString()));

    private static final List<Column> CHANGING = List.of(
            Column.of("version", Case::version),
            Column.of("last_sequence", subject -> subject.revision().sequence()),
            Column.of("playbook", subject -> subject.playbook().id()),
            Column.of("playbook_version", subject -> subject.playbook().version()),
            Column.of("status", subject -> subject.status().id().value()),
            Column.of("category", subject -> subject.status().category().name()),
            Column.of("is_open", Case::isOpen),
            Column.of("owner", subject -> subject.owner().toString()),
            Column.of("owned_since", subject -> subject.ownership().since()),
            Column.of("queue", CaseTable::waitsIn),
            Column.of("priority", subject -> rank(subject.priority())),
            Column.of("modified_at", subject -> subject.revision().modifiedAt()),
            Column.of(
                    "reviewed_at",
                    subject -> subject.latestReview().map(review -> review.at()).getOrNull()),
            Column.of("closed_at", subject -> subject.closings().lastClosedAt().getOrNull()),
            Column.of(
                    "closed_by",
                    subject -> subject.closings().statedBy().map(UserId::value).getOrNull()),
            Column.of("reopenings", subject -> subject.closings().reopenings()),
            Column.of("format", any -> JsonFormat.VERSION));

    private final JsonFormat format;
    private final RecentCases recent;
    private final List<Column> changing;
    private final List<Column> all;
    private final String insertion;
    private final String update;

    CaseTable(JsonFormat format, RecentCases recent) {
        this.format = format;
        this.recent = recent;
        this.changing = CHANGING.append(new Column("state", this::write));
        this.all = FIXED.appendAll(changing);
        this.insertion = "INSERT INTO casecore_case (" + all.map(Column::name).mkString(", ") + ") VALUES "
                + Sql.row(all.size());
        this.update = "UPDATE casecore_case SET "
                + changing.map(column -> column.name() + " = ?").mkString(", ")
                + " WHERE tenant = ? AND case_id = ? AND version = ? AND format <= ?";
    }

    StoredCase read(String state) {
        return recent.of(state, format::readCase);
    }

    private String write(StoredCase stored) {
        String state = format.write(stored);
        recent.note(state, stored);
        return state;
    }

    Sql byId(TenantId tenant, CaseId caseId) {
        return Sql.of(
                "SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id = ?",
                tenant.value(),
                caseId.value());
    }

    /** Of several ids the last one is repeated, so that there are few different statements. */
    Sql byIds(TenantId tenant, Seq<CaseId> caseIds) {
        if (caseIds.size() == 1) {
            return byId(tenant, caseIds.head());
        }
        int size = Integer.highestOneBit(2 * caseIds.size() - 1);
        return Sql.of("SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id IN ", tenant.value())
                .then(Sql.list(
                        caseIds.map(CaseId::value).padTo(size, caseIds.last().value())));
    }

    Sql byNumber(TenantId tenant, CaseNumber number) {
        return Sql.of(
                "SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_number = ?",
                tenant.value(),
                number.value());
    }

    /** A new case, which must not be there yet; or the next version of one that must still be the former. */
    Step save(CaseChange change, String unknown, Dialect dialect) {
        StoredCase after = new StoredCase(change.after(), unknown);
        Sql sql = change.isNew() ? insertion(after, dialect) : update(after, change.before());
        return Step.of(sql, 1, Conflict.STALE);
    }

    private Sql insertion(StoredCase after, Dialect dialect) {
        return Sql.of(insertion + dialect.unlessPresent(), values(all, after));
    }

    private Sql update(StoredCase after, long before) {
        return Sql.of(
                update,
                values(changing, after)
                        .append(after.current().tenant().value())
                        .append(after.current().id().value())
                        .append(before)
                        .append(JsonFormat.VERSION));
    }

    private static List<@Nullable Object> values(List<Column> columns, StoredCase stored) {
        return columns.map(column -> column.value().apply(stored));
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
