package dev.casecore.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Advice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new event, and a new attribute of a case, need a golden file; what an older version wrote is read for ever. */
class GoldenFilesTest {

    private static final JsonFormat FORMAT = new JsonFormat();

    static Stream<Class<?>> kinds() {
        return leaves(CaseEvent.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(GoldenFilesTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_has_a_golden_file_of_its_present_form(Class<?> type) {
        CaseEvent event = (CaseEvent) Sample.of(type);
        String kind = FORMAT.kind(event);

        String written = FORMAT.write(event);

        assertThat(GoldenFiles.latest(kind, written))
                .as("src/test/resources/golden/%s.N.json, written with -Dcasecore.approve=true", kind)
                .isEqualTo(GoldenFiles.tree(written));
        assertThat(FORMAT.readEvent(kind, written)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_form_that_an_event_ever_had_is_read_and_nothing_is_lost(Class<?> type) {
        for (Path file : GoldenFiles.of(type.getSimpleName())) {
            CaseEvent event = FORMAT.readEvent(
                    type.getSimpleName(), GoldenFiles.read(file).toString());

            assertThat(GoldenFiles.holds(GoldenFiles.tree(FORMAT.write(event)), GoldenFiles.read(file)))
                    .as("%s, read and written", file.getFileName())
                    .isTrue();
        }
    }

    @Test
    void a_case_has_a_golden_file_of_its_present_form_with_every_attribute() {
        Case sample = (Case) Sample.of(Case.class);

        String written = FORMAT.write(StoredCase.of(sample));

        assertThat(GoldenFiles.latest("Case", written)).isEqualTo(GoldenFiles.tree(written));
        assertThat(FORMAT.readCase(written)).isEqualTo(StoredCase.of(sample));
    }

    @Test
    void every_form_that_a_case_ever_had_is_read_and_nothing_is_lost() {
        for (Path file : GoldenFiles.of("Case")) {
            StoredCase stored = FORMAT.readCase(GoldenFiles.read(file).toString());

            assertThat(stored.unknown()).isEmpty();
            assertThat(GoldenFiles.holds(GoldenFiles.tree(FORMAT.write(stored)), GoldenFiles.read(file)))
                    .as("%s, read and written", file.getFileName())
                    .isTrue();
        }
    }

    @Test
    void advice_and_queues_have_golden_files_too() {
        Seq<Advice> advice = List.of((Advice) Sample.of(Advice.class));
        QueueDefinition queue = (QueueDefinition) Sample.of(QueueDefinition.class);

        assertThat(GoldenFiles.latest("Advice", FORMAT.write(advice)))
                .isEqualTo(GoldenFiles.tree(FORMAT.write(advice)));
        assertThat(FORMAT.readAdvice(FORMAT.write(advice))).isEqualTo(advice);
        assertThat(GoldenFiles.latest("QueueDefinition", FORMAT.write(queue)))
                .isEqualTo(GoldenFiles.tree(FORMAT.write(queue)));
        assertThat(FORMAT.readQueue(FORMAT.write(queue))).isEqualTo(queue);
    }
}
