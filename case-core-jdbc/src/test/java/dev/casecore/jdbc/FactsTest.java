package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");
    private static final CaseId ID = CaseId.of("one");
    private static final CommandId COMMAND = CommandId.of("command");

    private final Facts facts = Facts.remembered();

    @Test
    void what_was_answered_last_is_remembered_for_that_very_query() {
        facts.note(CaseTable.byId(ACME, ID), Option.some("before"));
        facts.note(CaseTable.byId(ACME, ID), Option.some("after"));

        assertThat(facts.of(CaseTable.byId(ACME, ID))).contains("after");
        assertThat(facts.of(CaseTable.byId(ACME, CaseId.of("two")))).isEmpty();
    }

    @Test
    void CORE_008_nothing_is_remembered_of_another_tenant() {
        facts.note(CaseTable.byId(ACME, ID), Option.some("theirs"));
        facts.noteSaved(ACME, COMMAND);

        assertThat(facts.of(CaseTable.byId(OTHER, ID))).isEmpty();
        assertThat(facts.isSaved(OTHER, COMMAND)).isFalse();
        assertThat(facts.isSaved(ACME, COMMAND)).isTrue();
    }

    @Test
    void what_has_no_answer_any_more_is_forgotten() {
        facts.note(CaseTable.byId(ACME, ID), Option.some("before"));
        facts.note(CaseTable.byId(ACME, ID), Option.none());

        assertThat(facts.of(CaseTable.byId(ACME, ID))).isEmpty();
    }

    @Test
    void a_long_answer_is_asked_each_time() {
        facts.note(CaseTable.byId(ACME, ID), Option.some("short"));
        facts.note(CaseTable.byId(ACME, ID), Option.some("x".repeat(8_193)));

        assertThat(facts.of(CaseTable.byId(ACME, ID))).isEmpty();
    }

    @Test
    void who_remembers_nothing_asks_each_time() {
        Facts forgotten = Facts.forgotten();
        forgotten.note(CaseTable.byId(ACME, ID), Option.some("theirs"));
        forgotten.noteSaved(ACME, COMMAND);

        assertThat(forgotten.of(CaseTable.byId(ACME, ID))).isEmpty();
        assertThat(forgotten.isSaved(ACME, COMMAND)).isFalse();
    }
}
