package dev.casecore.testkit.trial;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Birth;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * An opening worth trying.
 *
 * @param by     who opens
 * @param header who and when, with everything acknowledged that is to be acknowledged
 * @param making what makes the command of a header
 */
public record OpenTrial(Person by, CommandHeader header, Function<CommandHeader, OpenCase> making) {

    /** {@return the command} */
    public OpenCase command() {
        return making.apply(header);
    }

    /**
     * Gives the command another id, so that a desk does not take it for one it knows.
     *
     * @param id the id
     * @return the same otherwise
     */
    public OpenTrial as(CommandId id) {
        return new OpenTrial(
                by, new CommandHeader(id, header.actor(), header.occurredAt(), header.acknowledged()), making);
    }

    /**
     * Decides it.
     *
     * @param company where it is tried
     * @return a refusal, or the case {@link Company#CASE}
     */
    public Either<Rejection, Decision> answer(Company company) {
        return answer(company, Company.CASE, 1);
    }

    Either<Rejection, Decision> answer(Company company, CaseId id, long number) {
        Birth birth = new Birth(Company.TENANT, id, company.playbook().number(number));
        return Decider.open(company.playbook(), birth, command(), company.situation(by, header.occurredAt()));
    }

    @Override
    public String toString() {
        return by + ": open-case " + command().kind();
    }
}
