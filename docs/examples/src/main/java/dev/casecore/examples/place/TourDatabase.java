package dev.casecore.examples.place;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.jdbc.StoreException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A database in which the tour takes place, through JDBC. */
public final class TourDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final Place place;

    private TourDatabase(HikariDataSource pool, Function<String, String> name, String run) {
        this.pool = pool;
        Schema.of(pool).install(pool);
        this.place = new Place(JdbcStore.on(pool), name.apply(product(pool)), run);
    }

    /**
     * Makes a database of its own: H2, in memory, gone when it is closed.
     *
     * @return an empty database
     */
    public static TourDatabase own() {
        String name = "tour-" + UUID.randomUUID();
        String url = "jdbc:h2:mem:" + name + ";QUERY_CACHE_SIZE=100;MAX_LENGTH_INPLACE_LOB=8192";
        Address address = new Address(url, Optional.of("sa"));
        return opened(address, "", product -> product + ", in memory, through JDBC", "");
    }

    /**
     * Goes into a database of the user's. Tables are made if there are none; tenants have names that nobody has there.
     *
     * @param address  where it is
     * @param password of who connects, if the URL does not say; may be empty
     * @return the database
     * @throws NoPlaceException if it cannot be used; it says why, and what would do
     */
    public static TourDatabase at(Address address, String password) {
        String run = "-" + UUID.randomUUID().toString().substring(0, 8);
        return opened(address, password, product -> product + ", at " + address + ", through JDBC", run);
    }

    private static TourDatabase opened(Address address, String password, Function<String, String> name, String run) {
        HikariDataSource pool = connected(address, password);
        try {
            return new TourDatabase(pool, name, run);
        } catch (StoreException e) {
            pool.close();
            throw new NoPlaceException("the tour cannot use " + address + ": " + e.getMessage() + reason(e), e);
        }
    }

    private static HikariDataSource connected(Address address, String password) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(address.driver());
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(2);
        address.user().ifPresent(user -> {
            config.setUsername(user);
            config.setPassword(password);
        });
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new NoPlaceException(
                    "no connection to " + address + reason(e)
                            + "; is the server running, is the database there, are --user and CASECORE_PASSWORD right?",
                    e);
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() instanceof SQLException e && e.getMessage() != null
                ? " (" + e.getMessage().lines().findFirst().orElse("") + ")"
                : "";
    }

    private static String product(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return database.getDatabaseProductName() + " "
                    + database.getDatabaseProductVersion().replaceAll(" .*", "");
        } catch (SQLException e) {
            throw new NoPlaceException("the database does not say what it is" + reason(e), e);
        }
    }

    /** {@return where the tour takes place} */
    public Place place() {
        return place;
    }

    /** Lets the database go. */
    @Override
    public void close() {
        pool.close();
    }
}
