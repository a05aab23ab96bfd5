package dev.casecore.playbooks.salesforce;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;

/**
 * The fields of the Salesforce support playbook, with the labels that its people know (SF-024).
 *
 * <p>Example: {@code Fields.none().with(REQUEST_TYPE, "Billing").with(DESCRIPTION, Text.of("billed twice"))}.
 */
public final class SalesforceFields {

    /** The contract that a homeowner case is about (SF-013). */
    public static final Field<ContractId> CONTRACT = Field.of("contract", "Contract", FieldType.CONTRACT);

    /** The customer's contact; on an installer case, the installer contact (SF-016, SF-019). */
    public static final Field<ContactId> CONTACT = Field.of("contact", "Contact", FieldType.CONTACT);

    /** The account that an installer case hangs on, or the Org account of a homeowner unknown to the system (SF-018, SF-031). */
    public static final Field<OrganizationId> ACCOUNT = Field.of("account", "Account", FieldType.ORGANIZATION);

    /** Marks a customer who has no record yet (SF-031, SF-012). */
    public static final Field<Boolean> CUSTOMER_NOT_IN_SYSTEM =
            Field.of("customer-not-in-system", "Customer Not In System", FieldType.FLAG);

    /** The name of a homeowner unknown to the system (SF-031). */
    public static final Field<Text> CONTACT_NAME =
            Field.of("contact-name", "Contact Name", FieldType.PERSONAL_TEXT).atMost(255);

    /** The phone number of a homeowner unknown to the system (SF-031). */
    public static final Field<Text> CONTACT_PHONE =
            Field.of("contact-phone", "Contact Phone", FieldType.PERSONAL_TEXT).atMost(64);

    /** The e-mail address of a homeowner unknown to the system (SF-031). */
    public static final Field<Text> CONTACT_EMAIL =
            Field.of("contact-email", "Contact E-mail", FieldType.PERSONAL_TEXT).atMost(320);

    /** Whose the contract is; follows from the contract (SF-036). */
    public static final Field<ContactId> HOMEOWNER = Field.of("homeowner", "Homeowner", FieldType.CONTACT);

    /** The homeowner's account; follows from the contract (SF-035). */
    public static final Field<OrganizationId> HOMEOWNER_ACCOUNT =
            Field.of("homeowner-account", "Homeowner Account", FieldType.ORGANIZATION);

    /** The site that the contract is about; follows from the contract (SF-036). */
    public static final Field<Text> PROPERTY_ADDRESS =
            Field.of("property-address", "Property Address", FieldType.PERSONAL_TEXT);

    /** The request type, labelled Primary Reason (SF-024). */
    public static final Field<String> REQUEST_TYPE = Field.choice("request-type", "Primary Reason");

    /** The request subtype, labelled Secondary Reason (SF-024). */
    public static final Field<String> REQUEST_SUBTYPE = Field.choice("request-subtype", "Secondary Reason");

    /** What the customer wants, in words (SF-025). */
    public static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);

    /** The installer who built what a homeowner case is about (SF-021). */
    public static final Field<OrganizationId> ASSOCIATED_INSTALLER =
            Field.of("associated-installer", "Associated Installer", FieldType.ORGANIZATION);

    /** Whom to ask at that installer (SF-021). */
    public static final Field<ContactId> INSTALLER_CONTACT =
            Field.of("installer-contact", "Installer Contact", FieldType.CONTACT);

    /** How the customer reached Support (SF-021). */
    public static final Field<String> CASE_SOURCE = Field.choice("case-source", "Case Source");

    /** The job that an installer case is about, by its key in the job system (SF-034). */
    public static final Field<String> JOB = Field.of("job", "Job", FieldType.TEXT);

    /** Asked for by Sales: who looks after the homeowner's Org (SF-040). */
    public static final Field<UserId> ACCOUNT_MANAGER = Field.of("account-manager", "Account Manager", FieldType.USER);

    /** Asked for by Sales: the manager of the account manager (SF-040). */
    public static final Field<UserId> SALES_MANAGER = Field.of("sales-manager", "Sales Manager", FieldType.USER);

    /** What people see beside the reason of a case assignment (SF-024). */
    public static final String REFERRAL_REASON_LABEL = "CA Primary Reason";

    /** What people see beside the subtype of a case assignment (SF-024). */
    public static final String REFERRAL_SUBTYPE_LABEL = "CA Secondary Reason";

    private SalesforceFields() {}
}
