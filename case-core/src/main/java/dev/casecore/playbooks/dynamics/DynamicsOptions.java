package dev.casecore.playbooks.dynamics;

import dev.casecore.playbook.Limits;
import dev.casecore.style.CaseStyle;
import org.immutables.value.Value;

/**
 * What an organisation may choose in the Dynamics customer service playbook. Other choices make another content: give them another
 * {@link #version()}.
 */
@Value.Immutable
@CaseStyle
public interface DynamicsOptions {

    /** {@return the version of the playbook with these choices; 1 by default} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return how much is too much (CORE-021)} */
    @Value.Default
    default Limits limits() {
        return Limits.builder().build();
    }

    /** {@return every default} */
    static DynamicsOptions defaults() {
        return builder().build();
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options; each is set at most once. */
    final class Builder extends ImmutableDynamicsOptions.Builder {
        Builder() {}
    }
}
