package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.lifecycle.Case;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaGoal;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An SLA clock that cases have: what starts, pauses and ends it, and what it promises to which case. Made by {@link ClockBuilder}.
 *
 * @param id      its name in cases and events
 * @param label   what people see
 * @param starts  what starts it
 * @param stops   what stops it: the promise was kept, or broken
 * @param cancels what cancels it: the promise no longer applies
 * @param pauses  why it stands still, and while what holds of the case
 * @param goals   what it promises, to which cases; the first whose condition holds counts (SLA-011)
 */
public record ClockDefinition(
        ClockId id,
        String label,
        Seq<Trigger> starts,
        Seq<Trigger> stops,
        Seq<Trigger> cancels,
        Map<PauseReason, Condition> pauses,
        Seq<Promise> goals) {

    /**
     * What a clock promises to some cases.
     *
     * @param goal     the goal
     * @param calendar the calendar it counts by
     * @param to       to which cases; judged on the case alone
     */
    public record Promise(SlaGoal goal, CalendarId calendar, Condition to) {}

    /**
     * Chooses what a case is promised (SLA-011).
     *
     * @param subject the case
     * @return the first promise whose condition holds; none if the clock does not apply to the case
     */
    public Option<Promise> promiseTo(Case subject) {
        return goals.find(promise -> Question.holds(promise.to(), subject));
    }

    /**
     * Answers why the clock stands still.
     *
     * @param subject the case
     * @return every reason that holds, in the order in which they were declared
     */
    public Seq<PauseReason> pausesOf(Case subject) {
        return pauses.filterValues(condition -> Question.holds(condition, subject))
                .keySet()
                .toList();
    }

    /** The calendars that its promises are counted by, each once. */
    Seq<CalendarId> calendars() {
        return goals.map(Promise::calendar).distinct();
    }

    /** All its conditions; each is judged on the case alone. */
    Seq<Condition> conditions() {
        return starts.appendAll(stops)
                .appendAll(cancels)
                .flatMap(Trigger::conditions)
                .appendAll(pauses.values())
                .appendAll(goals.map(Promise::to));
    }
}
