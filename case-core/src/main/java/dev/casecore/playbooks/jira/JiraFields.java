package dev.casecore.playbooks.jira;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;
import io.vavr.collection.Set;

/**
 * The fields of a ticket.
 *
 * <p>Example: {@code Fields.none().with(REQUEST_TYPE, TECHNICAL_SUPPORT).with(DESCRIPTION, Text.of("cannot log in"))}.
 */
public final class JiraFields {

    private static final int MANY = 32_000;

    /** One of the nine request types (JSM-020). */
    public static final Field<String> REQUEST_TYPE =
            Field.choice("request-type", "Request Type", JiraRequestTypes.ALL.toJavaArray(String[]::new));

    /** What of it (JSM-029). */
    public static final Field<String> REQUEST_SUBTYPE = Field.choice("request-subtype", "Request Sub-type");

    /** What the customer wants, in words. */
    public static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);

    /** The customer's contact (JSM-010). */
    public static final Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);

    /** Who of the staff forwarded the customer's message; until there is a reporter, an answer would go to them (JSM-010). */
    public static final Field<UserId> FORWARDER = Field.of("forwarder", "Forwarded By", FieldType.USER);

    /** Who is written to besides the reporter (JSM-048). */
    public static final Field<Set<ContactId>> PARTICIPANTS =
            Field.of("participants", "Request Participants", FieldType.CONTACTS).atMost(MANY);

    /** Who is told internally of everything said (JSM-017, JSM-048). */
    public static final Field<Set<UserId>> WATCHERS =
            Field.of("watchers", "Watchers", FieldType.USERS).atMost(MANY);

    /** The reporter's organization (JSM-012). */
    public static final Field<OrganizationId> ORGANIZATION =
            Field.of("organization", "Organization", FieldType.ORGANIZATION);

    /** Whether the organization is a channel partner (JSM-014). */
    public static final Field<Boolean> CHANNEL_PARTNER = Field.of("channel-partner", "Channel Partner", FieldType.FLAG);

    /** The name of a channel partner's channel manager (JSM-014). */
    public static final Field<Text> CHANNEL_MANAGER = Field.of(
                    "channel-manager", "Channel Manager", FieldType.PERSONAL_TEXT)
            .atMost(255);

    /** Who looks after the organization (JSM-018). */
    public static final Field<UserId> ACCOUNT_MANAGER = Field.of("account-manager", "Account Manager", FieldType.USER);

    /** Who finances the project (JSM-015). */
    public static final Field<String> FINANCING = Field.choice("financing", "Financing");

    /** Labels (JSM-015). */
    public static final Field<Set<String>> LABELS = Field.choices("labels", "Labels");

    /** How the customer reached Support (JSM-016). */
    public static final Field<Set<String>> CHANNEL =
            Field.choices("channel", "Channel", JiraServiceDesk.PHONE, JiraServiceDesk.EMAIL, JiraServiceDesk.CHAT);

    /** Whether it is doubtful that the ticket has nothing to do with the platform (JSM-037). */
    public static final Field<Boolean> DOUBTFUL = Field.of("doubtful", "Doubtful", FieldType.FLAG);

    /** What became of it (JSM-039). */
    public static final Field<String> RESOLUTION = Field.choice("resolution", "Resolution");

    /** What kind of thing it turned out to be (JSM-039). */
    public static final Field<String> RESOLUTION_CATEGORY = Field.choice("resolution-category", "Resolution Category");

    /** What of that (JSM-039). */
    public static final Field<String> RESOLUTION_DETAIL = Field.choice("resolution-detail", "Resolution Detail");

    private JiraFields() {}
}
