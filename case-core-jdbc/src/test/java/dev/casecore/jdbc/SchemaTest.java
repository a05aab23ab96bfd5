package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SchemaTest {

    private static DataSource bare(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void a_database_without_the_tables_is_refused_and_told_how_to_get_them() {
        assertThatThrownBy(() -> JdbcStore.on(bare("nothing")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Schema.install")
                .hasMessageContaining("classpath:case-core/h2");
    }

    @Test
    void flyway_makes_the_tables_with_a_history_of_their_own() {
        DataSource source = bare("flyway");

        Flyway.configure()
                .dataSource(source)
                .locations(Schema.of(source).location())
                .table("casecore_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();

        assertThat(Schema.of(source).check(source)).isEqualTo(Dialect.H2);
    }

    @Test
    void installing_again_changes_nothing() {
        DataSource source = bare("again");

        Schema.of(source).install(source).install(source);

        assertThat(Schema.of(source).check(source)).isEqualTo(Dialect.H2);
    }

    @Test
    void tables_that_a_newer_version_brought_up_to_date_are_taken() {
        DataSource source = bare("newer");
        Schema.of(source).install(source);
        new JdbcTemplate(source)
                .update("INSERT INTO casecore_schema (version) SELECT MAX(version) + 1 FROM casecore_schema");

        assertThat(Schema.of(source).check(source)).isEqualTo(Dialect.H2);
    }
}
