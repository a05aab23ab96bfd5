package dev.casecore.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Answers the connection of the transaction that the embedder has open. The store neither commits, rolls back as a whole, nor closes it. With
 * Spring: {@code () -> DataSourceUtils.getConnection(dataSource)}.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Answers the connection.
     *
     * @return a connection that does not commit by itself; the same one throughout a transaction
     * @throws SQLException if there is none
     */
    Connection current() throws SQLException;
}
