package dev.casecore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

class PostgresCutsTest extends CutsContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }

    @ParameterizedTest
    @EnumSource
    void CORE_005_a_command_whose_connection_the_server_ends_is_done_once(Cut.Moment moment) {
        cutAtEveryTrip(new Cut(PostgresCutsTest::ended), moment, Cut.Times.ONCE);
    }

    /** Ends the server's side, waits until it is gone, and lets the driver find out by itself. */
    private static void ended(Connection real, ProxiedSource.Call pending) throws SQLException {
        int process = real.unwrap(PGConnection.class).getBackendPID();
        try (Connection other = Databases.postgres().getConnection();
                PreparedStatement ending = other.prepareStatement("SELECT pg_terminate_backend(?)");
                PreparedStatement asking = other.prepareStatement("SELECT 1 FROM pg_stat_activity WHERE pid = ?")) {
            ending.setInt(1, process);
            ending.execute();
            asking.setInt(1, process);
            while (isThere(asking)) {
                Thread.onSpinWait();
            }
        }
        pending.make();
    }

    private static boolean isThere(PreparedStatement asking) throws SQLException {
        try (ResultSet rows = asking.executeQuery()) {
            return rows.next();
        }
    }
}
