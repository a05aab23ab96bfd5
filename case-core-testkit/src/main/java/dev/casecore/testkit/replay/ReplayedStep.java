package dev.casecore.testkit.replay;

import dev.casecore.decision.Rejection;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.testkit.replay.log.LogEvent;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An event of the log, and what became of it.
 *
 * @param event    the event
 * @param from     the status of the case before, for the first event the one that it was opened in; none if there was no case
 * @param to       the status of the case afterwards; none if there is no case
 * @param result   what became of it
 * @param accepted the kinds of the commands that were accepted, in order, those of handing over and mending included
 * @param refusal  the first refusal, if a command was refused
 */
public record ReplayedStep(
        LogEvent event,
        Option<StatusId> from,
        Option<StatusId> to,
        StepResult result,
        Seq<CommandKind> accepted,
        Option<Rejection> refusal) {

    /**
     * A reason for a refusal.
     *
     * @param code what is lacking
     * @param rule the rule behind it
     */
    public record Reason(Code code, RuleId rule) {}

    /** {@return whether the playbook has nothing against it} */
    public boolean fits() {
        return result.fits();
    }

    /** {@return why it was refused, each reason once, warnings last; where any one of several things would do, that is one reason} */
    public Seq<Reason> reasons() {
        return refusal.toList()
                .flatMap(refused -> refused.unmet()
                        .map(ReplayedStep::reason)
                        .appendAll(refused.warnings().map(warning -> new Reason(warning.code(), warning.rule()))))
                .distinct();
    }

    /** {@return what would have been enough where any one of several things would, each once, after the rule that offers the choice} */
    Seq<Tuple2<RuleId, Reason>> alternatives() {
        return refusal.toList()
                .flatMap(Rejection::unmet)
                .flatMap(unmet -> unmet.alternatives()
                        .flatMap(ReplayedStep::leaves)
                        .map(leaf -> Tuple.of(unmet.rule(), reason(leaf))))
                .distinct();
    }

    private static Seq<Unmet> leaves(Unmet unmet) {
        return unmet.alternatives().isEmpty()
                ? List.of(unmet)
                : unmet.alternatives().flatMap(ReplayedStep::leaves);
    }

    private static Reason reason(Unmet unmet) {
        return new Reason(unmet.code(), unmet.rule());
    }

    /** {@return one line, without what people wrote} */
    @Override
    public String toString() {
        return event.at() + " " + event.activity() + ": " + result
                + refusal.map(refused -> ": " + refused).getOrElse("");
    }
}
