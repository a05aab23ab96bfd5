package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.StoredCase;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RecentCasesTest {

    private static final int MORE_THAN_PLACES = 2_000;
    private static final Case SOME = Helpdesk.accepted(new Script(new InMemoryStore()).send(Script.SHARED));

    private final RecentCases recent = RecentCases.remembered();
    private final ArrayList<String> read = new ArrayList<>();

    /** A meaning that tells which JSON it is the meaning of. */
    private StoredCase meaningOf(String json) {
        return recent.of(json, text -> {
            read.add(text);
            return new StoredCase(SOME, text);
        });
    }

    @Test
    void json_that_was_read_or_written_is_not_read_again() {
        recent.note("written", new StoredCase(SOME, "written"));

        assertThat(meaningOf("written").unknown()).isEqualTo("written");
        assertThat(meaningOf("read").unknown()).isEqualTo("read");
        assertThat(meaningOf("re" + "read".substring(2)).unknown()).isEqualTo("read");
        assertThat(read).containsExactly("read");
    }

    @Test
    void json_never_has_the_meaning_of_another_that_had_its_place() {
        List<String> many = List.range(0, MORE_THAN_PLACES).map(number -> "case " + number);

        for (String json : many.appendAll(many)) {
            assertThat(meaningOf(json).unknown()).isEqualTo(json);
        }
        assertThat(read).hasSizeGreaterThan(MORE_THAN_PLACES);
    }

    @Test
    void long_json_is_read_each_time() {
        String json = "x".repeat(8_193);
        recent.note(json, new StoredCase(SOME, json));

        meaningOf(json);
        meaningOf(json);
        assertThat(read).hasSize(2);
    }

    @Test
    void whoever_remembers_nothing_reads_each_time() {
        RecentCases forgotten = RecentCases.forgotten();
        forgotten.note("json", new StoredCase(SOME, ""));

        assertThat(forgotten.of("json", text -> new StoredCase(SOME, "read")).unknown())
                .isEqualTo("read");
    }

    @Test
    void CORE_017_what_was_erased_is_not_remembered() {
        DataSource source = Databases.emptyH2();
        Dialect dialect = Schema.of(source).check(source);
        JdbcStore store = new JdbcStore(new OwnTransactions(source, dialect), dialect, 1, recent);
        Script script = new Script(store);
        script.send(Script.SHARED);
        CaseId id = Helpdesk.accepted(script.send("anna-1-open")).id();
        String before = new JsonFormat().write(store.find(Helpdesk.TENANT, id).get());
        assertThat(meaningOf(before).current().id()).isEqualTo(id);

        Helpdesk.accepted(script.send("anna-1-erase"));

        meaningOf(before);
        assertThat(read).containsExactly(before);
    }
}
