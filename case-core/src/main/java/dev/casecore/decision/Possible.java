package dev.casecore.decision;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.Question.Inputs;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.Situation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Predicate;

/**
 * Which commands an actor can give now, and why the others not (CORE-003). It is the same deciding as {@link Decider}'s, on commands whose
 * inputs are still open; nothing is saved.
 *
 * <p>Example: {@code Possible.of(playbook, current, anna, situation).get().now().mkString("\n")} prints a menu.
 *
 * @param all one for each command and target that make sense to ask about, in the order of {@link CommandKind}; a command whose target is
 *            not there, such as closing an assignment where none is open, is left out
 */
public record Possible(Seq<Possibility> all) {

    /**
     * Asks what is possible on a case.
     *
     * @param playbook  the playbook of the case
     * @param current   the case
     * @param actor     who would give the commands
     * @param situation the moment, what is known of the actor, and everything that a template names: the queues, the departments that the
     *                  tenant added, the cases that this one is linked to
     * @return every possibility; or, if the actor may not see the case, that it is not found, and nothing else
     */
    public static Either<Unmet, Possible> of(Playbook playbook, Case current, Actor actor, Situation situation) {
        if (!Decider.isVisible(playbook, current, actor, situation)) {
            return Either.left(Unmet.of(Code.NOT_FOUND, playbook.rule(EngineRule.VISIBILITY)));
        }
        return Either.right(new Possible(Templates.of(playbook, current, situation)
                .map(template -> {
                    CaseCommand command = template.by(actor, situation.at());
                    return Decider.draft(playbook, current, command, situation, Inputs.OPEN)
                            .possibility(template.target());
                })));
    }

    /**
     * Asks which kinds of case can be opened.
     *
     * @param playbook  the playbook they would be played by
     * @param actor     who would open them
     * @param situation the moment, and what is known of the actor
     * @return one for each kind, in the order of the playbook, its name as the target and the required fields as needs
     */
    public static Possible toOpen(Playbook playbook, Actor actor, Situation situation) {
        return new Possible(playbook.kinds().keySet().toList().map(kind -> toOpen(playbook, kind, actor, situation)));
    }

    private static Possibility toOpen(Playbook playbook, KindId kind, Actor actor, Situation situation) {
        OpenCase command = OpenCase.of(Template.header(actor, situation.at()), kind, Fields.none());
        return Decider.draft(playbook, Placeholder.BIRTH, command, situation, Inputs.OPEN)
                .possibility(Option.some(kind.value()));
    }

    /** {@return those that are possible} */
    public Seq<Possibility> now() {
        return all.filter(Possibility::isPossible);
    }

    /** {@return those that are not, each with every reason} */
    public Seq<Possibility> notNow() {
        return all.reject(Possibility::isPossible);
    }

    /**
     * Finds the possibilities of one kind of command.
     *
     * @param command the kind
     * @return one for each target
     */
    public Seq<Possibility> of(CommandKind command) {
        return all.filter(possibility -> possibility.command() == command);
    }

    /**
     * Finds one possibility.
     *
     * @param command the kind of command
     * @param target  the target, any value with a stable text form
     * @return none if the target is not there
     */
    public Option<Possibility> of(CommandKind command, Object target) {
        Predicate<Possibility> same = possibility -> possibility.target().contains(target.toString());
        return of(command).find(same);
    }

    /** {@return one line for each, without personal data} */
    @Override
    public String toString() {
        return all.mkString("\n");
    }
}
