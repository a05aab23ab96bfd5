package dev.casecore.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final String FOUR_BYTES = "\uD83D\uDE00";

    private static Violation defect(String text) {
        return CaseId.parse(text).getError();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " a ", "C-000000001", "O'Hara", "\u05D0\u200F", "\uFFFD", FOUR_BYTES, "a" + FOUR_BYTES + "b"
            })
    void a_line_is_a_token(String text) {
        assertThat(CaseId.parse(text).get().value()).isEqualTo(text);
        assertThat(CaseId.of(text)).hasToString(text);
        assertThat(Token.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void a_blank_is_none(String text) {
        assertThat(defect(text)).isEqualTo(Violation.of(Code.BLANK, "what", "case id"));
    }

    @Test
    void nothing_is_none() {
        assertThat(CaseId.parse(null).getError()).isEqualTo(Violation.of(Code.BLANK, "what", "case id"));
        assertThatThrownBy(() -> Token.require("name", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BLANK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\nb",
                "\u001F",
                "\u007F",
                "\u009F",
                "\uD83D",
                "a\uD83D",
                "\uD83Da",
                "\uDE00",
                "\uDE00\uD83D",
                FOUR_BYTES + "\uDE00"
            })
    void CORE_021_a_control_character_or_half_a_character_is_none(String text) {
        assertThat(defect("a" + text)).isEqualTo(Violation.of(Code.FORBIDDEN_CHARACTER, "what", "case id"));
        assertThat(Token.isWellFormed("a" + text)).isFalse();
        assertThatThrownBy(() -> CaseId.of("a" + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FORBIDDEN_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", FOUR_BYTES})
    void CORE_021_a_token_has_128_code_points_at_most(String character) {
        String longest = character.repeat(Token.LONGEST);

        assertThat(CaseId.parse(longest).isValid()).isTrue();
        assertThat(defect(longest + character))
                .isEqualTo(Violation.of(Code.TOO_LONG, "what", "case id")
                        .and("limit", "128")
                        .and("length", "129"));
    }

    @Property
    void tokens_are_in_the_order_of_their_code_points_as_utf_8_is(
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String some,
            @ForAll("ends") String end,
            @ForAll("ends") String other) {
        assertThat(Integer.signum(Token.compare(some + end, some + other)))
                .isEqualTo(Integer.signum(Arrays.compareUnsigned(utf8(some + end), utf8(some + other))));
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of(
                "", "a", "b", "~", "\uD7FF", "\uE000", "\uFFFD", FOUR_BYTES, "\uD83D\uDE01", "\uDBFF\uDFFD", "aa");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
