package dev.casecore.testkit.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.KindId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What every registry of playbooks owes: a version is one content for ever, and each tenant has its own for new cases. */
public abstract class PlaybooksContract {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TenantId STRANGER = TenantId.of("other");
    private static final Playbook FIRST = playbook("desk", 1);
    private static final Playbook SECOND = playbook("desk", 2);
    private static final Playbook ANOTHER = playbook("another desk", 1);

    private final PlaybookRegistry registry;

    /**
     * For subclasses.
     *
     * @param fixture makes the registry
     */
    protected PlaybooksContract(PlaybooksFixture fixture) {
        registry = fixture.holding(List.of(FIRST, SECOND, ANOTHER), HashMap.of(TENANT, SECOND, STRANGER, ANOTHER));
    }

    private static Playbook playbook(String id, int version) {
        StatusId open = StatusId.of("open");
        StatusId done = StatusId.of("done");
        return PlaybookBuilder.of(id, version, id + " " + version)
                .status(open, "Open", StatusCategory.NEW)
                .status(done, "Done", StatusCategory.CLOSED)
                .startsIn(open)
                .kind(KindId.of("kind-" + version), "Kind", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, done, RuleId.of("CORE-009"), open)
                .buildOrThrow();
    }

    @Test
    void CORE_009_each_version_is_found_with_the_content_that_it_has() {
        for (Playbook each : List.of(FIRST, SECOND, ANOTHER)) {
            assertThat(registry.find(each.ref()).map(Playbook::fingerprint))
                    .as("the registry must find each version, older ones too, with its own content")
                    .contains(each.fingerprint());
            assertThat(registry.find(each.ref()).map(Playbook::ref))
                    .as("the registry must find the version that is asked for")
                    .contains(each.ref());
        }
    }

    @Test
    void CORE_009_a_version_that_is_not_known_is_not_found() {
        assertThat(registry.find(FIRST.ref()))
                .as("the registry must find a version that is known")
                .isNotEmpty();
        assertThat(registry.find(new PlaybookRef(FIRST.ref().id(), 3)))
                .as("the registry must not give another version for one that it does not know")
                .isEmpty();
    }

    @Test
    void CORE_009_each_tenant_opens_cases_under_its_own_playbook() {
        assertThat(List.of(TENANT, STRANGER)
                        .map(tenant -> registry.current(tenant).map(Playbook::ref)))
                .as("the registry must say which playbook each tenant opens cases under")
                .containsExactly(Option.some(SECOND.ref()), Option.some(ANOTHER.ref()));
    }

    @Test
    void CORE_009_the_playbook_for_new_cases_is_found_by_its_version_too() {
        assertThat(registry.current(TENANT)
                        .flatMap(current -> registry.find(current.ref()))
                        .map(Playbook::fingerprint))
                .as("the registry must find what a tenant opens cases under, so that they can go on")
                .contains(SECOND.fingerprint());
    }

    @Test
    void CORE_009_many_who_ask_at_once_learn_the_same() {
        assertThat(Rendezvous.of(8, i -> registry.find(FIRST.ref()).map(Playbook::fingerprint)))
                .as("the registry must answer calls from several threads at once")
                .hasSize(8)
                .containsOnly(Option.some(FIRST.fingerprint()));
    }
}
