package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.Playbooks;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Store;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.fixture.DeskFixture;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.SalesforceFixture;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case in every state of every shipped playbook is kept by a database as it is kept in memory, and what the database then holds adds up. */
class ReadyCasesTest {

    static Stream<Named<Function<Store, DeskFixture>>> desks() {
        return Stream.of(
                Named.of(
                        "Salesforce",
                        store -> new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks())
                                .on(store))),
                Named.of("Jira", store -> new JiraFixture(JiraFixture.setup().on(store))),
                Named.of(
                        "Dynamics",
                        store -> new DynamicsFixture(DynamicsFixture.setup(DynamicsFixture.playbookWithClocks())
                                .on(store))));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void CORE_004_every_state_is_kept_on_h2(Function<Store, DeskFixture> desk) {
        assertKept(desk, Databases.emptyH2());
    }

    @ParameterizedTest
    @MethodSource("desks")
    void CORE_004_every_state_is_kept_on_postgresql(Function<Store, DeskFixture> desk) {
        assertKept(desk, Databases.emptyPostgres());
    }

    private static void assertKept(Function<Store, DeskFixture> making, DataSource database) {
        Seq<Case> remembered = lived(making.apply(new InMemoryStore()));
        DeskFixture desk = making.apply(JdbcStore.on(database));
        lived(desk);

        Store another = JdbcStore.on(database);

        assertThat(remembered.map(
                        each -> another.find(desk.tenant(), each.id()).get().current()))
                .isEqualTo(remembered);
        assertThat(StoreCheck.of(another)
                        .recounting(Playbooks.of(desk.playbook()))
                        .problems(desk.tenant()))
                .isEmpty();
    }

    /** The cases as they are when all are there: time passes for the first while the last are made. */
    private static Seq<Case> lived(DeskFixture desk) {
        return desk.stateNames().map(state -> desk.ready(state).id()).toList().map(desk::theCase);
    }
}
