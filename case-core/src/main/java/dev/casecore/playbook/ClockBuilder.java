package dev.casecore.playbook;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.CycleRule;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaGoal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * Builds an SLA clock: from nothing, or from one of the four that most desks have.
 *
 * <pre>{@code
 * ClockBuilder.resolution()
 *         .promises("resolution-high/1", Duration.ofHours(8), OFFICE_HOURS, CaseIs.ofPriority(Priority.HIGH, SLA))
 *         .promises("resolution/1", Duration.ofDays(2), OFFICE_HOURS)
 * }</pre>
 */
public final class ClockBuilder {

    private static final RuleId CYCLES = RuleId.of("SLA-005");
    private static final RuleId PAUSES = RuleId.of("SLA-002");

    private final ClockId id;
    private final String label;
    private CycleRule cycleRule = CycleRule.RESTART;
    private Seq<Trigger> starts = List.empty();
    private Seq<Trigger> stops = List.empty();
    private Seq<Trigger> cancels = List.empty();
    private LinkedHashMap<PauseReason, Condition> pauses = LinkedHashMap.empty();
    private Seq<ClockDefinition.Promise> goals = List.empty();

    private ClockBuilder(ClockId id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * Starts a clock from nothing.
     *
     * @param id    its name in cases and events, for example {@code first-response}
     * @param label what people see
     * @return a builder
     */
    public static ClockBuilder of(String id, String label) {
        return new ClockBuilder(ClockId.of(id), label);
    }

    /**
     * Starts a clock {@code first-response}: from the opening to the first answer, once in the life of a case. Closing without an answer
     * cancels it.
     *
     * @param answers what counts as an answer
     * @return a builder without promises
     */
    public static ClockBuilder firstResponse(Trigger... answers) {
        return of("first-response", "First response")
                .cycles(CycleRule.FIRST_ONLY)
                .startsOn(Trigger.opened())
                .stopsOn(answers)
                .cancelsOn(Trigger.entering(StatusCategory.CLOSED));
    }

    /**
     * Starts a clock {@code next-reply}: from the earliest customer message without an answer to the next answer, each time anew
     * (SLA-012). Closing cancels it.
     *
     * @param answers what counts as an answer
     * @return a builder without promises
     */
    public static ClockBuilder nextReply(Trigger... answers) {
        return of("next-reply", "Next reply")
                .cycles(CycleRule.RESTART)
                .startsOn(Trigger.happened(CustomerReplied.class))
                .stopsOn(answers)
                .cancelsOn(Trigger.entering(StatusCategory.CLOSED));
    }

    /**
     * Starts a clock {@code resolution}: from the opening to the closing, without the time in which the customer has to answer. A case
     * that is reopened goes on where it stopped.
     *
     * @return a builder without promises
     */
    public static ClockBuilder resolution() {
        return of("resolution", "Resolution")
                .cycles(CycleRule.CONTINUE)
                .startsOn(Trigger.opened(), Trigger.happened(CaseReopened.class))
                .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                .pausesWhile("waiting-for-customer", CaseIs.inCategory(StatusCategory.WAITING_FOR_CUSTOMER, PAUSES));
    }

    /**
     * Starts a clock {@code time-in-referral}: while at least one case assignment is open, added up over the life of the case.
     *
     * @return a builder without promises
     */
    public static ClockBuilder timeInReferral() {
        Condition referred = CaseIs.withOpenAssignment(CYCLES);
        return of("time-in-referral", "Time in referral")
                .cycles(CycleRule.CONTINUE)
                .startsOn(Trigger.becoming(referred))
                .stopsOn(Trigger.ceasing(referred), Trigger.entering(StatusCategory.CLOSED));
    }

    /**
     * Says what a start after the end of a cycle means, for promises made afterwards by target alone (SLA-005).
     *
     * @param rule the rule; by default the clock restarts
     * @return this builder
     */
    public ClockBuilder cycles(CycleRule rule) {
        cycleRule = rule;
        return this;
    }

    /**
     * Says what starts the clock. While it runs, a further start changes nothing.
     *
     * @param triggers any of these
     * @return this builder
     */
    public ClockBuilder startsOn(Trigger... triggers) {
        starts = starts.appendAll(List.of(triggers));
        return this;
    }

    /**
     * Says what stops the clock. What happened before the cycle began does not.
     *
     * @param triggers any of these
     * @return this builder
     */
    public ClockBuilder stopsOn(Trigger... triggers) {
        stops = stops.appendAll(List.of(triggers));
        return this;
    }

    /**
     * Says what cancels the clock. It is cancelled too when no promise applies to the case any more.
     *
     * @param triggers any of these
     * @return this builder
     */
    public ClockBuilder cancelsOn(Trigger... triggers) {
        cancels = cancels.appendAll(List.of(triggers));
        return this;
    }

    /**
     * Says while what the clock stands still.
     *
     * @param reason    why, for example {@code waiting-for-customer}
     * @param condition while this holds of the case; on the case alone
     * @return this builder
     */
    public ClockBuilder pausesWhile(String reason, Condition condition) {
        pauses = pauses.put(PauseReason.of(reason), condition);
        return this;
    }

    /**
     * Promises something to every case to which nothing was promised before (SLA-011).
     *
     * @param version  the name of this edition of the goal
     * @param target   the open time that may elapse
     * @param calendar the calendar it counts by
     * @return this builder
     */
    public ClockBuilder promises(String version, Duration target, CalendarId calendar) {
        return promises(version, target, calendar, Condition.always());
    }

    /**
     * Promises something to some cases, unless something was promised to them before (SLA-011).
     *
     * @param version  the name of this edition of the goal
     * @param target   the open time that may elapse
     * @param calendar the calendar it counts by
     * @param to       to which; on the case alone
     * @return this builder
     */
    public ClockBuilder promises(String version, Duration target, CalendarId calendar, Condition to) {
        SlaGoal goal = SlaGoal.builder()
                .version(GoalVersion.of(version))
                .target(target)
                .cycleRule(cycleRule)
                .build();
        return promises(goal, calendar, to);
    }

    /**
     * Promises something to some cases, with warnings and rules of its own.
     *
     * @param goal     what
     * @param calendar the calendar it counts by
     * @param to       to which; on the case alone
     * @return this builder
     */
    public ClockBuilder promises(SlaGoal goal, CalendarId calendar, Condition to) {
        goals = goals.append(new ClockDefinition.Promise(goal, calendar, to));
        return this;
    }

    ClockDefinition build() {
        return new ClockDefinition(id, label, starts, stops, cancels, pauses, goals);
    }
}
