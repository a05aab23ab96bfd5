package dev.casecore.playbook;

import dev.casecore.style.CaseStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** How much is too much (CORE-021). Lengths are in Unicode code points as stored. */
@Value.Immutable
@CaseStyle
public interface Limits {

    /** {@return the longest comment, reply, referral comment or reason; 32,000 by default} */
    @Value.Default
    default int comment() {
        return 32_000;
    }

    /** {@return the longest review comment; 1,000 by default (SF-079)} */
    @Value.Default
    default int review() {
        return 1_000;
    }

    /** {@return the longest single line: referral reason, ticket key, document name and reference; 255 by default} */
    @Value.Default
    default int line() {
        return 255;
    }

    /** {@return the largest document, in bytes; 25 MiB by default} */
    @Value.Default
    default long documentBytes() {
        return 25L * 1024 * 1024;
    }

    /** {@return the most open assignments, links or tickets at a time; 200 by default} */
    @Value.Default
    default int collection() {
        return 200;
    }

    /** {@return the most users mentioned in one comment; 1,000 by default} */
    @Value.Default
    default int mentions() {
        return 1_000;
    }

    /** {@return how far a command's own time may be ahead of the clock and still be taken for the clock's; 5 minutes by default} */
    @Value.Default
    default Duration clockSkew() {
        return Duration.ofMinutes(5);
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds limits. */
    final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
