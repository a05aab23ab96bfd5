package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private final Confidence confidence = new Confidence();

    private void learn(boolean wasRight, int times) {
        for (int i = 0; i < times; i++) {
            confidence.learn(wasRight);
        }
    }

    private int guessesOf(int chances) {
        return List.range(0, chances).count(any -> confidence.guesses());
    }

    @Test
    void whoever_was_not_wrong_yet_guesses_each_time() {
        assertThat(guessesOf(1_000)).isEqualTo(1_000);
    }

    @Test
    void whoever_is_right_two_times_of_three_goes_on_guessing() {
        for (int i = 0; i < 1_000; i++) {
            learn(false, 1);
            learn(true, 2);
        }

        assertThat(guessesOf(1_000)).isEqualTo(1_000);
    }

    @Test
    void whoever_is_right_every_other_time_guesses_now_and_then() {
        for (int i = 0; i < 1_000; i++) {
            learn(true, 1);
            learn(false, 1);
        }

        assertThat(guessesOf(3_200)).isEqualTo(100);
    }

    @Test
    void whoever_is_right_again_guesses_each_time_again() {
        learn(false, 1_000);
        learn(true, 1);

        assertThat(guessesOf(10)).isEqualTo(10);
    }

    @Test
    void being_right_for_long_does_not_excuse_being_wrong_for_long() {
        learn(true, 1_000);
        learn(false, 32);

        assertThat(guessesOf(31)).isZero();
    }
}
