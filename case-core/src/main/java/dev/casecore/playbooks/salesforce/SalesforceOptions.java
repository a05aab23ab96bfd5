package dev.casecore.playbooks.salesforce;

import dev.casecore.playbook.Limits;
import dev.casecore.playbook.Matcher;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * What an organisation may choose in the Salesforce support playbook. Other choices make another content: give them another
 * {@link #version()}.
 *
 * <p>Example: {@code SalesforceOptions.builder().version(2).reopenWindow(Duration.ofHours(12)).build()}.
 */
@Value.Immutable
@CaseStyle
public interface SalesforceOptions {

    /** When the subtype of a request must be chosen (SF-023). */
    enum SubtypeChosen {
        /** It is required from the start. */
        AT_CREATION,
        /** It may be chosen after creation. */
        LATER
    }

    /** Where the case of a sales representative without a contact record hangs (SF-012, SF-020). */
    enum RepresentativeWithoutRecord {
        /** Nowhere yet: the contact is created under the Org first. */
        CONTACT_FIRST,
        /** At the Org, with name and e-mail address in the description. */
        AT_ORGANIZATION
    }

    /** Which case assignment, when closed, gives a case back to Support (SF-063). */
    enum CaseReturns {
        /** The last open one: all are closed. */
        AFTER_ALL,
        /** Any one. */
        AFTER_ANY
    }

    /** What becomes of the status when a customer answers who was waited for (SF-090). */
    enum CustomerReply {
        /** Nothing; the next status is advised. */
        ADVISES_STATUS,
        /** It changes. */
        MOVES_STATUS
    }

    /** {@return the version of the playbook with these choices; 1 by default} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return when the subtype must be chosen; at creation by default (SF-023)} */
    @Value.Default
    default SubtypeChosen subtypeChosen() {
        return SubtypeChosen.AT_CREATION;
    }

    /** {@return where a sales representative without a contact record hangs; nowhere by default (SF-012)} */
    @Value.Default
    default RepresentativeWithoutRecord representativeWithoutRecord() {
        return RepresentativeWithoutRecord.CONTACT_FIRST;
    }

    /** {@return which assignment gives a case back; the last one by default (SF-063)} */
    @Value.Default
    default CaseReturns caseReturns() {
        return CaseReturns.AFTER_ALL;
    }

    /** {@return whether a customer's reply moves the case; it advises by default (SF-090)} */
    @Value.Default
    default CustomerReply customerReply() {
        return CustomerReply.ADVISES_STATUS;
    }

    /** {@return the subtypes of each request type (SF-027); none by default: any subtype goes with any type} */
    @Value.Default
    default Map<String, Set<String>> reasonCatalogue() {
        return LinkedHashMap.empty();
    }

    /** {@return how long after closing a case may be reopened, in elapsed time, its end included; 6 hours by default (SF-070)} */
    @Value.Default
    default Duration reopenWindow() {
        return Duration.ofHours(6);
    }

    /** {@return how often a case may be reopened in its life; once by default (SF-070)} */
    @Value.Default
    default int reopenings() {
        return 1;
    }

    /** {@return what makes two cases the same issue; {@link SalesforceMatcher} by default (SF-006)} */
    @Value.Default
    default Matcher matcher() {
        return SalesforceMatcher.INSTANCE;
    }

    /** {@return how much is too much; a review has at most 1,000 code points by default (SF-079, CORE-021)} */
    @Value.Default
    default Limits limits() {
        return Limits.builder().build();
    }

    /** {@return every default} */
    static SalesforceOptions defaults() {
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
    final class Builder extends ImmutableSalesforceOptions.Builder {
        Builder() {}
    }
}
