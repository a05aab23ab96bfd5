package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.casecore.command.AddComment;
import dev.casecore.conversation.Effect;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;

class FeedTest {

    private final Scenario scenario = Scenario.homeownerCase();

    @Test
    void SF_074_internal_communication_is_comments_on_the_case() {
        scenario.accepted(AddComment.of(scenario.by(BEN), "spoke to Hugo"));

        assertThat(scenario.events(CommentAdded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.comment().value()).isEqualTo("spoke to Hugo"));
    }

    @Test
    void SF_075_a_mention_notifies_everybody_mentioned_once() {
        scenario.accepted(new AddComment(scenario.by(ANNA), Text.of("please look"), HashSet.of(BEN, BEA)));

        assertThat(scenario.events(EffectRequested.class))
                .extracting(EffectRequested::effect)
                .extracting(Effect::type, Effect::recipient, Effect::key)
                .containsExactly(
                        tuple(Effect.Type.MENTION, "bea", "mention:case-1:3:bea"),
                        tuple(Effect.Type.MENTION, "ben", "mention:case-1:3:ben"));
    }

    @Test
    void SF_075_mentioning_somebody_unknown_is_refused() {
        assertThat(scenario.reasons(new AddComment(scenario.by(ANNA), Text.of("please look"), HashSet.of(BEN, NOBODY))))
                .containsExactly("UNKNOWN_USER [SF-075] (user=nobody-knows)");
    }
}
