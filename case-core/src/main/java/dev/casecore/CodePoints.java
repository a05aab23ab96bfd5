package dev.casecore;

import java.util.Comparator;

/** Texts in the order of their code points, as a binary collation has them. */
final class CodePoints {

    static final Comparator<String> ORDER = (left, right) -> {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        return java.util.Arrays.compare(a, b);
    };

    private CodePoints() {}
}
