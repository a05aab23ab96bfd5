package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;

/** The rows of events. */
final class EventTable {

    private static final String COLUMNS =
            "tenant, case_id, sequence, version, command, actor, occurred_at, recorded_at, kind, content";
    private static final String INSERTION = "INSERT INTO casecore_event (" + COLUMNS + ") VALUES ";
    private static final String ROW = Sql.row(COLUMNS.split(", ", -1).length);
    private static final int REWRITTEN_AT_ONCE = 500;

    private final JsonFormat format;
    private final Dialect dialect;
    private final Texts insertions = new Texts();

    EventTable(JsonFormat format, Dialect dialect) {
        this.format = format;
        this.dialect = dialect;
    }

    /** The columns, as those of a table with a short name. */
    static String columnsOf(String alias) {
        return List.of(COLUMNS.split(", ", -1))
                .map(column -> alias + "." + column)
                .mkString(", ");
    }

    Sql of(TenantId tenant, CaseId caseId, long after, long until) {
        return Sql.of(
                "SELECT " + COLUMNS + " FROM casecore_event WHERE tenant = ? AND case_id = ? AND sequence > ?"
                        + " AND sequence <= ? ORDER BY sequence",
                tenant.value(),
                caseId.value(),
                after,
                until);
    }

    RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                TenantId.of(row.getString("tenant")),
                CaseId.of(row.getString("case_id")),
                row.getLong("sequence"),
                row.getLong("version"),
                CommandId.of(row.getString("command")),
                actor(row.getString("actor")),
                dialect.instant(row, "occurred_at"),
                dialect.instant(row, "recorded_at"),
                format.readEvent(row.getString("kind"), row.getString("content")));
    }

    private static Actor actor(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        return text.startsWith("user:") ? Actor.user(UserId.of(name)) : Actor.system(name);
    }

    Step append(Seq<RecordedEvent> events) {
        String insertion = insertions.of(
                events.size(), () -> INSERTION + events.map(any -> ROW).mkString(", "));
        ArrayList<Object> values = new ArrayList<>();
        events.forEach(event -> addValues(event, values));
        return Step.always(Sql.of(insertion, values));
    }

    private void addValues(RecordedEvent event, Collection<Object> values) {
        values.add(event.tenant().value());
        values.add(event.caseId().value());
        values.add(event.sequence());
        values.add(event.version());
        values.add(event.command().value());
        values.add(event.actor().toString());
        values.add(event.occurredAt());
        values.add(event.recordedAt());
        values.add(format.kind(event.event()));
        values.add(format.write(event.event()));
    }

    /** Erases from the events saved before what the latest say is erased (CORE-017). */
    void erase(Session session, CaseChange change) throws SQLException {
        for (RecordedEvent event : change.events()) {
            if (event.event() instanceof PersonalDataErased erasure) {
                erase(session, event, erasure);
            }
        }
    }

    private record Written(long sequence, String content) {}

    private void erase(Session session, RecordedEvent latest, PersonalDataErased erasure) throws SQLException {
        long from = 0;
        Seq<Written> some;
        do {
            some = session.query(some(latest, from), row -> new Written(row.getLong(1), row.getString(2)));
            for (Written written : some) {
                String erased = format.mapTexts(written.content(), erasure::erase);
                if (!erased.equals(written.content())) {
                    session.update(rewriting(latest, written.sequence(), erased));
                }
            }
            from = some.lastOption().map(Written::sequence).getOrElse(Long.MAX_VALUE);
        } while (some.size() == REWRITTEN_AT_ONCE);
    }

    private static Sql some(RecordedEvent latest, long from) {
        return Sql.of(
                "SELECT sequence, content FROM casecore_event WHERE tenant = ? AND case_id = ? AND sequence > ?"
                        + " ORDER BY sequence LIMIT ?",
                latest.tenant().value(),
                latest.caseId().value(),
                from,
                REWRITTEN_AT_ONCE);
    }

    private static Sql rewriting(RecordedEvent latest, long sequence, String content) {
        return Sql.of(
                "UPDATE casecore_event SET content = ? WHERE tenant = ? AND case_id = ? AND sequence = ?",
                content,
                latest.tenant().value(),
                latest.caseId().value(),
                sequence);
    }
}
