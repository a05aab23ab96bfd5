package dev.casecore.checklist;

import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A checklist that applies to a case, as far as it is.
 *
 * @param name   its name in the playbook
 * @param label  what people see
 * @param rule   the rule behind it
 * @param blocks the commands that are refused until it is complete
 * @param lines  its steps, in order
 */
public record Checklist(String name, String label, RuleId rule, Seq<CommandKind> blocks, Seq<Line> lines) {

    /**
     * A step.
     *
     * @param label what is to be done
     * @param rule  the rule behind it
     * @param state how far it is
     * @param lacks what it lacks, with what would mend it; none if it is done
     */
    public record Line(String label, RuleId rule, StepState state, Seq<Unmet> lacks) {}

    /** {@return whether every step is done} */
    public boolean isComplete() {
        return lines.forAll(line -> line.state() == StepState.DONE);
    }

    /** {@return the first step that is not done} */
    public Option<Line> next() {
        return lines.find(line -> line.state() == StepState.NEXT);
    }

    /** {@return the commands that are refused now on account of this checklist} */
    public Seq<CommandKind> blocked() {
        return blocks.filter(command -> !isComplete());
    }
}
