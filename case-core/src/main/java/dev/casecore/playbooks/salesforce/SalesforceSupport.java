package dev.casecore.playbooks.salesforce;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.review.ReviewTemplate;
import io.vavr.collection.LinkedHashMap;

/**
 * The Salesforce support playbook (rules SF-001 to SF-092).
 *
 * <p>Example: {@code Playbook playbook = SalesforceSupport.playbook();}
 */
public final class SalesforceSupport {

    /** The id of the playbook, whatever its version. */
    public static final String ID = "salesforce-support";

    /** Cases of homeowners, each under a contract (SF-005, SF-013). */
    public static final KindId HOMEOWNER_SUPPORT = KindId.of("homeowner-support");

    /** Cases of installers and their sales representatives, each under an account or a contact (SF-005, SF-018). */
    public static final KindId INSTALLER_SUPPORT = KindId.of("installer-support");

    /** Nobody has acted, and no other department was ever asked (SF-058). */
    public static final StatusId NEW = StatusId.of("new");

    /** Support must act (SF-059). */
    public static final StatusId AWAITING_CUSTOMER_SUPPORT = StatusId.of("awaiting-customer-support");

    /** A customer's reply is needed (SF-060). */
    public static final StatusId AWAITING_CUSTOMER_RESPONSE = StatusId.of("awaiting-customer-response");

    /** An assignment is open (SF-061). */
    public static final StatusId INTERNAL_REFERRAL = StatusId.of("internal-referral");

    /** The work is done (SF-062). */
    public static final StatusId CLOSED = StatusId.of("closed");

    /** A department that does case assignments (SF-004). */
    public static final DepartmentId DP = DepartmentId.of("DP");

    /** A department that does case assignments (SF-004). */
    public static final DepartmentId RESOLUTION_SPECIALIST = DepartmentId.of("Resolution Specialist");

    /** A department that does case assignments (SF-004). */
    public static final DepartmentId COMPLIANCE = DepartmentId.of("Compliance");

    /** A department that does case assignments (SF-004). */
    public static final DepartmentId C_AND_T = DepartmentId.of("C&T");

    /** A department that does case assignments and asks for the account manager and the sales manager (SF-004, SF-040). */
    public static final DepartmentId SALES = DepartmentId.of("Sales");

    /** What a review comment starts from (SF-077). */
    public static final ReviewTemplate REVIEW_TEMPLATE =
            ReviewTemplate.of("Current Status:", "Pending Action Items:", "Pending Action Owner:");

    /** The customer has a record after all: a contract and the mark of a customer without one exclude each other (SF-031). */
    public static final Code CUSTOMER_IS_IN_SYSTEM = Code.of("CUSTOMER_IS_IN_SYSTEM");

    /** A case at Org level lacks the e-mail address of the sales representative in its description (SF-012). */
    public static final Code CONTACT_NOT_DESCRIBED = Code.of("CONTACT_NOT_DESCRIBED");

    private SalesforceSupport() {}

    /** {@return the playbook with every default} */
    public static Playbook playbook() {
        return playbook(SalesforceOptions.defaults());
    }

    /**
     * Makes the playbook with an organisation's own choices.
     *
     * @param options the choices
     * @return the playbook
     */
    public static Playbook playbook(SalesforceOptions options) {
        return builder(options).buildOrThrow();
    }

    /**
     * Starts from the playbook with an organisation's own choices, to add to it: clocks, departments, conditions. Other content needs
     * another {@linkplain SalesforceOptions#version() version}.
     *
     * @param options the choices
     * @return a builder that has everything the playbook has
     */
    public static PlaybookBuilder builder(SalesforceOptions options) {
        PlaybookBuilder builder = PlaybookBuilder.of(ID, options.version(), "Salesforce support")
                .kind(HOMEOWNER_SUPPORT, "Homeowner Support", kind -> SalesforceKinds.homeowner(kind, options))
                .kind(INSTALLER_SUPPORT, "Installer Support", kind -> SalesforceKinds.installer(kind, options))
                .queueOrder(QueueOrder.PRIORITY_THEN_AGE)
                .matching(options.matcher())
                .review(REVIEW_TEMPLATE)
                .limits(options.limits());
        statuses(builder);
        departments(builder);
        rules(builder);
        SalesforceTransitions.declare(builder, options);
        SalesforcePermissions.declare(builder);
        SalesforceChecks.declare(builder, options);
        return builder;
    }

    private static void statuses(PlaybookBuilder builder) {
        builder.status(NEW, "New", StatusCategory.NEW)
                .status(AWAITING_CUSTOMER_SUPPORT, "In Progress - Awaiting Customer Support", StatusCategory.ACTIVE)
                .status(
                        AWAITING_CUSTOMER_RESPONSE,
                        "In Progress - Awaiting Customer Response",
                        StatusCategory.WAITING_FOR_CUSTOMER)
                .status(INTERNAL_REFERRAL, "In Progress - Internal Referral", StatusCategory.REFERRED)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(NEW);
    }

    private static void departments(PlaybookBuilder builder) {
        RuleId sales = RuleId.of("SF-040");
        builder.departments(DP, RESOLUTION_SPECIALIST, COMPLIANCE, C_AND_T)
                .department(new DepartmentDefinition(
                        SALES,
                        LinkedHashMap.of(
                                SalesforceFields.ACCOUNT_MANAGER, sales, SalesforceFields.SALES_MANAGER, sales)));
    }

    /** The rules behind what the engine checks anyway. */
    private static void rules(PlaybookBuilder builder) {
        builder.citing(EngineRule.NO_CASE_NEEDED, RuleId.of("SF-002"))
                .citing(EngineRule.SAME_ISSUE, RuleId.of("SF-009"))
                .citing(EngineRule.SIMILAR_CASE, RuleId.of("SF-006"))
                .citing(EngineRule.REOPENABLE, RuleId.of("SF-006"))
                .citing(EngineRule.NAMED_OWNER, RuleId.of("SF-032"))
                .citing(EngineRule.REFERRAL_DEPARTMENT, RuleId.of("SF-038"))
                .citing(EngineRule.REFERRAL_REASON, RuleId.of("SF-039"))
                .citing(EngineRule.REFERRAL_EXTRA, RuleId.of("SF-040"))
                .citing(EngineRule.ASSIGNMENT_FINAL, RuleId.of("SF-046"))
                .citing(EngineRule.QUEUE_KIND, RuleId.of("SF-048"))
                .citing(EngineRule.PICK_MEMBER, RuleId.of("SF-051"))
                .citing(EngineRule.PICK_WAITING, RuleId.of("SF-055"))
                .citing(EngineRule.TRANSITION, RuleId.of("SF-064"))
                .citing(EngineRule.CLOSING_STATEMENT, RuleId.of("SF-068"))
                .citing(EngineRule.MENTION, RuleId.of("SF-075"))
                .citing(EngineRule.REVIEW_TEXT, RuleId.of("SF-077"))
                .citing(EngineRule.REVIEW_LENGTH, RuleId.of("SF-079"));
    }
}
