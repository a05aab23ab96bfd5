package dev.casecore.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.StoredCase;
import dev.casecore.testkit.generator.Life;
import dev.casecore.testkit.generator.Lives;
import dev.casecore.testkit.generator.Step;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WrittenCaseTest {

    private static final JsonFormat FORMAT = new JsonFormat();
    private static final Case SAMPLE = (Case) Sample.of(Case.class);
    private static final Lives LIVES = Lives.of(SalesforceSupport.playbook());

    private static WrittenCase whole(StoredCase stored) {
        return FORMAT.write(stored, Option.none());
    }

    private static String after(StoredCase former, StoredCase next) {
        return FORMAT.write(next, Option.some(whole(former))).json();
    }

    @Provide
    Arbitrary<Life> lives() {
        return LIVES.any();
    }

    @Property(tries = 100)
    void what_is_copied_from_the_version_before_is_what_would_have_been_written(@ForAll("lives") Life life) {
        Seq<Case> versions =
                life.steps().map(step -> step.after()).prepend(life.birth().after());
        WrittenCase former = whole(StoredCase.of(SAMPLE));
        for (Case version : versions) {
            WrittenCase written = FORMAT.write(StoredCase.of(version), Option.some(former));
            assertThat(written.json()).isEqualTo(whole(StoredCase.of(version)).json());
            former = written;
        }
    }

    @Property(tries = 100)
    void what_is_copied_from_json_that_was_read_is_what_would_have_been_written(@ForAll("lives") Life life) {
        String json = whole(StoredCase.of(life.birth().after())).json();
        for (Step step : life.steps()) {
            WrittenCase read = FORMAT.read(json);
            Case next = step.events().foldLeft(read.stored().current(), Evolution::evolve);
            json = FORMAT.write(StoredCase.of(next), Option.some(read)).json();
            assertThat(json).isEqualTo(whole(StoredCase.of(next)).json());
        }
    }

    @Test
    void what_did_not_change_stays_as_it_was_read_and_what_did_is_written_anew() {
        String strange = whole(StoredCase.of(SAMPLE)).json().replace("\"id\":", " \"id\" :\n ");
        WrittenCase read = FORMAT.read(strange);

        assertThat(FORMAT.write(read.stored(), Option.some(read)).json()).contains("\"id\" :\n ");
        assertThat(FORMAT.write(StoredCase.of(SAMPLE), Option.some(read)).json())
                .isEqualTo(whole(StoredCase.of(SAMPLE)).json());
        assertThat(FORMAT.readCase(strange)).isEqualTo(StoredCase.of(SAMPLE));
    }

    /** An object of two members. */
    public record Pair(String left, String right) {}

    @Test
    void what_is_the_same_object_as_before_is_not_written_again() {
        List<Object> written = new ArrayList<>();
        ObjectShape pairs = new ObjectShape(ObjectType.of(Pair.class), type -> noting(written));
        WrittenObject first = pairs.written(new Pair("one", "two"), null);
        WrittenObject second = pairs.written(new Pair("one", "three"), first);
        WrittenObject third = pairs.written(new Pair("four", "three"), second);

        assertThat(third.json()).isEqualTo("{\"left\":\"four\",\"right\":\"three\"}");
        assertThat(written).containsExactly("one", "two", "three", "four");
    }

    private static Shape noting(List<Object> written) {
        return new Shape() {
            @Override
            public void write(Object value, JsonGenerator out) throws IOException {
                written.add(value);
                out.writeString(value.toString());
            }

            @Override
            public Object read(JsonNode in, Rest rest) {
                throw new UnsupportedOperationException("only written");
            }
        };
    }

    @Test
    void nothing_is_copied_from_json_in_which_a_character_was_escaped() {
        ObjectShape pairs = new ObjectShape(ObjectType.of(Pair.class), new Shapes()::of);
        WrittenObject hostile = pairs.written(new Pair("half \uD800", "two"), null);
        WrittenObject next = pairs.written(new Pair("whole", "two"), hostile);

        assertThat(hostile.json()).isEqualTo("{\"left\":\"half \\ud800\",\"right\":\"two\"}");
        assertThat(next.json()).isEqualTo("{\"left\":\"whole\",\"right\":\"two\"}");
    }

    @Test
    void nothing_is_copied_where_something_is_not_known() {
        StoredCase newer = new StoredCase(SAMPLE, "{\"mood\":\"calm\"}");

        assertThat(after(newer, newer)).isEqualTo(whole(newer).json()).contains("\"mood\":\"calm\"");
        assertThat(after(newer, StoredCase.of(SAMPLE)))
                .isEqualTo(whole(StoredCase.of(SAMPLE)).json());
        assertThat(after(StoredCase.of(SAMPLE), newer)).isEqualTo(whole(newer).json());
    }
}
