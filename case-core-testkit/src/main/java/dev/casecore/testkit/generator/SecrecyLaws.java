package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is true of everything that a life may leave in a log file. */
final class SecrecyLaws {

    /** Shorter ones may well be in other words too. */
    private static final int TELLING = 10;

    private SecrecyLaws() {}

    static void check(Life life) {
        Set<String> personal = personal(life);
        for (String line : lines(life)) {
            assertThat(personal)
                    .as("personal texts in %s, after %s", line, life)
                    .noneMatch(line::contains);
        }
    }

    private static Seq<String> lines(Life life) {
        return List.of(life.current().toString(), life.toString())
                .appendAll(life.events().map(RecordedEvent::toString))
                .appendAll(life.steps().map(step -> step.command().toString()))
                .appendAll(life.steps().map(step -> step.answer().toString()));
    }

    private static Set<String> personal(Life life) {
        Set<String> texts = new LinkedHashSet<>();
        life.events().forEach(event -> event.mapTexts(text -> noted(text, texts)));
        texts.removeIf(text -> text.length() < TELLING);
        return texts;
    }

    private static Text noted(Text text, Set<String> texts) {
        texts.add(text.value());
        return text;
    }
}
