package dev.casecore.playbooks.jira;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The nine request types, in their order, and their sub-types (JSM-020 to JSM-041). */
public final class JiraRequestTypes {

    /** Navigation, features, usage, and whatever fits nowhere else; what a vague request is (JSM-020). */
    public static final String GENERAL_INQUIRY = "General Inquiry";

    /** Software that does not work as it should, or a technical request (JSM-021). */
    public static final String TECHNICAL_SUPPORT = "Technical Support";

    /** A change that affects every business on the platform (JSM-023). */
    public static final String INDUSTRY_WIDE = "Industry-wide Data Change";

    /** A change that affects the reporter's organization only (JSM-027). */
    public static final String COMPANY_SPECIFIC = "Company-specific Data Change";

    /** A change that affects one customer site (JSM-030). */
    public static final String PROJECT_SPECIFIC = "Project-specific Data Change";

    /** Billing, cancellation, subscription, training, status checks (JSM-032). */
    public static final String ACCOUNT_MANAGEMENT = "Account Management";

    /** The start of a new business; there is no customer contact yet (JSM-034, JSM-011). */
    public static final String ONBOARDING = "Onboarding";

    /** A wish (JSM-035). */
    public static final String FEATURE_REQUEST = "Feature Request";

    /** Nothing to do with the platform (JSM-036). */
    public static final String NON_PLATFORM = "Non-Platform Request";

    /** The other label of the same type; both are read (JSM-041). */
    public static final String NON_PLATFORM_TICKETS = "Non-Platform Tickets";

    /** Incentives (JSM-024). */
    public static final String INCENTIVES = "Incentives";

    /** Solar renewable energy certificates, done by Support (JSM-025). */
    public static final String SRECS = "SRECs";

    /** Equipment and its manufacturers (JSM-026). */
    public static final String EQUIPMENT = "Equipment";

    /** A business is invited by the one above it (JSM-029). */
    public static final String DOWNSTREAM_INVITATION = "Downstream-org invitation";

    /** A small configuration (JSM-029). */
    public static final String INCENTIVE_OVERRIDE = "Incentive override";

    /** A small configuration (JSM-029). */
    public static final String FEATURE_SWITCH = "Feature switch";

    /** A small configuration (JSM-029). */
    public static final String UTILITY_DEGRADATION = "Utility degradation percent";

    /** Financing that is not integrated (JSM-029). */
    public static final String NON_INTEGRATED_FINANCING = "Non-integrated financing";

    /** Integrated financing is switched off (JSM-029). */
    public static final String DEACTIVATED_FINANCING = "De-activating integrated financing";

    /** An installer's contracts and documents (JSM-029). */
    public static final String INSTALLER_DOCUMENTS = "Installer contracts and documents";

    /** Somebody has to be asked about the law: the financier (JSM-031). */
    public static final String LEGAL_CONTACT = "Legal contact";

    /** A project is brought back (JSM-031). */
    public static final String UN_ARCHIVE = "Un-archive";

    /** Bills (JSM-033). */
    public static final String BILLING = "Billing";

    /** The end of a subscription (JSM-033). */
    public static final String CANCELLATION = "Cancellation";

    /** What is subscribed to (JSM-032). */
    public static final String SUBSCRIPTION = "Subscription";

    /** Learning the platform (JSM-033). */
    public static final String TRAINING = "Training";

    /** A business wants to come to the platform (JSM-033). */
    public static final String JOINING = "Joining the platform";

    /** How far something is (JSM-032). */
    public static final String STATUS_CHECK = "Status check";

    /** All labels of the nine types, in order; the last type has two. */
    static final Seq<String> ALL = List.of(
            GENERAL_INQUIRY,
            TECHNICAL_SUPPORT,
            INDUSTRY_WIDE,
            COMPANY_SPECIFIC,
            PROJECT_SPECIFIC,
            ACCOUNT_MANAGEMENT,
            ONBOARDING,
            FEATURE_REQUEST,
            NON_PLATFORM,
            NON_PLATFORM_TICKETS);

    /** The small configurations. */
    static final Seq<String> SMALL = List.of(INCENTIVE_OVERRIDE, FEATURE_SWITCH, UTILITY_DEGRADATION);

    /** What is coordinated between reporter and configuration. */
    static final Seq<String> COORDINATED =
            List.of(NON_INTEGRATED_FINANCING, DEACTIVATED_FINANCING, INSTALLER_DOCUMENTS);

    /** The sub-types of each type. */
    static final Map<String, Set<String>> CATALOGUE = LinkedHashMap.of(
            INDUSTRY_WIDE, HashSet.of(INCENTIVES, SRECS, EQUIPMENT),
            COMPANY_SPECIFIC, HashSet.of(DOWNSTREAM_INVITATION).addAll(SMALL).addAll(COORDINATED),
            PROJECT_SPECIFIC, HashSet.of(LEGAL_CONTACT, UN_ARCHIVE),
            ACCOUNT_MANAGEMENT, HashSet.of(BILLING, CANCELLATION, SUBSCRIPTION, TRAINING, JOINING, STATUS_CHECK));

    private JiraRequestTypes() {}
}
