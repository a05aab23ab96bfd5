package dev.casecore.testkit.assertion;

import dev.casecore.decision.Rejection;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A refusal at length, without personal data: a line for each thing in the way, with what would mend it and when waiting would. */
public final class RefusalSheet {

    private RefusalSheet() {}

    /**
     * Writes a refusal.
     *
     * <p>Example:
     *
     * <pre>{@code
     * close-case refused:
     *   ASSIGNMENT_OPEN [SF-067] (assignment=A-1, department=DP)
     *     mended by close-assignment A-1
     * }</pre>
     *
     * @param refusal which
     * @return lines, without a line break at the end
     */
    public static String of(Rejection refusal) {
        return List.of(refusal.command() + " refused:")
                .appendAll(refusal.unmet().flatMap(RefusalSheet::lines).map("  "::concat))
                .appendAll(refusal.warnings().map(warning -> "  to acknowledge: " + warning))
                .appendAll(refusal.draft().map(draft -> "  a case to open instead is drafted, of kind " + draft.kind()))
                .mkString("\n");
    }

    private static Seq<String> lines(Unmet reason) {
        return reason.alternatives().isEmpty() ? plain(reason) : choice(reason);
    }

    private static Seq<String> plain(Unmet reason) {
        return List.of(reason.toString())
                .appendAll(
                        reason.remedies().isEmpty()
                                ? List.empty()
                                : List.of("  mended by " + reason.remedies().mkString(", ")))
                .appendAll(waiting(reason));
    }

    private static Seq<String> choice(Unmet reason) {
        return List.of(reason.code() + " [" + reason.rule() + "], any of these would do:")
                .appendAll(reason.alternatives().flatMap(RefusalSheet::lines).map("  "::concat))
                .appendAll(waiting(reason));
    }

    private static Seq<String> waiting(Unmet reason) {
        return reason.earliest().map(at -> "  by itself at " + at).toList();
    }
}
