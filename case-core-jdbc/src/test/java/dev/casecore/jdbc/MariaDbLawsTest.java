package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.generator.StoreLaws;
import net.jqwik.api.Tag;

@Tag("mariadb")
class MariaDbLawsTest extends StoreLaws {
    @Override
    protected Store newStore() {
        return JdbcFixture.rereading(Databases.emptyMariaDb());
    }
}
