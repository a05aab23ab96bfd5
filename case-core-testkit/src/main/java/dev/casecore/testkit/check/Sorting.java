package dev.casecore.testkit.check;

import dev.casecore.identity.CaseNumber;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Follows the cases of a list, and notices where it is not sorted upwards by its column, and then by number. */
final class Sorting {
    private final CaseColumn column;
    private Option<Case> last = Option.none();

    Sorting(CaseColumn column) {
        this.column = column;
    }

    /** Goes on to the next case; answers the one before it if it should have come later, or is the same. */
    Option<CaseNumber> next(Case current) {
        Option<CaseNumber> late =
                last.filter(before -> compare(before, current) >= 0).map(Case::number);
        last = Option.some(current);
        return late;
    }

    private int compare(Case left, Case right) {
        int byKey = compare(column.key(left), column.key(right));
        return byKey != 0 ? byKey : left.number().compareTo(right.number());
    }

    /** What has no key comes last. */
    private static int compare(Option<String> left, Option<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        // as bytes of UTF-8, texts have the order of their code points
        return Arrays.compareUnsigned(
                left.get().getBytes(StandardCharsets.UTF_8), right.get().getBytes(StandardCharsets.UTF_8));
    }
}
