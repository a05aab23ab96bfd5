package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    /** A database that says of itself what it is told to. */
    private static DataSource calledItself(String product, int major, int minor) {
        Map<String, Object> said = Map.of(
                "getDatabaseProductName", product,
                "getDatabaseProductVersion", major + "." + minor,
                "getDatabaseMajorVersion", major,
                "getDatabaseMinorVersion", minor);
        return new ProxiedSource(Databases.emptyH2(), (real, method, arguments, call) -> {
            Object answer = said.get(method.getName());
            return answer == null ? call.make() : answer;
        });
    }

    @ParameterizedTest
    @CsvSource({"Oracle, 23, 0", "MySQL, 8, 4", "CockroachDB, 25, 1", "postgresql, 18, 0", "Microsoft SQL Server, 16, 0"
    })
    void an_unknown_database_is_refused_by_name(String product, int major, int minor) {
        DataSource source = calledItself(product, major, minor);

        assertThatThrownBy(() -> JdbcStore.on(source))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "case-core runs on H2, PostgreSQL and MariaDB, not on " + product + " " + major + "." + minor);
        assertThatThrownBy(() -> Schema.of(source)).isInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 12, 22, 13.0",
        "PostgreSQL, 9, 6, 13.0",
        "MariaDB, 10, 5, 10.6",
        "MariaDB, 5, 5, 10.6",
        "H2, 1, 4, 2.2",
        "H2, 2, 1, 2.2"
    })
    void a_version_that_is_too_old_is_refused_and_told_from_which_on(
            String product, int major, int minor, String oldest) {
        DataSource source = calledItself(product, major, minor);

        assertThatThrownBy(() -> JdbcStore.on(source))
                .isInstanceOf(StoreException.class)
                .hasMessage("case-core needs " + product + " " + oldest + " or newer, not " + major + "." + minor);
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 13, 0, POSTGRESQL",
        "PostgreSQL, 19, 0, POSTGRESQL",
        "MariaDB, 10, 6, MARIADB",
        "MariaDB, 11, 0, MARIADB",
        "H2, 2, 2, H2",
        "H2, 3, 0, H2"
    })
    void the_oldest_and_any_newer_version_will_do(String product, int major, int minor, Dialect dialect)
            throws SQLException {
        try (var connection = calledItself(product, major, minor).getConnection()) {
            assertThat(Dialect.of(connection)).isEqualTo(dialect);
        }
    }

    @Test
    void each_has_its_scripts_in_the_jar() {
        for (Dialect dialect : Dialect.values()) {
            assertThat(Schema.of(dialect).script()).contains("CREATE TABLE casecore_case");
        }
    }
}
