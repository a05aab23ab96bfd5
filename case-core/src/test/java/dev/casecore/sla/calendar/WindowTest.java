package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows of a day, written here as {@code 10-20}: seconds from, included, to, excluded. */
class WindowTest {
    @ParameterizedTest
    @CsvSource({
        "10-20, 20-30, false",
        "10-20, 19-30, true",
        "10-20, 0-10, false",
        "10-20, 0-11, true",
        "10-20, 12-13, true",
        "10-20, 10-20, true",
        "10-20, 30-40, false"
    })
    void CAL_001_windows_that_touch_do_not_overlap(String one, String other, boolean overlap) {
        assertThat(window(one).overlaps(window(other))).isEqualTo(overlap);
        assertThat(window(other).overlaps(window(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  ''",
        "10-20,               10-20",
        "10-20 20-30,         10-30",
        "20-30 10-20,         10-30",
        "10-20 21-30,         10-20 21-30",
        "21-30 10-20,         10-20 21-30",
        "10-40 20-30,         10-40",
        "10-30 20-40,         10-40",
        "10-20 10-30,         10-30",
        "50-60 10-20 20-30 5-7, 5-7 10-30 50-60"
    })
    void CAL_001_the_same_time_in_order_and_touching_windows_are_one(String windows, String merged) {
        assertThat(Window.merged(windows(windows))).isEqualTo(windows(merged));
    }

    @ParameterizedTest
    @CsvSource({
        "12-15, 10-20,       10-12 15-20",
        "10-15, 10-20,       15-20",
        "15-20, 10-20,       10-15",
        "0-30,  10-20,       ''",
        "10-20, 10-20,       ''",
        "0-10,  10-20,       10-20",
        "20-30, 10-20,       10-20",
        "15-35, 10-20 30-40, 10-15 35-40"
    })
    void CAL_003_a_break_is_taken_out(String pause, String windows, String left) {
        assertThat(window(pause).takenFrom(windows(windows))).isEqualTo(windows(left));
    }

    @Test
    void CAL_002_a_window_is_told_as_it_would_be_written() {
        assertThat(Vector.of(new Window(0, 86_400), new Window(32_400, 61_230), new Window(59, 3_659))
                        .map(Window::toString))
                .containsExactly("00:00-24:00", "09:00-17:00:30", "00:00:59-01:00:59");
    }

    private static Vector<Window> windows(String text) {
        return Vector.of(text.split(" ", -1)).filter(part -> !part.isEmpty()).map(WindowTest::window);
    }

    private static Window window(String text) {
        String[] ends = text.split("-", -1);
        return new Window(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
