package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.HashSet;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a queue that somebody else makes, again and again, just before it is saved. */
abstract class QueueRaceContract {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final UserId ANNA = UserId.of("anna");
    private static final QueueDefinition OURS = new QueueDefinition(QUEUE, "Ours", HashSet.empty(), HashSet.of(ANNA));
    private static final QueueDefinition THEIRS =
            new QueueDefinition(QUEUE, "Theirs", HashSet.empty(), HashSet.empty());

    private DataSource source = emptyDatabase();
    private Store theirs = JdbcStore.on(source);

    abstract DataSource emptyDatabase();

    @BeforeEach
    void connect() {
        source = emptyDatabase();
        theirs = JdbcStore.on(source);
    }

    /** Deletes the queue before it could be updated, and makes it before it could be inserted. */
    private final class Rival implements ProxiedSource.Watcher {
        private int races;

        Rival(int races) {
            this.races = races;
        }

        @Override
        public Object around(Connection real, Method method, Object[] arguments, ProxiedSource.Call call)
                throws SQLException {
            if (races > 0 && method.getName().equals("prepareStatement")) {
                if (arguments[0].toString().startsWith("UPDATE casecore_queue ")) {
                    theirs.deleteQueue(TENANT, QUEUE);
                } else if (arguments[0].toString().startsWith("INSERT INTO casecore_queue ")) {
                    theirs.saveQueue(TENANT, THEIRS);
                    races--;
                }
            }
            return call.make();
        }
    }

    private Store racing(int races) {
        return JdbcStore.on(new ProxiedSource(source, new Rival(races)));
    }

    @Test
    void a_queue_is_saved_however_often_somebody_else_makes_it_first() {
        racing(15).saveQueue(TENANT, OURS);

        assertThat(theirs.queue(TENANT, QUEUE)).contains(OURS);
        assertThat(theirs.memberships(TENANT, ANNA)).containsExactly(QUEUE);
    }

    @Test
    void who_never_wins_is_told_which_queue_was_not_saved() {
        Store unlucky = racing(Integer.MAX_VALUE);

        assertThatThrownBy(() -> unlucky.saveQueue(TENANT, OURS))
                .isInstanceOf(StoreException.class)
                .hasMessage("queue front was not saved: 16 times, somebody else made it at the same moment;"
                        + " look at what is there, and save it again");
        assertThat(theirs.queue(TENANT, QUEUE)).contains(THEIRS);
    }
}
