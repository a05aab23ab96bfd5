package dev.casecore.jdbc;

import static dev.casecore.testkit.contract.desk.Helpdesk.QUEUE;
import static dev.casecore.testkit.contract.desk.Helpdesk.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.ReleaseCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.party.UserProfile;
import dev.casecore.port.Store;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class H2QueueRaceTest extends QueueRaceContract {

    private final Moment moment = new Moment();
    private final DataSource source = Databases.emptyH2();
    private final Store ours = JdbcStore.on(new ProxiedSource(source, moment));
    private final Store theirs = JdbcStore.on(new Impatient(source));
    private final TenantDesk ourDesk = Helpdesk.desk(ours);
    private final TenantDesk theirDesk = CaseDesk.builder()
            .store(theirs)
            .directory(new InMemoryDirectory().put(TENANT, UserProfile.of(Helpdesk.ANNA)))
            .playbook(Helpdesk.PLAYBOOK)
            .time(() -> Helpdesk.NOW)
            .attempts(1)
            .build()
            .forTenant(TENANT);
    private final CaseId picked = picked(new Script(ours));

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }

    private static CaseId picked(Script script) {
        Helpdesk.accepted(script.send(Script.SHARED));
        return Helpdesk.accepted(script.send("anna-1-next")).id();
    }

    private Either<Rejection, Accepted> handBack(TenantDesk desk) {
        return desk.handle(picked, new ReleaseCase(Helpdesk.by("back"), QUEUE));
    }

    /** What somebody else does when a transaction has done everything but commit. */
    private static final class Moment implements ProxiedSource.Watcher {
        private Option<Runnable> meanwhile = Option.none();

        @Override
        public Object around(Connection real, Method method, Object[] arguments, ProxiedSource.Call call)
                throws SQLException {
            if (method.getName().equals("commit")) {
                Option<Runnable> now = meanwhile;
                meanwhile = Option.none();
                now.forEach(Runnable::run);
            }
            return call.make();
        }

        void does(Runnable something) {
            meanwhile = Option.some(something);
        }

        boolean hasCome() {
            return meanwhile.isEmpty();
        }
    }

    /** A database whose locks nobody waits for. */
    private static final class Impatient extends DelegatingDataSource {
        Impatient(DataSource patient) {
            super(patient);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCK_TIMEOUT 1");
            }
            return connection;
        }
    }

    @Test
    void QUE_006_who_deletes_a_queue_waits_for_whoever_hands_a_case_to_it() {
        moment.does(() -> assertThatThrownBy(() -> theirs.deleteQueue(TENANT, QUEUE))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database failed with SQL state HYT00"));

        assertThat(Helpdesk.accepted(handBack(ourDesk)).owner()).isEqualTo(Owner.queue(QUEUE));
        assertThat(moment.hasCome()).isTrue();
        assertThat(theirs.deleteQueue(TENANT, QUEUE)).isEqualTo(Either.left(1L));
    }

    @Test
    void QUE_006_who_hands_a_case_to_a_queue_waits_for_whoever_deletes_it() {
        moment.does(() -> assertThat(handBack(theirDesk).getLeft().unmet().map(Unmet::code))
                .containsExactly(Code.LOST_RACE));

        assertThat(ours.deleteQueue(TENANT, QUEUE)).isEqualTo(Either.right(true));
        assertThat(moment.hasCome()).isTrue();
        assertThat(handBack(theirDesk).getLeft().unmet().map(Unmet::code)).containsExactly(Code.UNKNOWN_QUEUE);
    }
}
