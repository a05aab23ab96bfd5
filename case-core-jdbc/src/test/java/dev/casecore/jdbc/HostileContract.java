package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.reason.Code;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.HostileCase;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may type, and attackers do: it changes no statement, or is refused before a database sees it. */
abstract class HostileContract extends dev.casecore.testkit.contract.HostileContract {

    private final Statements statements = new Statements();
    private final DataSource source;
    private final JdbcStore store;

    HostileContract(JdbcFixture fixture) {
        super(fixture);
        source = new ProxiedSource(fixture.source(), statements);
        store = JdbcFixture.rereading(source);
    }

    @Test
    void no_statement_depends_on_what_is_stored() {
        HostileCase harmless = new HostileCase("harmless");
        Seq<String> expected = statementsOf(harmless);

        assertThat(expected).noneMatch(text -> text.contains("harmless"));
        for (String name : HostileCase.NAMES) {
            assertThat(statementsOf(new HostileCase(name))).as(name).isEqualTo(expected);
        }
    }

    private Seq<String> statementsOf(HostileCase subject) {
        JdbcStore fresh = JdbcFixture.rereading(source);
        statements.forget();
        subject.live(fresh);
        subject.assertKept(fresh);
        return statements.texts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "\uD83D half", "half \uDE00", "escape \u001B", "\u007F"})
    void CORE_021_what_no_database_can_keep_is_refused_by_name_before_it_is_asked(String text) {
        CaseId id = new HostileCase("refused").opened(store);
        statements.forget();

        assertRefused(id, "comment", header -> AddComment.of(header, text));
        assertRefused(id, "reason", header -> ReferCase.of(header, HostileCase.department("refused"), text, "x"));
        assertRefused(id, "reference", header -> new AttachDocument(header, new Attachment(Text.of("x"), text, 1)));
        assertRefused(id, "name", header -> new AttachDocument(header, new Attachment(Text.of(text), "x", 1)));
        assertThat(opening(Fields.none().with(Helpdesk.MATTER, text)).toString())
                .contains("FORBIDDEN_CHARACTER", "field=matter");
        assertThat(opening(Fields.none().with(Helpdesk.DESCRIPTION, Text.of(text)))
                        .toString())
                .contains("FORBIDDEN_CHARACTER", "field=description");

        assertThat(statements.values()).noneMatch(value -> value.contains(text));
    }

    private void assertRefused(CaseId id, String input, Function<CommandHeader, CaseCommand> command) {
        Rejection refused = new HostileCase("refused")
                .desk(store)
                .handle(id, command.apply(HostileCase.by("refused", "hostile")))
                .getLeft();
        assertThat(refused.codes()).containsExactly(Code.FORBIDDEN_CHARACTER);
        assertThat(refused.toString()).contains("input=" + input);
    }

    private Rejection opening(Fields fields) {
        return new HostileCase("refused")
                .desk(store)
                .open(OpenCase.of(HostileCase.by("refused", "hostile"), HostileCase.kind("refused"), fields))
                .getLeft();
    }
}
