package dev.casecore.testkit.trial;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Possibility;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * A command worth trying on a case, complete.
 *
 * @param by     who gives it
 * @param asked  what {@link dev.casecore.decision.Possible} answers for its kind and target before the inputs are known
 * @param header who and when, with everything acknowledged that is to be acknowledged
 * @param making what makes the command of a header
 */
public record Trial(Person by, Possibility asked, CommandHeader header, Function<CommandHeader, CaseCommand> making) {

    /** {@return the command} */
    public CaseCommand command() {
        return making.apply(header);
    }

    /**
     * Gives the command another id, so that a desk does not take it for one it knows.
     *
     * @param id the id
     * @return the same otherwise
     */
    public Trial as(CommandId id) {
        return new Trial(
                by, asked, new CommandHeader(id, header.actor(), header.occurredAt(), header.acknowledged()), making);
    }

    /**
     * Decides it.
     *
     * @param company where it is tried
     * @param current the case it is tried on
     * @return a refusal, or a decision
     */
    public Either<Rejection, Decision> answer(Company company, Case current) {
        return Decider.decide(company.playbook(), current, command(), company.situation(by, header.occurredAt()));
    }

    @Override
    public String toString() {
        return by + ": " + asked.template();
    }
}
