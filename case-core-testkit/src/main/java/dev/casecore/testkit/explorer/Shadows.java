package dev.casecore.testkit.explorer;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
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
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which rows of the transition table have not moved any case yet, and which alternatives of conditions have not decided anything. */
final class Shadows {

    private final Playbook playbook;
    private final Set<TransitionRule> rows = new LinkedHashSet<>();
    private final Set<Alternative> alternatives = new LinkedHashSet<>();

    /** One of several conditions of which any suffices. */
    private record Alternative(CommandKind on, Condition.AnyOf any, int number) {}

    Shadows(Playbook playbook) {
        this.playbook = playbook;
        playbook.transitions()
                .rows()
                .filter(row -> !row.from().equals(row.to()))
                .forEach(rows::add);
        for (CommandKind kind : CommandKind.values()) {
            if (kind != CommandKind.OPEN_CASE && kind != CommandKind.ADOPT_PLAYBOOK) {
                asked(kind).flatMap(Conditions::alternatives).forEach(any -> add(kind, any));
            }
        }
    }

    private void add(CommandKind kind, Condition.AnyOf any) {
        for (int number = 0; number < any.parts().size(); number++) {
            alternatives.add(new Alternative(kind, any, number));
        }
    }

    /** Whether more trials of a kind of command may still tell something. */
    boolean areOpen(CommandKind kind) {
        return alternatives.stream().anyMatch(open -> open.on() == kind);
    }

    private Seq<Condition> asked(CommandKind kind) {
        CommandPolicy policy = playbook.policy(kind);
        return List.of(policy.permission(), policy.requires(), policy.expects())
                .appendAll(playbook.transitions()
                        .rows()
                        .filter(row -> row.on() == kind)
                        .map(TransitionRule::guard));
    }

    /** Crosses out what an accepted command was decided by. */
    void observe(Move move) {
        if (move.isAccepted() && !move.answer().get().isNothing()) {
            CommandKind kind = move.command().commandKind();
            CommandPolicy policy = playbook.policy(kind);
            Question asIs = question(move, move.before());
            decided(kind, policy.permission(), asIs);
            decided(kind, policy.requires(), asIs);
            decided(kind, policy.expects(), question(move, move.after()));
            moved(move);
        }
    }

    private static Question question(Move move, Case subject) {
        return new Question(
                Option.some(move.before()), subject, move.command(), move.situation(), Question.Inputs.GIVEN);
    }

    private void moved(Move move) {
        Case subject = move.before();
        for (RecordedEvent event : move.answer().get().events()) {
            if (event.event() instanceof StatusChanged change) {
                moved(move, subject, change);
            }
            subject = Evolution.evolve(subject, event);
        }
    }

    private void moved(Move move, Case subject, StatusChanged change) {
        Question question = question(move, subject);
        playbook.transitions()
                .rows(change.from(), change.because())
                .filter(row -> row.to().equals(change.to()))
                .find(row -> row.guard().judge(question).isMet())
                .forEach(row -> {
                    rows.remove(row);
                    decided(change.because(), row.guard(), question);
                });
    }

    private void decided(CommandKind kind, Condition condition, Question question) {
        if (condition instanceof Condition.AnyOf any) {
            any.parts()
                    .zipWithIndex()
                    .find(part -> part._1().judge(question).isMet())
                    .forEach(part -> {
                        alternatives.remove(new Alternative(kind, any, part._2()));
                        decided(kind, part._1(), question);
                    });
        } else if (!(condition instanceof Condition.Given given)
                || given.premise().judge(question).isMet()) {
            Conditions.parts(condition).forEach(part -> decided(kind, part, question));
        }
    }

    /** What decided nothing, although so much was tried. */
    Seq<Finding> findings(Finding.Proof proof) {
        return List.ofAll(rows)
                .map(row -> row + " [" + row.rule() + "] where " + row.guard().describe())
                .appendAll(List.ofAll(alternatives)
                        .map(open -> open.on() + " because "
                                + open.any().parts().get(open.number()).describe()))
                .map(about -> new Finding(Finding.Kind.RULE_NEVER_DECIDES, about, Option.none(), proof));
    }
}
