package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import org.junit.jupiter.api.Test;

class PlaybooksTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");

    private final Playbook first = HelpDesk.version(1).buildOrThrow();
    private final Playbook second = HelpDesk.version(2).buildOrThrow();
    private final Playbook changed = HelpDesk.version(1).numbered("T%d").buildOrThrow();

    @Test
    void CORE_009_every_version_is_found_and_new_cases_use_the_first() {
        Playbooks both = Playbooks.of(first).with(second).get();

        assertThat(both.find(first.ref())).containsExactly(first);
        assertThat(both.find(second.ref())).containsExactly(second);
        assertThat(both.find(new PlaybookRef("help-desk", 3))).isEmpty();
        assertThat(both.current(ACME)).containsExactly(first);
    }

    @Test
    void CORE_009_the_same_content_again_is_the_same_playbook_and_other_content_is_refused() {
        Playbook again = HelpDesk.version(1).buildOrThrow();

        assertThat(Playbooks.of(first).with(again).get().find(first.ref())).containsExactly(again);
        assertThat(Playbooks.of(first).with(changed).getLeft()).hasToString("CONTENT_CHANGED (playbook=help-desk@1)");
        assertThat(Playbooks.of(first).usedBy(ACME, changed).getLeft())
                .hasToString("CONTENT_CHANGED (playbook=help-desk@1)");
    }

    @Test
    void CORE_009_a_tenant_may_use_another_than_the_usual() {
        Playbooks playbooks = Playbooks.of(first).usedBy(ACME, second).get();

        assertThat(playbooks.current(ACME)).containsExactly(second);
        assertThat(playbooks.current(OTHER)).containsExactly(first);
        assertThat(playbooks.find(second.ref())).containsExactly(second);
    }
}
