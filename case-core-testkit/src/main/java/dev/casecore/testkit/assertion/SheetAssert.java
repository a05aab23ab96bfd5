package dev.casecore.testkit.assertion;

import org.assertj.core.api.AbstractAssert;

/**
 * Asserts of which each failure says what was expected, what there is instead, and the whole of what was judged.
 *
 * @param <S> the type of the assert
 * @param <A> what is judged
 */
abstract class SheetAssert<S extends SheetAssert<S, A>, A> extends AbstractAssert<S, A> {

    SheetAssert(A actual, Class<?> type) {
        super(actual, type);
        if (actual == null) {
            throw new AssertionError("expected: something to judge\nbut: null");
        }
    }

    /** What is judged, in lines. */
    abstract String sheet();

    /** Fails unless something holds. */
    S expect(boolean holds, String expected, Object instead) {
        if (!holds) {
            failWithMessage("%s", "expected: " + expected + "\nbut: " + instead + "\n" + sheet());
        }
        return myself;
    }
}
