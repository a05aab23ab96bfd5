package dev.casecore.playbooks.dynamics;

import static dev.casecore.condition.Condition.allOf;
import static dev.casecore.condition.Condition.anyOf;
import static dev.casecore.condition.Condition.given;

import dev.casecore.activity.ActivityType;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.CommandIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.KindBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;

/**
 * The Dynamics customer service playbook (rules D365-001 to D365-019).
 *
 * <p>Example: {@code Playbook playbook = DynamicsCustomerService.playbook();}
 */
public final class DynamicsCustomerService {

    /** The id of the playbook, whatever its version. */
    public static final String ID = "dynamics-customer-service";

    /** The one kind of case. */
    public static final KindId CASE = KindId.of("case");

    /** Somebody works on it, or will. */
    public static final StatusId ACTIVE = StatusId.of("active");

    /** The customer was helped; nothing changes any more unless it is reactivated (D365-010). */
    public static final StatusId RESOLVED = StatusId.of("resolved");

    /** It was given up, or another case goes on for it; nothing changes any more unless it is reactivated (D365-019). */
    public static final StatusId CANCELLED = StatusId.of("cancelled");

    /** The first stage: who wants what (D365-002). */
    public static final StageId IDENTIFY = StageId.of("identify");

    /** The second stage: what can be done (D365-002). */
    public static final StageId RESEARCH = StageId.of("research");

    /** The last stage: it is done (D365-002). */
    public static final StageId RESOLVE = StageId.of("resolve");

    /** An escalation is open. Wait until it is closed, or hand the case over with it (D365-008). */
    public static final Code ESCALATION_OPEN = Code.of("ESCALATION_OPEN");

    private DynamicsCustomerService() {}

    /** {@return the playbook with every default} */
    public static Playbook playbook() {
        return playbook(DynamicsOptions.defaults());
    }

    /**
     * Makes the playbook with an organisation's own choices.
     *
     * @param options the choices
     * @return the playbook
     */
    public static Playbook playbook(DynamicsOptions options) {
        return builder(options).buildOrThrow();
    }

    /**
     * Starts from the playbook with an organisation's own choices, to add to it. Other content needs another
     * {@linkplain DynamicsOptions#version() version}.
     *
     * @param options the choices
     * @return a builder that has everything the playbook has
     */
    public static PlaybookBuilder builder(DynamicsOptions options) {
        PlaybookBuilder builder = PlaybookBuilder.of(ID, options.version(), "Dynamics customer service")
                .kind(CASE, "Case", DynamicsCustomerService::fields)
                .status(ACTIVE, "Active", StatusCategory.ACTIVE)
                .status(RESOLVED, "Resolved", StatusCategory.CLOSED)
                .status(CANCELLED, "Cancelled", StatusCategory.CLOSED)
                .startsIn(ACTIVE)
                .mergesInto(CANCELLED)
                .plans(ActivityType.TASK, ActivityType.PHONE_CALL, ActivityType.EMAIL, ActivityType.APPOINTMENT)
                .queueOrder(QueueOrder.PRIORITY_THEN_AGE)
                .numbered("CAS-%05d")
                .limits(options.limits());
        stages(builder);
        ends(builder);
        rules(builder);
        DynamicsPermissions.declare(builder);
        return builder;
    }

    private static KindBuilder fields(KindBuilder kind) {
        RuleId escalation = RuleId.of("D365-008");
        return kind.requires(DynamicsFields.TITLE, RuleId.of("D365-001"))
                .has(
                        DynamicsFields.DESCRIPTION,
                        DynamicsFields.ACCOUNT,
                        DynamicsFields.CONTACT,
                        DynamicsFields.ORIGIN,
                        DynamicsFields.ESCALATION,
                        DynamicsFields.ESCALATION_TARGET)
                .expects(given(
                        FieldIs.oneOf(
                                DynamicsFields.ESCALATION,
                                List.of(
                                        DynamicsEscalation.OPEN,
                                        DynamicsEscalation.HANDED_OVER,
                                        DynamicsEscalation.CLOSED),
                                escalation),
                        FieldIs.present(DynamicsFields.ESCALATION_TARGET, escalation)))
                .citing(DynamicsFields.ESCALATION, escalation);
    }

    private static void stages(PlaybookBuilder builder) {
        RuleId rule = RuleId.of("D365-002");
        Condition resolving = Condition.not(CommandIs.toStatus(CANCELLED, rule), Code.TRANSITION_NOT_ALLOWED, rule);
        builder.stage(
                        IDENTIFY,
                        "Identify",
                        allOf(
                                FieldIs.present(DynamicsFields.TITLE, rule),
                                anyOf(
                                        rule,
                                        FieldIs.present(DynamicsFields.ACCOUNT, rule),
                                        FieldIs.present(DynamicsFields.CONTACT, rule))))
                .stage(RESEARCH, "Research", Condition.always())
                .stage(RESOLVE, "Resolve", Condition.always())
                .confirm(given(resolving, CaseIs.inStage(RESOLVE, rule)), CommandKind.CLOSE_CASE);
    }

    private static void ends(PlaybookBuilder builder) {
        RuleId cancelling = RuleId.of("D365-019");
        builder.transition(
                        CommandKind.CLOSE_CASE,
                        RESOLVED,
                        allOf(CaseIs.withoutOpenActivity(RuleId.of("D365-005")), escalated()),
                        RuleId.of("D365-004"),
                        ACTIVE)
                .transition(
                        CommandKind.CLOSE_CASE, CANCELLED, CaseIs.withoutOpenActivity(cancelling), cancelling, ACTIVE)
                .transition(CommandKind.REOPEN_CASE, ACTIVE, RuleId.of("D365-016"), RESOLVED, CANCELLED)
                .require(CaseIs.withoutOpenActivity(cancelling), CommandKind.MERGE_CASE)
                .closedAccepts(RuleId.of("D365-010"), CommandKind.REOPEN_CASE, CommandKind.ERASE_PERSONAL_DATA);
    }

    /** Somebody determined whether it has to be escalated, and no escalation is open. */
    private static Condition escalated() {
        RuleId rule = RuleId.of("D365-008");
        Condition open = FieldIs.oneOf(DynamicsFields.ESCALATION, List.of(DynamicsEscalation.OPEN), rule);
        return allOf(FieldIs.present(DynamicsFields.ESCALATION, rule), Condition.not(open, ESCALATION_OPEN, rule));
    }

    /** The rules behind what the engine checks anyway. */
    private static void rules(PlaybookBuilder builder) {
        builder.citing(EngineRule.STAGE, RuleId.of("D365-002"))
                .citing(EngineRule.ACTIVITY, RuleId.of("D365-003"))
                .citing(EngineRule.PICK_MEMBER, RuleId.of("D365-015"))
                .citing(EngineRule.PICK_WAITING, RuleId.of("D365-015"));
    }
}
