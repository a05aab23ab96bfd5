package dev.casecore.testkit.contract;

import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import io.vavr.control.Either;

/** What a desk answers to the commands of the contracts, none of which a sound store makes it refuse. */
final class Answers {

    private Answers() {}

    static Case accepted(Either<Rejection, Accepted> answer) {
        return answer.getOrElseThrow(refused -> new AssertionError(
                        "the store must find what was saved, so that a command which is legal is accepted, not "
                                + refused))
                .after();
    }
}
