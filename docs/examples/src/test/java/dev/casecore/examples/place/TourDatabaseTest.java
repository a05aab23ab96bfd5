package dev.casecore.examples.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.SubscriberId;
import dev.casecore.jdbc.Schema;
import dev.casecore.port.Subscriptions.Start;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class TourDatabaseTest {

    private static Address address(String url) {
        return new Address(url, Optional.of("sa"));
    }

    private static void execute(String url, String sql) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("sa");
        Schema.of(database).install(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_database_of_its_own_is_empty_each_time_and_says_what_it_is() {
        try (TourDatabase first = TourDatabase.own();
                TourDatabase second = TourDatabase.own()) {
            first.place().store().subscribe(SubscriberId.of("somebody"), Start.BEGINNING);

            assertThat(second.place().store().subscribers()).isEmpty();
            assertThat(first.place().name()).matches("H2 2\\.[\\d.]+, in memory, through JDBC");
            assertThat(first.place().tenant("acme")).hasToString("acme");
        }
    }

    @Test
    void in_a_database_of_the_users_tables_are_made_once_and_tenants_are_new_each_time() {
        String url = "jdbc:h2:mem:users;DB_CLOSE_DELAY=-1";
        try (TourDatabase first = TourDatabase.at(address(url), "");
                TourDatabase second = TourDatabase.at(address(url), "")) {
            first.place().store().subscribe(SubscriberId.of("somebody"), Start.BEGINNING);

            assertThat(second.place().store().subscribers()).hasSize(1);
            assertThat(first.place().tenant("acme")).isNotEqualTo(second.place().tenant("acme"));
            assertThat(first.place().name()).matches("H2 2\\.[\\d.]+, at jdbc:h2:mem:users, through JDBC");
        }
    }

    @Test
    void what_is_no_url_is_told_how_one_begins() {
        assertThatThrownBy(() -> address("postgresql://localhost/cases?password=secret"))
                .isInstanceOf(NoPlaceException.class)
                .hasMessage("a JDBC URL begins with jdbc:, as in jdbc:postgresql://localhost/cases;"
                        + " this does not: postgresql://localhost/cases");
    }

    @Test
    void a_url_without_a_driver_is_told_which_drivers_there_are() {
        assertThatThrownBy(() -> TourDatabase.at(address("jdbc:oracle:thin:@localhost:1521/cases"), ""))
                .isInstanceOf(NoPlaceException.class)
                .hasMessageContaining("no driver on the class path takes jdbc:oracle:thin:@localhost:1521/cases")
                .hasMessageContaining("H2, PostgreSQL and MariaDB");
    }

    @Test
    void a_database_that_is_not_there_is_told_with_what_the_driver_said_and_without_a_password() {
        assertThatThrownBy(() -> TourDatabase.at(
                        new Address(
                                "jdbc:h2:file:./target/no-such-folder/cases;IFEXISTS=TRUE;PASSWORD=secret",
                                Optional.empty()),
                        ""))
                .isInstanceOf(NoPlaceException.class)
                .hasMessageContaining("no connection to jdbc:h2:file:./target/no-such-folder/cases")
                .hasMessageContaining("not found")
                .hasMessageContaining("is the database there")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        assertThatThrownBy(() -> TourDatabase.at(address("jdbc:postgresql://localhost:1/cases?password=secret"), ""))
                .isInstanceOf(NoPlaceException.class)
                .hasMessageContaining("no connection to jdbc:postgresql://localhost:1/cases")
                .hasMessageContaining("is the server running")
                .hasMessageNotContaining("secret");
    }

    @Test
    void tables_of_another_version_are_told_with_what_to_do() throws SQLException {
        String url = "jdbc:h2:mem:old;DB_CLOSE_DELAY=-1";
        execute(url, "UPDATE casecore_schema SET version = -1");

        assertThatThrownBy(() -> TourDatabase.at(address(url), ""))
                .isInstanceOf(NoPlaceException.class)
                .hasMessageContaining("the tour cannot use jdbc:h2:mem:old: case-core's tables are of version -1")
                .hasMessageContaining("run the newer scripts");
    }

    @Test
    void half_of_the_tables_is_told() throws SQLException {
        String url = "jdbc:h2:mem:half;DB_CLOSE_DELAY=-1";
        execute(url, "DROP TABLE casecore_schema");

        assertThatThrownBy(() -> TourDatabase.at(address(url), ""))
                .isInstanceOf(NoPlaceException.class)
                .hasMessageContaining("the tables could not be made")
                .hasMessageContaining("already exists");
    }
}
