package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void a_text_is_made_once_for_the_same_parts() {
        String made = texts.of(List.of("a", "b"), () -> "a".concat("b"));

        assertThat(texts.of(List.of("a", "b"), () -> "another")).isSameAs(made).isEqualTo("ab");
        assertThat(texts.of(List.of("b", "a"), () -> "another")).isEqualTo("another");
    }

    @Test
    void a_long_text_is_not_kept() {
        assertThat(texts.of("kept", () -> "x".repeat(8_192))).isSameAs(texts.of("kept", () -> "another"));

        texts.of("long", () -> "x".repeat(8_193));
        assertThat(texts.of("long", () -> "another")).isEqualTo("another");
    }

    @Test
    void one_of_very_many_is_not_kept() {
        List<Integer> many = List.range(0, 1_500);
        many.forEach(number -> texts.of(number, () -> "first"));

        assertThat(many.filter(number -> texts.of(number, () -> "again").equals("first")))
                .hasSize(1_000);
    }
}
