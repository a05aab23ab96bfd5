package dev.casecore.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.QueueId;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNamesTest {

    private static QueueDefinition named(String name) {
        return new QueueDefinition(QueueId.of("front"), name, HashSet.empty(), HashSet.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "\uD83D half", "half \uDE00", "line\nbreak", "", " "})
    void CORE_021_a_queue_and_a_place_in_a_list_are_named_by_what_every_store_can_keep(String text) {
        assertThatThrownBy(() -> named(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what=queue name");
        assertThatThrownBy(() -> new Page.Cursor(Option.none(), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what=case number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "\uD83D half", "half \uDE00"})
    void CORE_021_so_is_the_sort_key_of_that_place(String text) {
        assertThatThrownBy(() -> new Page.Cursor(Option.some(text), "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what=sort key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; --", "\uD83D\uDE00", "\u202Eabc\u202C", "%_\\"})
    void whatever_else_somebody_types_is_a_name(String text) {
        assertThat(named(text).name()).isEqualTo(text);
        assertThat(new Page.Cursor(Option.some(text), text).number()).isEqualTo(text);
    }
}
