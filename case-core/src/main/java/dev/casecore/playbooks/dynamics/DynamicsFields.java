package dev.casecore.playbooks.dynamics;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.text.Text;

/** The fields of a case under the Dynamics customer service playbook. */
public final class DynamicsFields {

    /** What it is about, in a line (D365-001). */
    public static final Field<Text> TITLE = Field.of("title", "Case Title", FieldType.PERSONAL_TEXT);

    /** What it is about, at length. */
    public static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);

    /** The customer, if it is a company (D365-002). */
    public static final Field<OrganizationId> ACCOUNT = Field.of("account", "Customer Account", FieldType.ORGANIZATION);

    /** The customer, if it is a person, or whom to talk to at the company (D365-002). */
    public static final Field<ContactId> CONTACT = Field.of("contact", "Customer Contact", FieldType.CONTACT);

    /** How it came in. */
    public static final Field<String> ORIGIN = Field.choice("origin", "Origin", "phone", "email", "web");

    /** What was determined about escalating it; the last three of the choices mean that it was required (D365-008). */
    public static final Field<String> ESCALATION = Field.choice(
            "escalation",
            "Escalation",
            DynamicsEscalation.NOT_REQUIRED,
            DynamicsEscalation.OPEN,
            DynamicsEscalation.HANDED_OVER,
            DynamicsEscalation.CLOSED);

    /** To whom it is escalated (D365-008). */
    public static final Field<String> ESCALATION_TARGET =
            Field.of("escalation-target", "Escalation Target", FieldType.TEXT);

    private DynamicsFields() {}
}
