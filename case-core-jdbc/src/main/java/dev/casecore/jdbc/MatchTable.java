package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What makes cases alike, and how intakes of like cases take turns (SF-006).
 *
 * <p>An intake first raises the counter of the buckets that its keys fall into, in order: whoever opens a like case at the same time waits
 * there until this one is saved, or is told by the database that it came too late. Then it looks whether a like case is open that its search
 * did not see.
 */
final class MatchTable {

    private static final int BUCKETS = 256;

    private MatchTable() {}

    static String digest(String key) {
        try {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Seq<String> digests(Seq<String> keys) {
        return keys.map(MatchTable::digest).distinct().sorted();
    }

    static Seq<Integer> buckets(Seq<String> keys) {
        return digests(keys)
                .map(digest -> Integer.parseInt(digest.substring(0, 4), 16) % BUCKETS)
                .distinct()
                .sorted();
    }

    /** Makes sure that there is something to wait at; a row stays for good, and needs no transaction with the rest. */
    static void prepare(Session session, TenantId tenant, Seq<String> keys) throws SQLException {
        for (int bucket : buckets(keys)) {
            session.insertUnlessPresent(Sql.of(
                    "INSERT INTO casecore_intake (tenant, bucket, intakes) VALUES (?, ?, 0)", tenant.value(), bucket));
        }
    }

    static Seq<Step> turns(TenantId tenant, Seq<String> keys) {
        return buckets(keys)
                .map(bucket -> Step.of(
                        Sql.of(
                                "UPDATE casecore_intake SET intakes = intakes + 1 WHERE tenant = ? AND bucket = ?",
                                tenant.value(),
                                bucket),
                        1,
                        Conflict.MATCH_APPEARED));
    }

    /** For each key; H2 would read all keys of a tenant to find those in a list. */
    static Seq<Step> nobodyElse(TenantId tenant, Commit.Search search, Dialect dialect) {
        return digests(search.issue()).map(digest -> {
            Sql sql = Sql.of(
                    "SELECT 1 FROM casecore_match m JOIN casecore_case c ON c.tenant = m.tenant AND c.case_id = m.case_id"
                            + " WHERE m.tenant = ? AND m.digest = ? AND m.is_issue = TRUE AND c.is_open = TRUE",
                    tenant.value(),
                    digest);
            Sql unseen = search.seen().isEmpty()
                    ? sql
                    : sql.then(" AND m.case_id NOT IN ")
                            .then(Sql.list(List.ofAll(search.seen()).map(CaseId::value)));
            return Step.of(unseen.then(dialect.current()), 0, Conflict.MATCH_APPEARED);
        });
    }

    /** Keys are written anew when they changed, and else left alone. */
    static Seq<Step> save(Commit.Item item) {
        if (item.former().equals(item.keys())) {
            return List.empty();
        }
        Case after = item.change().after();
        Seq<Sql> rows = rows(after, item.keys().issue(), true)
                .appendAll(rows(after, item.keys().subject(), false));
        Seq<Step> insertion = rows.isEmpty()
                ? List.empty()
                : List.of(Step.always(Sql.of("INSERT INTO casecore_match (tenant, digest, case_id, is_issue) VALUES ")
                        .then(rows.reduce((before, next) -> before.then(", ").then(next)))));
        return item.change().isNew() ? insertion : Step.afterwards(insertion).prepend(Step.always(deletion(after)));
    }

    private static Seq<Sql> rows(Case after, Seq<String> keys, boolean issue) {
        return digests(keys)
                .map(digest -> Sql.list(
                        List.of(after.tenant().value(), digest, after.id().value(), issue)));
    }

    private static Sql deletion(Case after) {
        return Sql.of(
                "DELETE FROM casecore_match WHERE tenant = ? AND case_id = ?",
                after.tenant().value(),
                after.id().value());
    }

    /** Cases that share a key, the open ones first, then the oldest; a case that shares several keys is there once. */
    static Sql sharing(TenantId tenant, Seq<String> keys, Instant closedSince, Dialect dialect) {
        Sql sharing = digests(keys)
                .map(digest -> Sql.of(
                        "SELECT m.tenant, m.case_id FROM casecore_match m WHERE m.tenant = ? AND m.digest = ?",
                        tenant.value(),
                        digest))
                .reduce((before, next) -> before.then(" UNION ").then(next));
        return Sql.of("SELECT " + CaseTable.STATE + " FROM (")
                .then(sharing)
                .then(") k JOIN casecore_case c ON c.tenant = k.tenant AND c.case_id = k.case_id")
                .then(" WHERE c.is_open = TRUE OR c.closed_at >= ?", closedSince)
                .then(" ORDER BY c.is_open DESC, c.created_at, " + dialect.byCodePoint("case_number"));
    }
}
