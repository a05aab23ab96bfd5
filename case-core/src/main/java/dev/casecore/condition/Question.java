package dev.casecore.condition;

import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.field.Field;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a condition is judged on.
 *
 * @param before    the case as it is; none while one is being opened
 * @param subject   the case the condition is about: as it is for what must hold before, as it would become for what must hold after
 * @param command   the command
 * @param situation everything outside the case
 * @param inputs    whether the inputs of the command are given, or still open, as in a template
 */
public record Question(Option<Case> before, Case subject, Command command, Situation situation, Inputs inputs) {

    /** Whether a command is complete. */
    public enum Inputs {
        /** A command as somebody sent it. */
        GIVEN,
        /** A template: its kind and target stand, everything else is still to be said. */
        OPEN
    }

    /**
     * Asks whether a condition on the case alone holds.
     *
     * @param condition one whose leaves are all {@link Leaf#isOfCaseAlone of the case alone}
     * @param subject   the case
     * @return whether it does; not more, because nobody acts
     */
    public static boolean holds(Condition condition, Case subject) {
        return condition.equals(Condition.always())
                || condition
                        .judge(new Question(
                                Option.some(subject), subject, Nobody.COMMAND, Nobody.SITUATION, Inputs.GIVEN))
                        .isMet();
    }

    /**
     * Says what a case by itself lacks for a condition that looks at nothing but the case.
     *
     * @param condition on the case alone
     * @param subject   the case
     * @return everything that is unmet; none if the condition holds
     */
    public static Seq<Unmet> lacks(Condition condition, Case subject) {
        return condition
                .judge(new Question(Option.some(subject), subject, Nobody.COMMAND, Nobody.SITUATION, Inputs.GIVEN))
                .unmet();
    }

    /** The command and the moment of nobody, for conditions that look at neither. */
    private static final class Nobody {
        private static final Actor ACTOR = Actor.system("nobody");
        private static final Command COMMAND = new PickCase(CommandHeader.of("none", ACTOR, Instant.EPOCH));
        private static final Situation SITUATION =
                Situation.of(Instant.EPOCH, ActorProfile.of(ACTOR, Option.none(), HashSet.empty()));
    }

    /**
     * Asks the same about another state of the case.
     *
     * @param other the case as it would become
     * @return the question
     */
    public Question about(Case other) {
        return new Question(before, other, command, situation, inputs);
    }

    /**
     * Asks whether the command changes a field.
     *
     * @param field which
     * @return true too for a field that a new case starts with
     */
    public boolean changes(Field<?> field) {
        return !before.flatMap(was -> was.fields().get(field.name()))
                .equals(subject.fields().get(field.name()));
    }
}
