package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.jdbc.json.WrittenCase;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.StoredCase;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RecentCasesTest {

    private static final int MORE_THAN_PLACES = 2_000;
    private static final JsonFormat FORMAT = new JsonFormat();
    private static final Case SOME = Helpdesk.accepted(new Script(new InMemoryStore()).send(Script.SHARED));

    private final RecentCases recent = RecentCases.remembered();
    private final ArrayList<String> read = new ArrayList<>();

    private StoredCase meaningOf(String json) {
        return recent.of(json, text -> {
            read.add(text);
            return FORMAT.read(text);
        });
    }

    /** JSON of the same case, each with a remark of its own that this version does not know. */
    private static String remarked(Object remark) {
        return FORMAT.write(new StoredCase(SOME, unknown(remark)));
    }

    private static String unknown(Object remark) {
        return "{\"remark\":\"" + remark + "\"}";
    }

    private static WrittenCase written(Case subject) {
        return FORMAT.write(StoredCase.of(subject), Option.none());
    }

    /** An equal case that is another object. */
    private static Case copyOf(Case subject) {
        return FORMAT.readCase(written(subject).json()).current();
    }

    @Test
    void json_that_was_read_or_written_is_not_read_again() {
        WrittenCase written = written(SOME);
        recent.note(written);

        assertThat(meaningOf(written.json())).isSameAs(written.stored());
        assertThat(meaningOf(remarked("read"))).isSameAs(meaningOf(remarked("read")));
        assertThat(read).containsExactly(remarked("read"));
    }

    @Test
    void json_never_has_the_meaning_of_another_that_had_its_place() {
        List<Integer> many = List.range(0, MORE_THAN_PLACES);

        for (int number : many.appendAll(many)) {
            assertThat(meaningOf(remarked(number)).unknown()).isEqualTo(unknown(number));
        }
        assertThat(read).hasSizeGreaterThan(MORE_THAN_PLACES);
    }

    @Test
    void long_json_is_read_each_time() {
        String remark = "x".repeat(8_193);
        WrittenCase written = FORMAT.write(new StoredCase(SOME, unknown(remark)), Option.none());
        recent.note(written);

        meaningOf(written.json());
        meaningOf(written.json());
        assertThat(read).hasSize(2);
        assertThat(recent.written(SOME)).isEmpty();
    }

    @Test
    void whoever_remembers_nothing_reads_each_time() {
        RecentCases forgotten = RecentCases.forgotten();
        WrittenCase written = written(SOME);
        forgotten.note(written);

        assertThat(forgotten.of(written.json(), FORMAT::read)).isNotSameAs(written.stored());
        assertThat(forgotten.written(SOME)).isEmpty();
    }

    @Test
    void how_a_case_was_written_or_read_is_remembered_for_that_very_value() {
        WrittenCase written = written(SOME);
        recent.note(written);

        assertThat(recent.written(SOME)).containsExactly(written);
        assertThat(recent.written(copyOf(SOME))).isEmpty();
        Case read = meaningOf(remarked("read")).current();
        assertThat(recent.written(read).map(WrittenCase::json)).containsExactly(remarked("read"));
    }

    @Test
    void how_a_case_was_written_is_never_that_of_another_that_had_its_place() {
        List<Case> many = List.fill(MORE_THAN_PLACES, () -> copyOf(SOME));
        many.forEach(subject -> recent.note(written(subject)));

        assertThat(many.map(recent::written).filter(Option::isDefined)).hasSizeBetween(1, 512);
        assertThat(many.filter(subject ->
                        recent.written(subject).exists(known -> known.stored().current() != subject)))
                .isEmpty();
    }

    @Test
    void CORE_017_what_was_erased_is_not_remembered() {
        Facts facts = Facts.remembered();
        DataSource source = Databases.emptyPostgres();
        Dialect dialect = Schema.of(source).check(source);
        JdbcStore store = new JdbcStore(new OwnTransactions(source, dialect), dialect, 1, new Memory(recent, facts));
        Script script = new Script(store);
        script.send(Script.SHARED);
        CaseId id = Helpdesk.accepted(script.send("anna-1-open")).id();
        String before = FORMAT.write(store.find(Helpdesk.TENANT, id).get());
        Case known = meaningOf(before).current();
        assertThat(known.id()).isEqualTo(id);
        assertThat(recent.written(known)).isNotEmpty();
        assertThat(facts.of(CaseTable.byId(Helpdesk.TENANT, id))).contains(before);

        Helpdesk.accepted(script.send("anna-1-erase"));

        meaningOf(before);
        assertThat(recent.written(known)).isEmpty();
        assertThat(facts.of(CaseTable.byId(Helpdesk.TENANT, id))).isEmpty();
        assertThat(read).containsExactly(before);
    }
}
