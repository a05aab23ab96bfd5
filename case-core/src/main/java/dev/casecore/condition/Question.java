package dev.casecore.condition;

import dev.casecore.command.Command;
import dev.casecore.field.Field;
import dev.casecore.lifecycle.Case;
import dev.casecore.situation.Situation;
import io.vavr.control.Option;

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
