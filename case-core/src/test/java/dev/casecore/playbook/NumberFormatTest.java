package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers read as {@link String#format} would write them, however they are put together. */
class NumberFormatTest {

    private static void assertSame(String format, long number) {
        assertThat(NumberFormat.of(format).of(number)).isEqualTo(String.format(Locale.ROOT, format, number));
    }

    @Provide
    Arbitrary<String> common() {
        Arbitrary<String> words = Arbitraries.strings().excludeChars('%').ofMaxLength(5);
        Arbitrary<String> widths =
                Arbitraries.integers().between(1, 99).map(width -> "0" + width).injectNull(0.2);
        return Combinators.combine(words, widths, words)
                .as((before, width, after) -> before + "%" + (width == null ? "" : width) + "d" + after);
    }

    @Property
    void a_common_format_reads_as_any_other_would(
            @ForAll("common") String format, @ForAll @LongRange(min = 0) long number) {
        assertSame(format, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%,d", "%8d|", "%-8d|", "%x", "100%% %d", "%1$d of %1$05d", "none"})
    void any_other_format_is_left_to_the_platform(String format) {
        assertSame(format, 0);
        assertSame(format, 1_234_567);
    }
}
