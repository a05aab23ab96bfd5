package dev.casecore.testkit.contract.props;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CaseColumn;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class TenantProbesTest {

    @Test
    void CORE_008_every_method_of_a_store_is_tried() {
        TenantProbes probes =
                new TenantProbes(new InMemoryStore(), TenantId.of("stranger"), List.empty(), CaseColumn.NUMBER);

        assertThat(probes.tried().toJavaSet()).isEqualTo(TenantProbes.methods().toJavaSet());
    }
}
