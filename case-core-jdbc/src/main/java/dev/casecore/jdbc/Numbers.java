package dev.casecore.jdbc;

import dev.casecore.identity.TenantId;
import dev.casecore.port.Conflict;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws case numbers, in blocks: a block that was drawn belongs to this store, and what is left of it when the process ends is a gap. In the
 * embedder's transaction a block could be drawn again after a roll-back, so there numbers are drawn one by one.
 */
final class Numbers {

    private final Transactions transactions;
    private final int blockSize;
    private final ConcurrentHashMap<TenantId, Block> blocks = new ConcurrentHashMap<>();

    Numbers(Transactions transactions, int blockSize) {
        this.transactions = transactions;
        this.blockSize = transactions.areOwn() ? blockSize : 1;
    }

    private static final class Block {
        private long next = 1;
        private long last;
    }

    long next(TenantId tenant) {
        Block block = blocks.computeIfAbsent(tenant, any -> new Block());
        synchronized (block) {
            if (block.next > block.last) {
                block.last = draw(tenant);
                block.next = block.last - blockSize + 1;
            }
            long number = block.next;
            block.next++;
            return number;
        }
    }

    private long draw(TenantId tenant) {
        return transactions
                .write(session -> Either.<Conflict, Long>right(draw(session, tenant)))
                .getOrElseThrow(conflict -> new StoreException("no number could be drawn: " + conflict));
    }

    private long draw(Session session, TenantId tenant) throws SQLException {
        Sql raise = Sql.of(
                "UPDATE casecore_number SET last_number = last_number + ? WHERE tenant = ?", blockSize, tenant.value());
        if (session.update(raise) == 0) {
            session.insertUnlessPresent(
                    Sql.of("INSERT INTO casecore_number (tenant, last_number) VALUES (?, 0)", tenant.value()));
            session.update(raise);
        }
        return session.query(
                        Sql.of("SELECT last_number FROM casecore_number WHERE tenant = ?", tenant.value())
                                .then(session.dialect().current()),
                        row -> row.getLong(1))
                .head();
    }
}
