package dev.casecore.playbook;

import dev.casecore.checklist.Checklist;
import dev.casecore.checklist.StepState;
import dev.casecore.condition.Condition;
import dev.casecore.condition.EvidenceIs;
import dev.casecore.condition.Question;
import dev.casecore.identity.EvidenceId;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A checklist: steps that are done once their condition holds, seen on the case or recorded as evidence. Evidence belongs to the case, so
 * it is kept while the checklist does not apply.
 *
 * <p>Example: {@code ChecklistDefinition.of("rule-outs", "Rule-outs", RULE).step(BROWSER, "Not the browser", RULE)}.
 *
 * @param name    its name
 * @param label   what people see
 * @param rule    the rule behind it
 * @param applies to which cases; on the case alone
 * @param steps   its steps, in order; each judged on the case alone
 * @param blocks  the commands that are refused until it is complete
 */
public record ChecklistDefinition(
        String name, String label, RuleId rule, Condition applies, Seq<Step> steps, Seq<CommandKind> blocks) {

    /**
     * A step of a checklist.
     *
     * @param label    what is to be done
     * @param rule     the rule behind it
     * @param done     when it is done
     * @param evidence the evidence that says so; none if it is seen on the case
     */
    public record Step(String label, RuleId rule, Condition done, Seq<EvidenceId> evidence) {}

    /**
     * Starts a checklist without steps, which applies to every case.
     *
     * @param name  its name
     * @param label what people see
     * @param rule  the rule behind it
     * @return a checklist
     */
    public static ChecklistDefinition of(String name, String label, RuleId rule) {
        return new ChecklistDefinition(name, label, rule, Condition.always(), List.empty(), List.empty());
    }

    /**
     * Says to which cases it applies.
     *
     * @param condition to which; on the case alone
     * @return otherwise the same
     */
    public ChecklistDefinition where(Condition condition) {
        return new ChecklistDefinition(name, label, rule, condition, steps, blocks);
    }

    /**
     * Adds a step that is seen on the case.
     *
     * @param what     what is to be done
     * @param stepRule the rule behind it
     * @param done     when it is done; on the case alone
     * @return with that step
     */
    public ChecklistDefinition step(String what, RuleId stepRule, Condition done) {
        return with(new Step(what, stepRule, done, List.empty()));
    }

    /**
     * Adds a step that somebody records as done.
     *
     * @param evidence the evidence that it leaves
     * @param what     what is to be done
     * @param stepRule the rule behind it
     * @return with that step
     */
    public ChecklistDefinition step(EvidenceId evidence, String what, RuleId stepRule) {
        return with(new Step(what, stepRule, EvidenceIs.recorded(evidence, stepRule), List.of(evidence)));
    }

    private ChecklistDefinition with(Step step) {
        return new ChecklistDefinition(name, label, rule, applies, steps.append(step), blocks);
    }

    /**
     * Refuses commands until the checklist is complete.
     *
     * @param commands which
     * @return otherwise the same
     */
    public ChecklistDefinition blocking(CommandKind... commands) {
        return new ChecklistDefinition(name, label, rule, applies, steps, blocks.appendAll(List.of(commands)));
    }

    /** {@return what must hold for the commands that it blocks: every step, where the checklist applies} */
    public Condition completion() {
        return Condition.given(applies, Condition.allOf(steps.map(Step::done)));
    }

    /** {@return all evidence that its steps ask for} */
    public Seq<EvidenceId> evidence() {
        return steps.flatMap(Step::evidence);
    }

    /**
     * Asks whether it applies to a case.
     *
     * @param subject the case
     * @return whether it does
     */
    public boolean appliesTo(Case subject) {
        return Question.holds(applies, subject);
    }

    /**
     * Goes through the steps.
     *
     * @param subject the case
     * @return how far each is
     */
    public Checklist of(Case subject) {
        List<Checklist.Line> lines = List.empty();
        boolean open = false;
        for (Step step : steps) {
            Seq<Unmet> lacks = Question.lacks(step.done(), subject);
            StepState state = lacks.isEmpty() ? StepState.DONE : open ? StepState.TO_DO : StepState.NEXT;
            open = open || state == StepState.NEXT;
            lines = lines.append(new Checklist.Line(step.label(), step.rule(), state, lacks));
        }
        return new Checklist(name, label, rule, blocks, lines);
    }
}
