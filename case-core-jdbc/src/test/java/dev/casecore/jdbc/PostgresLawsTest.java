package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.generator.StoreLaws;

class PostgresLawsTest extends StoreLaws {
    @Override
    protected Store newStore() {
        return JdbcFixture.rereading(Databases.emptyPostgres());
    }
}
