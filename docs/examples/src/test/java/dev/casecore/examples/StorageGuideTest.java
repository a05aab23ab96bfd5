package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.FeedSubscriber;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.Dialect;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

class StorageGuideTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TenantId ACME = TenantId.of("acme");

    @TempDir
    private Path folder = Path.of("");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final InMemoryDirectory directory = new InMemoryDirectory()
            .put(ACME, UserProfile.of(UserId.of("anna")).withRoles(SalesforceRoles.SUPPORT_AGENT))
            .put(ACME, new Organization(OrganizationId.of("bright"), Option.none(), false))
            .put(ACME, new Contact(ContactId.of("ivy"), Option.some(OrganizationId.of("bright"))));
    private final DataSource dataSource = JdbcConnectionPool.create(
            "jdbc:h2:mem:storage-guide-" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(dataSource));

    private Store installed() {
        Schema.of(dataSource).install(dataSource);
        Store store = JdbcStore.on(dataSource);
        return store;
    }

    private CommandHeader by(String command) {
        return CommandHeader.of(command, Actor.user("anna"), clock.instant());
    }

    private CaseId opened(Store store) {
        return CaseDesk.builder()
                .store(store)
                .playbook(SalesforceSupport.playbook())
                .directory(directory)
                .time(clock::instant)
                .build()
                .forTenant(ACME)
                .open(OpenCase.of(
                        by("open"),
                        SalesforceSupport.INSTALLER_SUPPORT,
                        Fields.none()
                                .with(SalesforceFields.ACCOUNT, OrganizationId.of("bright"))
                                .with(SalesforceFields.CONTACT, ContactId.of("ivy"))
                                .with(SalesforceFields.REQUEST_TYPE, "Plans")
                                .with(SalesforceFields.REQUEST_SUBTYPE, "Revision")
                                .with(SalesforceFields.DESCRIPTION, Text.of("the roof plan is outdated"))))
                .get()
                .after()
                .id();
    }

    @Test
    void tables_are_made_by_a_call() {
        assertThat(installed().subscribers()).isEmpty();
    }

    @Test
    void tables_are_made_by_flyway() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(Schema.of(dataSource).location())
                .table("casecore_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();

        assertThat(JdbcStore.on(dataSource).subscribers()).isEmpty();
    }

    @Test
    void tables_are_made_by_hand() throws IOException {
        Path file = folder.resolve("casecore.sql");

        Files.writeString(file, Schema.of(Dialect.POSTGRESQL).script());

        assertThat(file).content().contains("CREATE TABLE casecore_case");
    }

    @Test
    void a_file_of_h2_keeps_what_it_acknowledged() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder + "/cases;WRITE_DELAY=0;QUERY_CACHE_SIZE=100;MAX_LENGTH_INPLACE_LOB=8192",
                "sa",
                "sa");

        Schema.of(pool).install(pool);
        assertThat(JdbcStore.on(pool).subscribers()).isEmpty();
        pool.dispose();
    }

    @Test
    void a_command_joins_a_transaction_of_spring() {
        Store store = installed();
        CaseId caseId = opened(store);
        CommandHeader header = by("invoice-7");
        jdbc.execute("CREATE TABLE invoice (command varchar(128))");

        TenantDesk joined = CaseDesk.builder()
                .store(JdbcStore.joining(() -> DataSourceUtils.getConnection(dataSource), Dialect.H2))
                .attempts(1)
                .playbook(SalesforceSupport.playbook())
                .directory(directory)
                .time(clock::instant)
                .build()
                .forTenant(ACME);

        transaction.executeWithoutResult(status -> {
            Either<Rejection, Accepted> answer =
                    joined.handle(caseId, AddComment.of(header, "the invoice is on its way"));
            if (answer.isRight()) {
                jdbc.update(
                        "INSERT INTO invoice (command) VALUES (?)", header.id().value());
            }
        });

        assertThat(store.receipt(ACME, header.id())).isNotEmpty();
        assertThat(jdbc.queryForList("SELECT command FROM invoice", String.class))
                .containsExactly("invoice-7");
    }

    /** A search index, as far as this page is concerned. */
    private static final class Index {
        private final List<FeedEntry> entries = new ArrayList<>();

        void update(Seq<FeedEntry> batch) {
            entries.addAll(batch.asJava());
        }
    }

    @Test
    void a_subscriber_keeps_an_index_up_to_date() {
        Store store = installed();
        opened(store);
        Index index = new Index();

        FeedSubscriber search = FeedSubscriber.of(store, SubscriberId.of("search-index"), Start.BEGINNING)
                .inBatchesOf(200);

        while (search.poll(index::update).isMore()) {
            // on to the next batch at once
        }

        assertThat(index.entries).isEqualTo(store.feed(0, 100).asJava()).isNotEmpty();
    }

    @Test
    void subscribers_are_watched_and_taken_away() {
        Store store = installed();
        store.subscribe(SubscriberId.of("old-report"), Start.BEGINNING);

        Seq<Subscriber> behind = store.subscribers().filter(each -> each.lag() > 10_000);
        store.unsubscribe(SubscriberId.of("old-report"));

        assertThat(behind).isEmpty();
        assertThat(store.subscribers()).isEmpty();
    }

    @Test
    void a_subscriber_moves_on_in_the_transaction_of_its_work() {
        Store store = installed();
        opened(store);
        jdbc.execute("CREATE TABLE booking (place bigint)");

        Store inMyTransaction = JdbcStore.joining(() -> DataSourceUtils.getConnection(dataSource), Dialect.H2);
        SubscriberId ledger = SubscriberId.of("ledger");
        store.subscribe(ledger, Start.BEGINNING);

        transaction.executeWithoutResult(status ->
                FeedSubscriber.of(inMyTransaction, ledger, Start.BEGINNING).poll(batch -> book(jdbc, batch)));

        assertThat(jdbc.queryForList("SELECT place FROM booking", Long.class))
                .isEqualTo(store.feed(0, 100).map(FeedEntry::position).asJava());
        assertThat(store.subscribers().map(Subscriber::lag)).containsExactly(0L);
    }

    private static void book(JdbcTemplate jdbc, Seq<FeedEntry> batch) {
        batch.forEach(entry -> jdbc.update("INSERT INTO booking (place) VALUES (?)", entry.position()));
    }

    @Test
    void what_the_page_on_json_shows_is_what_is_stored() throws IOException {
        opened(installed());
        String page = squeezed(Files.readString(Path.of("../guide/json-format.md")));

        assertThat(jdbc.queryForList("SELECT content FROM casecore_event ORDER BY sequence", String.class))
                .isNotEmpty()
                .allSatisfy(content -> assertThat(page).contains(squeezed(content)));
        assertThat(page).contains(squeezed(jdbc.queryForObject("SELECT state FROM casecore_case", String.class)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(StorageGuideTest.class, Path.of("../guide/storage.md"));
    }
}
