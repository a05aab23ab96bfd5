package dev.casecore.jdbc;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A database that the store runs on, and how it differs from the others. */
public enum Dialect {

    /**
     * H2, in memory or in a file. A file needs {@code WRITE_DELAY=0}, or H2 loses what it acknowledged when its process is killed; and one
     * transaction must write to it at a time, or H2 may keep one by half. Stores with transactions of their own see to that.
     */
    H2("H2", 2, 2) {
        @Override
        String byCodePoint(String column) {
            return switch (column) {
                case "case_number" -> "case_number_order";
                case "status", "kind", "owner", "tenant", "case_id", "clock", "queue", "user_id" ->
                    "stringtoutf8(" + column + ")";
                default -> column;
            };
        }

        @Override
        String readingBy(String index) {
            return " USE INDEX (" + index + ")";
        }

        @Override
        boolean guardsReferences() {
            return false;
        }

        @Override
        String codePointParameter() {
            return "stringtoutf8(?)";
        }

        @Override
        int keysAtOnce() {
            return 1;
        }

        @Override
        String shared() {
            return " FOR UPDATE";
        }

        @Override
        Trouble trouble(SQLException error) {
            return switch (error.getErrorCode()) {
                case 40001, 90131, 50200 -> Trouble.LOST_RACE;
                case 23505 -> Trouble.DUPLICATE;
                case 23503, 23506 -> Trouble.QUEUE_GONE;
                case 90067, 90098, 90121 -> Trouble.CUT_OFF;
                default -> Trouble.ofState(error);
            };
        }
    },

    /** PostgreSQL 13 or newer, with the encoding UTF8. */
    POSTGRESQL("PostgreSQL", 13, 0) {
        @Override
        String unlessPresent() {
            return " ON CONFLICT DO NOTHING";
        }

        @Override
        boolean takesStatementsTogether() {
            return true;
        }

        @Override
        boolean locksOnlyWhatItFinds() {
            return true;
        }

        @Override
        boolean seeksRows() {
            return true;
        }

        @Override
        boolean joinsTexts() {
            return true;
        }

        @Override
        Trouble trouble(SQLException error) {
            return switch (Trouble.state(error)) {
                case "40001", "40P01", "55P03" -> Trouble.LOST_RACE;
                case "23505" -> Trouble.DUPLICATE;
                case "23503" -> Trouble.QUEUE_GONE;
                case "22012" -> Trouble.UNMET;
                case "57P01", "57P02", "57P03" -> Trouble.CUT_OFF;
                default -> Trouble.ofState(error);
            };
        }
    },

    /** MariaDB 10.6 or newer. */
    MARIADB("MariaDB", 10, 6) {
        @Override
        String shared() {
            return " LOCK IN SHARE MODE";
        }

        @Override
        String current() {
            return shared();
        }

        @Override
        Object time(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
        }

        @Override
        Option<Instant> anyInstant(ResultSet row, int column) throws SQLException {
            return Option.of(row.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
        }

        @Override
        Trouble trouble(SQLException error) {
            return switch (error.getErrorCode()) {
                case 1213, 1205, 1020 -> Trouble.LOST_RACE;
                case 1062 -> Trouble.DUPLICATE;
                case 1451, 1452 -> Trouble.QUEUE_GONE;
                default -> Trouble.ofState(error);
            };
        }
    };

    private final String product;
    private final int major;
    private final int minor;

    Dialect(String product, int major, int minor) {
        this.product = product;
        this.major = major;
        this.minor = minor;
    }

    /**
     * Finds the dialect of a database, by the name and version that it gives itself.
     *
     * @param connection to the database
     * @return its dialect
     * @throws StoreException if the database is another one, or too old
     * @throws SQLException   if it cannot be asked
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(database.getDatabaseProductName())) {
                dialect.requireVersion(database.getDatabaseMajorVersion(), database.getDatabaseMinorVersion());
                return dialect;
            }
        }
        throw new StoreException("case-core runs on H2, PostgreSQL and MariaDB, not on "
                + database.getDatabaseProductName() + " " + database.getDatabaseProductVersion());
    }

    private void requireVersion(int actualMajor, int actualMinor) {
        if (actualMajor < major || (actualMajor == major && actualMinor < minor)) {
            throw new StoreException("case-core needs " + product + " " + major + "." + minor + " or newer, not "
                    + actualMajor + "." + actualMinor);
        }
    }

    /** The folder of its scripts. */
    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What makes an insertion leave a row alone that is there already, where an error would spoil the transaction. */
    String unlessPresent() {
        return "";
    }

    /** What makes a query hold what it read until the transaction ends, and read what is there now. */
    String shared() {
        return " FOR SHARE";
    }

    /** What makes a query read what is there now, where it would else read what was there when the transaction began. */
    String current() {
        return "";
    }

    /** Whether several statements can be sent at once. */
    boolean takesStatementsTogether() {
        return false;
    }

    /**
     * Whether a query that skips locked rows locks no more than the row it finds. Where it locks every row that it looks at, others would
     * skip cases that nobody holds, so rows are then locked one at a time.
     */
    boolean locksOnlyWhatItFinds() {
        return false;
    }

    /** Whether a foreign key holds whatever others do at the same moment; if not, the row that is referred to is held. */
    boolean guardsReferences() {
        return true;
    }

    /** Whether it finds by an index what is after {@code (a, b, c)}. */
    boolean seeksRows() {
        return false;
    }

    /** Whether it puts the texts of many rows together, however long that gets. */
    boolean joinsTexts() {
        return false;
    }

    /** How many rows it finds by their keys in one statement; one, if it would read all rows of a tenant to find those in a list. */
    int keysAtOnce() {
        return 512;
    }

    /** What makes a query read a table in the order of an index, where it would else read all and sort. */
    String readingBy(String index) {
        return "";
    }

    /** An expression that sorts as the texts of a column do by code point. */
    String byCodePoint(String column) {
        return column;
    }

    /** A parameter to compare with such an expression. */
    String codePointParameter() {
        return "?";
    }

    /** An instant as its driver takes it. */
    Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    Instant instant(ResultSet row, String column) throws SQLException {
        return anyInstant(row, row.findColumn(column)).get();
    }

    /** The instant in a column that may be empty. */
    Option<Instant> anyInstant(ResultSet row, int column) throws SQLException {
        return Option.of(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    abstract Trouble trouble(SQLException error);
}
