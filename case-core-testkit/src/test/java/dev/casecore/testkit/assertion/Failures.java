package dev.casecore.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a failed assertion says. */
final class Failures {

    private Failures() {}

    /** Fails with a message whose first two lines are these, and that shows a sheet which begins with the third. */
    static void assertFails(ThrowingCallable judging, String expected, String but, String sheet) {
        assertThatThrownBy(judging)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected: " + expected + "\nbut: " + but + "\n" + sheet);
    }

    static AbstractStringAssert<?> message(ThrowingCallable judging) {
        return assertThatThrownBy(judging).isInstanceOf(AssertionError.class).message();
    }
}
