package dev.casecore.playbooks.jira;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.given;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.lifecycle.FeedEvent.MessageSent;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.KindBuilder;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.CycleRule;
import java.time.Duration;

/**
 * The Jira service desk playbook (rules JSM-001 to JSM-060).
 *
 * <p>Example: {@code Playbook playbook = JiraServiceDesk.playbook();} The tenant needs the queue {@link JiraQueues#unassigned}.
 */
public final class JiraServiceDesk {

    /** The id of the playbook, whatever its version. */
    public static final String ID = "jira-service-desk";

    /** The one kind: a ticket, of one of nine request types. */
    public static final KindId TICKET = KindId.of("ticket");

    /** Nobody has answered or acted (JSM-057). */
    public static final StatusId NEW = StatusId.of("new");

    /** Support must act (JSM-057). */
    public static final StatusId WAITING_FOR_SUPPORT = StatusId.of("waiting-for-support");

    /** The customer must act (JSM-057). */
    public static final StatusId WAITING_FOR_CUSTOMER = StatusId.of("waiting-for-customer");

    /** Nothing is left to do (JSM-057). */
    public static final StatusId CLOSED = StatusId.of("closed");

    /** A channel (JSM-016). */
    public static final String PHONE = "phone";

    /** A channel (JSM-016). */
    public static final String EMAIL = "email";

    /** A channel (JSM-016). */
    public static final String CHAT = "chat";

    /** The financier whose tickets carry the label {@link #EB} (JSM-015). */
    public static final String EVERBRIGHT = "EverBright";

    /** The label of what EverBright finances (JSM-015). */
    public static final String EB = "EB";

    /** Whoever writes about something else (JSM-038). */
    public static final ContactId ANONYMOUS = ContactId.of("anonymous");

    /** The organization of everything that has nothing to do with the platform (JSM-038). */
    public static final OrganizationId NON_PLATFORM_EMAILS = OrganizationId.of("Non-platform Emails");

    /** Puts a ticket aside that has nothing to do with the platform, and closes it (JSM-038, JSM-039). */
    public static final MacroId NON_PLATFORM_MACRO = MacroId.of("non-platform");

    /** The calendar that the clocks count by (JSM-002). */
    public static final CalendarId SERVICE_HOURS = CalendarId.of("service-hours");

    /** How long the first response may take (JSM-002). */
    public static final Duration FIRST_RESPONSE = Duration.ofHours(2);

    /** The first reply would go to the colleague who forwarded the customer's message; name the customer, or acknowledge it. */
    public static final Code REPORTER_IS_FORWARDER = Code.of("REPORTER_IS_FORWARDER");

    /** What is said about this ticket belongs on it; say it there. */
    public static final Code TALK_ON_THE_TICKET = Code.of("TALK_ON_THE_TICKET");

    private JiraServiceDesk() {}

    /** {@return the playbook with every default} */
    public static Playbook playbook() {
        return playbook(JiraOptions.defaults());
    }

    /**
     * Makes the playbook with an organisation's own choices.
     *
     * @param options the choices
     * @return the playbook
     */
    public static Playbook playbook(JiraOptions options) {
        return builder(options).buildOrThrow();
    }

    /**
     * Starts from the playbook with an organisation's own choices, to add to it. Other content needs another
     * {@linkplain JiraOptions#version() version}.
     *
     * @param options the choices
     * @return a builder that has everything the playbook has
     */
    public static PlaybookBuilder builder(JiraOptions options) {
        PlaybookBuilder builder = PlaybookBuilder.of(ID, options.version(), "Jira service desk")
                .kind(TICKET, "Ticket", JiraServiceDesk::fields)
                .queueOrder(QueueOrder.PRIORITY_THEN_AGE)
                .newCasesWaitIn(JiraQueues.UNASSIGNED)
                .ticketSystem(JiraTickets.CONFIGURATION)
                .ticketSystem(JiraTickets.DEVELOPMENT)
                .numbered("SUP-%d")
                .limits(options.limits());
        statuses(builder);
        rules(builder);
        JiraMessages.declare(builder);
        JiraTransitions.declare(builder, options);
        JiraPermissions.declare(builder);
        JiraChecks.declare(builder);
        JiraClosing.declare(builder, options);
        JiraChecklists.declare(builder);
        builder.macro(nonPlatform());
        clocks(builder, options);
        return builder;
    }

