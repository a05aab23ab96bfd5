package dev.casecore.testkit.assertion;

import dev.casecore.Accepted;
import dev.casecore.IntakeResult;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.reason.Code;
import io.vavr.control.Either;

/**
 * Assertions on the answer to a command. A failure shows the whole refusal, or what happened.
 *
 * <p>Example: {@code assertThat(answer).isAccepted().theCase().isOwnedBy(BEA)}.
 */
public final class AnswerAssert extends SheetAssert<AnswerAssert, Either<Rejection, ?>> {

    AnswerAssert(Either<Rejection, ?> actual) {
        super(actual, AnswerAssert.class);
    }

    @Override
    String sheet() {
        return actual.fold(RefusalSheet::of, answer -> AcceptedAssert.sheet(accepted(answer)));
    }

    /**
     * Expects that it is accepted.
     *
     * @return assertions on what happened
     */
    public AcceptedAssert isAccepted() {
        expect(actual.isRight(), "accepted", "it was refused");
        return new AcceptedAssert(accepted(actual.get()));
    }

    /**
     * Expects that it is refused.
     *
     * @return assertions on the refusal
     */
    public RejectionAssert isRejected() {
        expect(actual.isLeft(), "refused", "it was accepted");
        return new RejectionAssert(actual.getLeft());
    }

    /**
     * Expects that it is refused for exactly these reasons, warnings included, in any order.
     *
     * @param codes which
     * @return assertions on the refusal
     */
    public RejectionAssert isRejectedFor(Code... codes) {
        return isRejected().hasExactlyCodes(codes);
    }

    private static Accepted accepted(Object answer) {
        if (answer instanceof Accepted accepted) {
            return accepted;
        }
        if (answer instanceof Decision decision) {
            return new Accepted(decision.after(), decision.events(), decision.advice());
        }
        if (answer instanceof IntakeResult.NoteAdded noted) {
            return noted.note();
        }
        if (answer instanceof IntakeResult.CaseOpened opened) {
            return opened.opened();
        }
        if (answer instanceof IntakeResult.NoCaseNeeded none) {
            throw new AssertionError(
                    "expected: an answer with a case\nbut: no case is needed, with the advice " + none.advice());
        }
        throw new IllegalArgumentException(
                "the answer to a command is an Accepted, a Decision or an IntakeResult, not a "
                        + answer.getClass().getName());
    }
}
