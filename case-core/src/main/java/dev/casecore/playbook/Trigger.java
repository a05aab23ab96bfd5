package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;

/**
 * What in the life of a case starts, stops or cancels a clock, as a value: it can be asked, printed and checked.
 *
 * <p>Example: {@code Trigger.entering(StatusCategory.CLOSED)}.
 */
public sealed interface Trigger {

    /**
     * A step in the life of a case.
     *
     * @param before the case before the event; none for the opening
     * @param event  what happened
     * @param after  the case as the whole command leaves it
     */
    record Step(Option<Case> before, CaseEvent event, Case after) {}

    /**
     * Asks whether a step is one that the trigger waits for.
     *
     * @param step what happened
     * @return whether it is
     */
    boolean isPulledBy(Step step);

    /** {@return in a few words, for tables} */
    String describe();

    /** {@return the conditions it is judged by} */
    default Seq<Condition> conditions() {
        return List.empty();
    }

    /** {@return the statuses it names} */
    default Seq<StatusId> statuses() {
        return List.empty();
    }

    /**
     * Asks whether the trigger is pulled whenever a case enters a status, whatever else is true of it.
     *
     * @param status which
     * @return false if it may not be
     */
    default boolean isAlwaysPulledBy(StatusDefinition status) {
        return false;
    }

    /** {@return the opening of a case} */
    static Trigger opened() {
        return happened(CaseOpened.class);
    }

    /**
     * Waits for a kind of event.
     *
     * @param event its type
     * @return any such event
     */
    static Trigger happened(Class<? extends CaseEvent> event) {
        return new Happened(event);
    }

    /**
     * Waits for events that have something in common, such as a message that the customer can read.
     *
     * @param event  the type of event
     * @param phrase what they have in common, as a phrase
     * @param which  pure: the same event always gets the same answer; must not throw
     * @param <E>    the type of event
     * @return such events
     */
    static <E extends CaseEvent> Trigger happened(Class<E> event, String phrase, Predicate<E> which) {
        return new HappenedSo(
                event, phrase, candidate -> event.isInstance(candidate) && which.test(event.cast(candidate)));
    }

    /**
     * Waits for a case to come into a category from another one.
     *
     * @param category which
     * @return the opening, or a change of status
     */
    static Trigger entering(StatusCategory category) {
        return new Entering(category);
    }

    /**
     * Waits for a case to come into a status.
     *
     * @param status which
     * @return the opening, or a change of status
     */
    static Trigger entering(StatusId status) {
        return new EnteringStatus(status);
    }

    /**
     * Waits for a case to leave a category for another one.
     *
     * @param category which
     * @return a change of status
     */
    static Trigger leaving(StatusCategory category) {
        return new Leaving(category);
    }

    /**
     * Waits for something to begin to be true of the case.
     *
     * @param condition on the case alone
     * @return the command by which it comes true
     */
    static Trigger becoming(Condition condition) {
        return new Becoming(condition, true);
    }

    /**
     * Waits for something to end being true of the case.
     *
     * @param condition on the case alone
     * @return the command by which it ceases
     */
    static Trigger ceasing(Condition condition) {
        return new Becoming(condition, false);
    }

    /**
     * Restricts the trigger.
     *
     * @param condition what must hold of the case as the command leaves it, on the case alone
     * @return this trigger, where it holds
     */
    default Trigger where(Condition condition) {
        return new Where(this, condition);
    }

    /**
     * An event of a kind.
     *
     * @param type its type
     */
    record Happened(Class<? extends CaseEvent> type) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return type.isInstance(step.event());
        }

        @Override
        public String describe() {
            return type.getSimpleName();
        }
    }

    /**
     * An event of a kind that has something about it.
     *
     * @param type   its type
     * @param phrase what is about it
     * @param which  whether it is
     */
    record HappenedSo(Class<? extends CaseEvent> type, String phrase, Predicate<CaseEvent> which) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return which.test(step.event());
        }

        @Override
        public String describe() {
            return type.getSimpleName() + " " + phrase;
        }
    }

    /**
     * Entering a category.
     *
     * @param category which
     */
    record Entering(StatusCategory category) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return entered(step).contains(category)
                    && step.before().forAll(before -> before.status().category() != category);
        }

        private static Option<StatusCategory> entered(Step step) {
            if (step.event() instanceof StatusChanged changed) {
                return Option.some(changed.category());
            }
            return step.event() instanceof CaseOpened opened ? Option.some(opened.category()) : Option.none();
        }

        @Override
        public boolean isAlwaysPulledBy(StatusDefinition status) {
            return status.category() == category;
        }

        @Override
        public String describe() {
            return "entering " + category;
        }
    }

    /**
     * Entering a status.
     *
     * @param status which
     */
    record EnteringStatus(StatusId status) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return (step.event() instanceof StatusChanged changed
                            && changed.to().equals(status))
                    || (step.event() instanceof CaseOpened opened
                            && opened.status().equals(status));
        }

        @Override
        public boolean isAlwaysPulledBy(StatusDefinition other) {
            return other.id().equals(status);
        }

        @Override
        public Seq<StatusId> statuses() {
            return List.of(status);
        }

        @Override
        public String describe() {
            return "entering " + status;
        }
    }

    /**
     * Leaving a category.
     *
     * @param category which
     */
    record Leaving(StatusCategory category) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return step.event() instanceof StatusChanged changed
                    && changed.category() != category
                    && step.before().exists(before -> before.status().category() == category);
        }

        @Override
        public String describe() {
            return "leaving " + category;
        }
    }

    /**
     * Something comes true, or ceases.
     *
     * @param condition what
     * @param comesTrue which of the two
     */
    record Becoming(Condition condition, boolean comesTrue) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            boolean held = step.before().exists(before -> Question.holds(condition, before));
            return held != comesTrue && Question.holds(condition, step.after()) == comesTrue;
        }

        @Override
        public Seq<Condition> conditions() {
            return List.of(condition);
        }

        @Override
        public String describe() {
            return (comesTrue ? "from now on " : "no longer ") + condition.describe();
        }
    }

    /**
     * A trigger with a condition.
     *
     * @param trigger   what happened
     * @param condition what must hold then
     */
    record Where(Trigger trigger, Condition condition) implements Trigger {
        @Override
        public boolean isPulledBy(Step step) {
            return trigger.isPulledBy(step) && Question.holds(condition, step.after());
        }

        @Override
        public Seq<Condition> conditions() {
            return trigger.conditions().append(condition);
        }

        @Override
        public Seq<StatusId> statuses() {
            return trigger.statuses();
        }

        @Override
        public String describe() {
            return trigger.describe() + " where " + condition.describe();
        }
    }
}
