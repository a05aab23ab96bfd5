package dev.casecore.decision;

import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A command that is refused; nothing changes. Everything that stands in its way is said at once (CORE-002).
 *
 * @param command  the kind of command
 * @param unmet    every condition that does not hold
 * @param warnings every warning to acknowledge; if nothing is unmet, acknowledging them is enough
 * @param draft    the case to open instead, where there is one
 */
public record Rejection(CommandKind command, Seq<Unmet> unmet, Seq<Warning> warnings, Option<FollowUpDraft> draft) {

    /**
     * Refuses for one reason.
     *
     * @param command the kind of command
     * @param reason  the reason
     * @return the rejection
     */
    public static Rejection of(CommandKind command, Unmet reason) {
        return new Rejection(command, List.of(reason), List.empty(), Option.none());
    }

    /** {@return the codes of everything that stands in its way, warnings last} */
    public Seq<Code> codes() {
        return unmet.map(Unmet::code).appendAll(warnings.map(Warning::code));
    }

    /** {@return the rules behind everything that stands in its way, warnings last} */
    public Seq<RuleId> rules() {
        return unmet.map(Unmet::rule).appendAll(warnings.map(Warning::rule));
    }

    /**
     * Asks whether something is among the reasons.
     *
     * @param code which
     * @return true for a warning too
     */
    public boolean has(Code code) {
        return codes().contains(code);
    }

    /** {@return the commands that would help, without repetition, in the order of the reasons} */
    public Seq<Remedy> remedies() {
        return unmet.flatMap(Unmet::remedies).distinct();
    }

    /** {@return the first instant at which waiting alone would be enough; none if it never is} */
    public Option<Instant> earliest() {
        boolean waitingHelps =
                warnings.isEmpty() && unmet.forAll(reason -> reason.earliest().isDefined());
        return waitingHelps ? unmet.flatMap(Unmet::earliest).max() : Option.none();
    }

    /** {@return one line that says everything, without personal data} */
    @Override
    public String toString() {
        return command + " refused: " + reasons();
    }

    String reasons() {
        return unmet.mkString("; ")
                + (warnings.isEmpty()
                        ? ""
                        : warnings.mkString(unmet.isEmpty() ? "acknowledge " : "; acknowledge ", ", ", ""));
    }
}
