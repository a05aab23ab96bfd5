package dev.casecore.decision;

import dev.casecore.reason.Advice;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Whether a command is possible, asked before its inputs are known: kind and target stand, everything else is still to be said.
 *
 * <p>If it is possible, there are inputs with which {@link Decider} accepts it, once the warnings are acknowledged. If it is not, no input
 * helps: it is refused at least for the reasons given here (CORE-003).
 *
 * @param command  the kind of command
 * @param target   what it addresses within the case, for example {@code A-2}; {@code user} and {@code team} for a new owner still to be
 *                 named; none where the case itself is all there is
 * @param needs    the inputs that have to be given
 * @param warnings what would have to be acknowledged
 * @param advice   hints that would come with it
 * @param refusal  everything in its way, at full detail; none if it is possible
 */
public record Possibility(
        CommandKind command,
        Option<String> target,
        Seq<String> needs,
        Seq<Warning> warnings,
        Seq<Advice> advice,
        Option<Rejection> refusal) {

    /** {@return whether there are inputs with which it is accepted} */
    public boolean isPossible() {
        return refusal.isEmpty();
    }

    /** {@return the first instant at which waiting alone would make it possible; none if it is now, or never is by waiting} */
    public Option<Instant> earliest() {
        Seq<Unmet> reasons = refusal.toList().flatMap(Rejection::unmet);
        return reasons.forAll(reason -> reason.earliest().isDefined())
                ? reasons.flatMap(Unmet::earliest).max()
                : Option.none();
    }

    /** {@return the command and its target, for example {@code close-assignment A-2}} */
    public String template() {
        return command + target.map(t -> " " + t).getOrElse("");
    }

    /** {@return one line that says everything, without personal data} */
    @Override
    public String toString() {
        return refusal.map(reason -> template() + " is not possible: " + reason.reasons())
                .getOrElse(() -> template()
                        + (needs.isEmpty() ? "" : needs.mkString(" needs ", ", ", ""))
                        + (warnings.isEmpty() ? "" : warnings.mkString(" once acknowledged: ", ", ", "")));
    }
}
