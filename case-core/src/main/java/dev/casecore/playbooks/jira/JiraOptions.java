package dev.casecore.playbooks.jira;

import dev.casecore.playbook.Limits;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.style.CaseStyle;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneOffset;
import org.immutables.value.Value;

/**
 * What an organisation may choose in the Jira service desk playbook. Other choices make another content: give them another
 * {@link #version()}.
 *
 * <p>Example: {@code JiraOptions.builder().version(2).followUpCadence(Option.some(Duration.ofDays(2))).build()}.
 */
@Value.Immutable
@CaseStyle
public interface JiraOptions {

    /** What a customer's message does to a ticket that is closed (JSM-056). */
    enum ReplyOnClosed {
        /** It opens the ticket again, unless it is a Non-Platform one. */
        REOPENS,
        /** It is kept; the ticket stays closed. */
        STAYS_CLOSED
    }

    /** {@return the version of the playbook with these choices; 1 by default} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the calendar that the first response counts by; always open by default (JSM-002)} */
    @Value.Default
    default BusinessCalendar calendar() {
        return BusinessCalendar.alwaysOpen(ZoneOffset.UTC);
    }

    /** {@return how long after a message to a silent customer the next is due; none by default (JSM-047)} */
    @Value.Default
    default Option<Duration> followUpCadence() {
        return Option.none();
    }

    /** {@return how long after the latest follow-up a ticket without an answer may be closed; 24 hours by default (JSM-052)} */
    @Value.Default
    default Duration followUpWait() {
        return Duration.ofHours(24);
    }

    /** {@return what a customer's message does to a closed ticket; it opens it again by default (JSM-056)} */
    @Value.Default
    default ReplyOnClosed replyOnClosed() {
        return ReplyOnClosed.REOPENS;
    }

    /** {@return how much is too much (CORE-021)} */
    @Value.Default
    default Limits limits() {
        return Limits.builder().build();
    }

    /** {@return every default} */
    static JiraOptions defaults() {
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
    final class Builder extends ImmutableJiraOptions.Builder {
        Builder() {}
    }
}
