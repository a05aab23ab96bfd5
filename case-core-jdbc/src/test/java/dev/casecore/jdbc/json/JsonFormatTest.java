package dev.casecore.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.port.StoredCase;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    private static final JsonFormat FORMAT = new JsonFormat();
    private static final Case SAMPLE = (Case) Sample.of(Case.class);

    private static ObjectNode tree() {
        return (ObjectNode) GoldenFiles.tree(FORMAT.write(StoredCase.of(SAMPLE)));
    }

    @Test
    void what_a_newer_version_wrote_survives_a_read_and_a_write_wherever_it_is() {
        ObjectNode newer = tree();
        newer.put("mood", "calm");
        ((ObjectNode) newer.get("status")).put("colour", "red");
        ((ObjectNode) newer.get("assignments").get("open").get(0)).put("urgent", true);
        ((ObjectNode) newer.get("latestReview")).putObject("stars").put("given", 5);

        StoredCase stored = FORMAT.readCase(newer.toString());

        assertThat(stored.current()).isEqualTo(SAMPLE);
        assertThat(GoldenFiles.tree(FORMAT.write(stored))).isEqualTo(newer);
    }

    @Test
    void what_is_not_known_of_a_part_that_is_gone_goes_with_it() {
        ObjectNode newer = tree();
        ((ObjectNode) newer.get("latestReview")).put("mood", "calm");
        StoredCase stored = FORMAT.readCase(newer.toString());
        ObjectNode without = tree();
        without.remove("latestReview");
        Case changed = FORMAT.readCase(without.toString()).current();

        String written = FORMAT.write(new StoredCase(changed, stored.unknown()));

        assertThat(GoldenFiles.tree(written)).isEqualTo(without);
    }

    @Test
    void CORE_017_erasure_reaches_texts_that_this_version_does_not_know() {
        String newer = "{\"comment\":{\"text\":3,\"value\":\"secret\"},\"more\":[{\"text\":4,\"value\":\"kept\"}]}";

        String erased = FORMAT.mapTexts(newer, text -> text.number() <= 3 ? text.erase() : text);

        assertThat(erased)
                .isEqualTo("{\"comment\":{\"text\":3,\"erased\":true},\"more\":[{\"text\":4,\"value\":\"kept\"}]}");
    }

    @Test
    void an_absent_member_reads_as_nothing() {
        ObjectNode older = tree();
        older.remove("links");
        older.remove("latestReview");
        older.remove("counters");
        older.remove("edits");

        Case read = FORMAT.readCase(older.toString()).current();

        assertThat(read.links()).isEmpty();
        assertThat(read.latestReview()).isEmpty();
        assertThat(read.counters().texts()).isZero();
        assertThat(read.edits()).isEmpty();
    }

    @Test
    void what_cannot_be_read_says_where_and_never_what() {
        ObjectNode broken = tree();
        ((ObjectNode) broken.get("status")).put("category", "SECRET");

        assertThatThrownBy(() -> FORMAT.readCase(broken.toString()))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("status: category")
                .hasMessageNotContaining("SECRET");
        assertThatThrownBy(() -> FORMAT.readCase("{\"secret"))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> FORMAT.readEvent("CaseTeleported", "{}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("CaseTeleported");
        ObjectNode incomplete = tree();
        incomplete.remove("number");
        assertThatThrownBy(() -> FORMAT.readCase(incomplete.toString())).hasMessage("number: is missing");
    }

    @Test
    void every_character_survives_even_halves_of_characters() {
        String hostile = "\u0000 \uD800 \uDC00\uD83D\uDE00 \u202E \" \\ ' \u2028 \uFFFF end\uD83D";

        String written = FORMAT.write(new CommentAdded(Text.of(hostile), HashSet.of(UserId.of("\uD83D\uDE00"))));

        assertThat(written.chars().filter(unit -> unit < ' ').count()).isZero();
        assertThat(FORMAT.readEvent("CommentAdded", written))
                .isEqualTo(new CommentAdded(Text.of(hostile), HashSet.of(UserId.of("\uD83D\uDE00"))));
        assertThat(written.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .as("a lone surrogate would have become a question mark")
                .isEqualTo(written.replace("?", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void values_of_one_part_are_written_as_that_part_and_sets_in_order() {
        CommentAdded event = new CommentAdded(
                Text.stored(1, "hello", false), HashSet.of(UserId.of("zoe"), UserId.of("anna"), UserId.of("mia")));

        assertThat(FORMAT.write(event))
                .isEqualTo("{\"comment\":{\"text\":1,\"value\":\"hello\"},\"mentions\":[\"anna\",\"mia\",\"zoe\"]}");
    }

    @Test
    void nothing_is_left_out_and_comes_back() {
        EffectRequested event = new EffectRequested(Effect.of(Effect.Type.MENTION, "key", "anna", "look"), false);

        JsonNode written = GoldenFiles.tree(FORMAT.write(event));

        assertThat(written.get("effect").has("facts")).isFalse();
        assertThat(FORMAT.readEvent("EffectRequested", written.toString())).isEqualTo(event);
    }
}
