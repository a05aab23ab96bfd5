package dev.casecore.approval;

import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** What came of a command, as a cell of a grid shows it: every code with its rule, or the status that follows. */
public final class Outcome {

    private Outcome() {}

    public static String of(Case before, Either<Rejection, Decision> answer) {
        return answer.fold(Outcome::refused, decision -> accepted(before, decision));
    }

    private static String refused(Rejection rejection) {
        return List.range(0, rejection.codes().size())
                .map(i -> rejection.codes().get(i) + " " + rejection.rules().get(i))
                .mkString("refused: ", ", ", "");
    }

    private static String accepted(Case before, Decision decision) {
        return decision.after().status().equals(before.status())
                ? "accepted"
                : "accepted, then " + decision.after().status().id();
    }
}
