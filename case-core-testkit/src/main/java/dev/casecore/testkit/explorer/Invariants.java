package dev.casecore.testkit.explorer;

import dev.casecore.condition.Condition;
import dev.casecore.decision.Decision;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.CommandPolicy;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What must be true under every playbook, and what a playbook's own rules for closing come to. */
public final class Invariants {

    private Invariants() {}

    /**
     * Lists what is checked of every command.
     *
     * @param playbook which; a rule that some way of closing a case has is expected of every way
     * @return the invariants that are always checked
     */
    public static Seq<Invariant> of(Playbook playbook) {
        return List.of(
                        new Invariant("the case is the fold of its events", Invariants::isFold),
                        new Invariant("every change of status is in the transition table", Invariants::isInTable),
                        new Invariant("the same command gets the same answer", Invariants::isDeterministic),
                        new Invariant("a refusal says why", Invariants::isExplained),
                        new Invariant(
                                "one command makes one version, and its events have no gap", Invariants::isOneVersion))
                .appendAll(ofClosing(playbook));
    }

    private static Seq<Invariant> ofClosing(Playbook playbook) {
        Invariant assignments = new Invariant(
                "a closed case has no open assignment",
                move -> !isClosed(move.after()) || !move.after().assignments().hasOpen());
        Invariant activities = new Invariant(
                "a closed case has no open activity",
                move -> !isClosed(move.after()) || move.after().activities().isEmpty());
        return List.of(assignments)
                .filter(any -> closingAsks(playbook, "withoutOpenAssignment"))
                .appendAll(List.of(activities).filter(any -> closingAsks(playbook, "withoutOpenActivity")));
    }

    private static boolean isClosed(Case current) {
        return !current.isOpen() && !current.isMerged();
    }

    /** Some way of closing has the condition. */
    private static boolean closingAsks(Playbook playbook, String leaf) {
        CommandPolicy policy = playbook.policy(CommandKind.CLOSE_CASE);
        Seq<Condition> asked = playbook.transitions()
                .rows()
                .filter(row -> !playbook.status(row.to()).category().isOpen())
                .map(TransitionRule::guard)
                .append(policy.requires())
                .append(policy.expects());
        return asked.flatMap(Condition::leaves).exists(each -> each.name().equals(leaf));
    }

    private static boolean isFold(Move move) {
        return move.answer()
                .forAll(decision -> decision.events()
                        .foldLeft(move.before(), Evolution::evolve)
                        .equals(decision.after()));
    }

    private static boolean isInTable(Move move) {
        return events(move)
                .map(RecordedEvent::event)
                .filter(StatusChanged.class::isInstance)
                .map(StatusChanged.class::cast)
                .forAll(change ->
                        move.company().playbook().transitions().allows(change.from(), change.because(), change.to()));
    }

    private static boolean isDeterministic(Move move) {
        return Move.of(move.company(), move.before(), move.by(), move.command())
                .answer()
                .equals(move.answer());
    }

    private static boolean isExplained(Move move) {
        return move.isAccepted()
                || !move.answer().getLeft().unmet().isEmpty()
                || !move.answer().getLeft().warnings().isEmpty();
    }

    private static boolean isOneVersion(Move move) {
        Seq<RecordedEvent> events = events(move);
        long sequence = move.before().revision().sequence();
        return events.zipWithIndex()
                        .forAll(event -> event._1().sequence() == sequence + event._2() + 1
                                && event._1().version() == move.before().version() + 1)
                && move.after().version() == move.before().version() + (events.isEmpty() ? 0 : 1);
    }

    private static Seq<RecordedEvent> events(Move move) {
        return move.answer().map(Decision::events).getOrElse(List.empty());
    }
}