    private static void statuses(PlaybookBuilder builder) {
        builder.status(NEW, "New", StatusCategory.NEW)
                .status(WAITING_FOR_SUPPORT, "Waiting for Support", StatusCategory.ACTIVE)
                .status(WAITING_FOR_CUSTOMER, "Waiting for Customer", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(NEW);
    }

    private static KindBuilder fields(KindBuilder kind) {
        RuleId description = RuleId.of("JSM-020");
        RuleId partner = RuleId.of("JSM-014");
        return kind.defaults(JiraFields.REQUEST_TYPE, JiraRequestTypes.GENERAL_INQUIRY)
                .requires(JiraFields.REQUEST_TYPE, description)
                .requires(JiraFields.DESCRIPTION, description)
                .has(
                        JiraFields.REQUEST_SUBTYPE,
                        JiraFields.REPORTER,
                        JiraFields.FORWARDER,
                        JiraFields.PARTICIPANTS,
                        JiraFields.WATCHERS,
                        JiraFields.ORGANIZATION,
                        JiraFields.CHANNEL_PARTNER,
                        JiraFields.CHANNEL_MANAGER,
                        JiraFields.ACCOUNT_MANAGER,
                        JiraFields.FINANCING,
                        JiraFields.LABELS,
                        JiraFields.CHANNEL,
                        JiraFields.DOUBTFUL,
                        JiraFields.RESOLUTION,
                        JiraFields.RESOLUTION_CATEGORY,
                        JiraFields.RESOLUTION_DETAIL)
                .expects(FieldIs.subtypeOf(
                        JiraFields.REQUEST_TYPE,
                        JiraFields.REQUEST_SUBTYPE,
                        JiraRequestTypes.CATALOGUE,
                        RuleId.of("JSM-029")))
                .expects(given(
                        FieldIs.set(JiraFields.CHANNEL_PARTNER, partner),
                        FieldIs.present(JiraFields.CHANNEL_MANAGER, partner)))
                .citing(JiraFields.ORGANIZATION, RuleId.of("JSM-013"))
                .citing(JiraFields.CHANNEL, RuleId.of("JSM-016"));
    }

    private static MacroDefinition nonPlatform() {
        return MacroDefinition.of(NON_PLATFORM_MACRO, "Non-Platform", RuleId.of("JSM-038"))
                .setting(JiraFields.REQUEST_TYPE, JiraRequestTypes.NON_PLATFORM)
                .setting(JiraFields.ORGANIZATION, NON_PLATFORM_EMAILS)
                .setting(JiraFields.REPORTER, ANONYMOUS)
                .setting(JiraFields.RESOLUTION, "Won't Do")
                .setting(JiraFields.RESOLUTION_CATEGORY, JiraRequestTypes.NON_PLATFORM)
                .setting(JiraFields.RESOLUTION_DETAIL, "Other")
                .clearing(JiraFields.PARTICIPANTS, JiraFields.REQUEST_SUBTYPE)
                .takingOver();
    }

    private static void clocks(PlaybookBuilder builder, JiraOptions options) {
        RuleId rule = RuleId.of("JSM-002");
        Trigger answer = Trigger.happened(
                MessageSent.class, "to the customer", sent -> sent.message().isPublic());
        Condition talking = allOf(CaseIs.openedByUser(rule), FieldIs.includes(JiraFields.CHANNEL, rule, PHONE, CHAT));
        Condition promised =
                allOf(JiraTypes.withCustomerContact(RuleId.of("JSM-011")), JiraTypes.ofPlatform(RuleId.of("JSM-040")));
        builder.calendar(SERVICE_HOURS, options.calendar())
                .clock(ClockBuilder.firstResponse(answer, Trigger.opened().where(talking))
                        .promises("first-response/1", FIRST_RESPONSE, SERVICE_HOURS, promised));
        options.followUpCadence()
                .forEach(cadence -> builder.clock(ClockBuilder.of("follow-up", "Next follow-up")
                        .cycles(CycleRule.RESTART)
                        .startsOn(answer)
                        .stopsOn(answer, Trigger.happened(CustomerReplied.class))
                        .cancelsOn(
                                Trigger.leaving(StatusCategory.WAITING_FOR_CUSTOMER),
                                Trigger.entering(StatusCategory.CLOSED))
                        .promises("follow-up/1", cadence, SERVICE_HOURS)));
    }

    /** The rules behind what the engine checks anyway. */
    private static void rules(PlaybookBuilder builder) {
        builder.citing(EngineRule.TRANSITION, RuleId.of("JSM-060"))
                .citing(EngineRule.PICK_MEMBER, RuleId.of("JSM-009"))
                .citing(EngineRule.PICK_WAITING, RuleId.of("JSM-009"))
                .citing(EngineRule.QUEUE_CHECK, RuleId.of("JSM-007"))
                .citing(EngineRule.MESSAGE, RuleId.of("JSM-043"))
                .citing(EngineRule.MESSAGE_REVISION, RuleId.of("JSM-049"))
                .citing(EngineRule.EVIDENCE, RuleId.of("JSM-042"))
                .citing(EngineRule.MACRO, RuleId.of("JSM-038"));
    }
}
