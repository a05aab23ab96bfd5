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
import dev.casecore.jdbc.json.WrittenCase;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Conflict;
import dev.casecore.port.StoredCase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of cases. */
final class CaseTable {

    /** What a case is read from. */
    static final String STATE = "c.state";

    private static final String BY_ID =
            "SELECT " + STATE + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id = ?";

    /** A column and what of a case it keeps. */
    private record Column(String name, Function<Case, @Nullable Object> value) {}

    /** What never changes in the life of a case. */
    private static final List<Column> FIXED = List.of(
            new Column("tenant", subject -> subject.tenant().value()),
            new Column("case_id", subject -> subject.id().value()),
            new Column("case_number", subject -> subject.number().value()),
            new Column("kind", subject -> subject.kind().value()),
            new Column("created_at", subject -> subject.opening().recordedAt()),
            new Column("created_by", subject -> subject.opening().by().toString()));

    private static final List<Column> CHANGING = List.of(
            new Column("version", Case::version),
            new Column("last_sequence", subject -> subject.revision().sequence()),
            new Column("playbook", subject -> subject.playbook().id()),
            new Column("playbook_version", subject -> subject.playbook().version()),
            new Column("status", subject -> subject.status().id().value()),
            new Column("category", subject -> subject.status().category().name()),
            new Column("is_open", Case::isOpen),
            new Column("owner", subject -> subject.owner().toString()),
            new Column("owned_since", subject -> subject.ownership().since()),
            new Column("queue", CaseTable::waitsIn),
            new Column("priority", subject -> rank(subject.priority())),
            new Column("modified_at", subject -> subject.revision().modifiedAt()),
            new Column(
                    "reviewed_at",
                    subject -> subject.latestReview().map(review -> review.at()).getOrNull()),
            new Column("closed_at", subject -> subject.closings().lastClosedAt().getOrNull()),
            new Column(
                    "closed_by",
                    subject -> subject.closings().statedBy().map(UserId::value).getOrNull()),
            new Column("reopenings", subject -> subject.closings().reopenings()),
            new Column("format", any -> JsonFormat.VERSION));
    private static final List<Column> ALL = FIXED.appendAll(CHANGING);
    private static final String WHOLE = "state";

    private final JsonFormat format;
    private final RecentCases recent;
    private final Texts insertions = new Texts();
    private final Texts updates = new Texts();

    CaseTable(JsonFormat format, RecentCases recent) {
        this.format = format;
        this.recent = recent;
    }

    /** What the columns of a case hold, and which of them hold nothing. */
    private record Row(ArrayList<Object> values, ArrayList<String> empty) {

        static Row of(Iterable<Column> columns, Case subject) {
            Row row = new Row(new ArrayList<>(), new ArrayList<>());
            for (Column column : columns) {
                Object value = column.value().apply(subject);
                if (value == null) {
                    row.empty.add(column.name());
                } else {
                    row.values.add(value);
                }
            }
            return row;
        }
    }

    StoredCase read(String state) {
        return recent.of(state, format::read);
    }

    private String write(StoredCase stored, Option<Case> former) {
        WrittenCase written = format.write(stored, former.flatMap(recent::written));
        recent.note(written);
        return written.json();
    }

    /** The JSON of a case that was read or written last, if it is that very value and remembered. */
    Option<String> written(Case subject) {
        return recent.written(subject).map(WrittenCase::json);
    }

    static Sql byId(TenantId tenant, CaseId caseId) {
        return Sql.of(BY_ID, tenant.value(), caseId.value());
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

    /**
     * A new case, which must not be there yet; or the next version of one that must still be the former, and its JSON word for word the same
     * if that is given.
     */
    Step save(CaseChange change, String unknown, Option<String> former) {
        String state = write(new StoredCase(change.after(), unknown), change.former());
        return change.isNew()
                ? Step.add(insertion(change.after(), state), Conflict.STALE)
                : Step.of(update(change.after(), state, change.before(), former), 1, Conflict.STALE);
    }

    private Sql insertion(Case after, String state) {
        Row row = Row.of(ALL, after);
        row.values().add(state);
        return Sql.of(insertions.of(row.empty(), () -> insertion(row.empty())), row.values());
    }

    private static String insertion(Collection<String> empty) {
        List<String> filled = ALL.map(Column::name).removeAll(empty).append(WHOLE);
        return "INSERT INTO casecore_case (" + filled.mkString(", ") + ") VALUES " + Sql.row(filled.size());
    }

    /** What makes the text of an update. */
    private record Update(Collection<String> empty, boolean comparesJson) {}

    private Sql update(Case after, String state, long before, Option<String> former) {
        Row row = Row.of(CHANGING, after);
        row.values()
                .addAll(java.util.List.of(
                        state, after.tenant().value(), after.id().value(), before, JsonFormat.VERSION));
        former.forEach(row.values()::add);
        Update update = new Update(row.empty(), former.isDefined());
        return Sql.of(updates.of(update, () -> text(update)), row.values());
    }

    private static String text(Update update) {
        return "UPDATE casecore_case SET "
                + CHANGING.map(Column::name)
                        .map(column -> column + (update.empty().contains(column) ? " = NULL" : " = ?"))
                        .append(WHOLE + " = ?")
                        .mkString(", ")
                + " WHERE tenant = ? AND case_id = ? AND version = ? AND format <= ?"
                + (update.comparesJson() ? " AND " + WHOLE + " = ?" : "");
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

    /** The queue in which a case comes to wait, if it did not wait there before. */
    static Option<QueueId> newlyWaitsIn(CaseChange change) {
        String queue = waitsIn(change.after());
        return queue == null
                        || queue.equals(change.former().map(CaseTable::waitsIn).getOrNull())
                ? Option.none()
                : Option.some(QueueId.of(queue));
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
