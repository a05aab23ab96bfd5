package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;
import static dev.casecore.playbooks.salesforce.SalesforceFields.DESCRIPTION;
import static dev.casecore.playbooks.salesforce.SalesforceFields.PROPERTY_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private ErasePersonalData erase() {
        return new ErasePersonalData(scenario.by(SUE));
    }

    private void lived() {
        scenario.accepted(AddComment.of(scenario.by(ANNA), "spoke to Hugo"))
                .accepted(
                        new AttachDocument(scenario.by(ANNA), new Attachment(Text.of("hugos-roof.jpg"), "store/1", 1)))
                .accepted(new LogReview(scenario.by(ANNA), Text.of("Hugo sends a photo")))
                .referred(SalesforceSupport.DP);
    }

    private static Set<String> texts(Seq<RecordedEvent> events) {
        java.util.Set<String> found = new java.util.TreeSet<>();
        events.forEach(event -> event.mapTexts(text -> {
            found.add(text.value());
            return text;
        }));
        return HashSet.ofAll(found);
    }

    @Test
    void CORE_017_erasure_replaces_personal_data_in_the_case() {
        lived();

        scenario.accepted(erase());

        Case erased = scenario.theCase();
        assertThat(erased.get(DESCRIPTION).map(Text::isErased)).containsExactly(true);
        assertThat(erased.get(PROPERTY_ADDRESS).map(Text::value)).containsExactly("");
        assertThat(erased.latestReview().map(review -> review.comment().isErased()))
                .containsExactly(true);
        assertThat(erased.assignments().open().head().comments().isErased()).isTrue();
        assertThat(erased.get(CASE_SOURCE)).containsExactly("phone");
    }

    @Test
    void CORE_017_erasing_the_events_gives_the_same_case_in_the_same_order() {
        lived();
        assertThat(texts(scenario.history()))
                .contains("spoke to Hugo", "hugos-roof.jpg", "Hugo sends a photo", "please look", "billed twice");

        scenario.accepted(erase());
        PersonalDataErased erased = scenario.events(PersonalDataErased.class).get(0);
        Seq<RecordedEvent> redacted = scenario.history().map(event -> event.mapTexts(erased::erase));

        assertThat(texts(redacted)).containsExactly("");
        assertThat(redacted.map(RecordedEvent::sequence))
                .isEqualTo(scenario.history().map(RecordedEvent::sequence));
        assertThat(redacted.map(RecordedEvent::recordedAt))
                .isEqualTo(scenario.history().map(RecordedEvent::recordedAt));
        assertThat(Evolution.fold(redacted)).isEqualTo(Option.some(scenario.theCase()));
    }

    @Test
    void CORE_017_who_erased_what_is_an_event() {
        lived();

        scenario.accepted(erase());

        assertThat(scenario.events(PersonalDataErased.class)).containsExactly(new PersonalDataErased(6));
        assertThat(scenario.history().last().actor()).hasToString("user:sue");
    }

    @Test
    void CORE_017_it_is_accepted_at_any_status_and_rules_go_on() {
        lived();
        scenario.assignmentClosed(1).closed().accepted(erase());

        assertThat(scenario.accepted(new ReopenCase(scenario.by(ANNA)))
                        .theCase()
                        .isOpen())
                .isTrue();
        scenario.accepted(
                EditCase.of(scenario.by(ANNA), scenario.theCase().version()).set(CASE_SOURCE, "chat"));
        assertThat(scenario.theCase().get(DESCRIPTION).map(Text::isErased)).containsExactly(true);
    }

    @Test
    void CORE_017_what_is_written_afterwards_stays() {
        scenario.accepted(erase())
                .accepted(EditCase.of(scenario.by(ANNA), scenario.theCase().version())
                        .set(DESCRIPTION, Text.of("written anew")));

        assertThat(scenario.theCase().get(DESCRIPTION).map(Text::value)).containsExactly("written anew");
    }

    @Test
    void CORE_017_an_erased_text_is_not_accepted_again() {
        Text erased = Text.stored(1, "", true);

        assertThat(scenario.reasons(new LogReview(scenario.by(ANNA), erased)))
                .containsExactly("BLANK [SF-077] (input=comment)");
        assertThat(scenario.reasons(EditCase.of(scenario.by(ANNA), 1).set(DESCRIPTION, erased)))
                .containsExactly("BLANK [SF-025] (type=personal text, field=description)");
    }

    @Test
    void CORE_017_the_follow_up_of_an_erased_case_asks_for_the_texts_again() {
        scenario.closed().accepted(erase()).later(Duration.ofHours(7));

        FollowUpDraft draft =
                scenario.refused(new ReopenCase(scenario.by(ANNA))).draft().get();
        OpenCase open = draft.toCommand(scenario.by(ANNA));

        assertThat(Scenario.standard()
                        .named("case-2", "C-000124")
                        .at(scenario.now())
                        .beside(scenario.theCase())
                        .reasons(open))
                .containsExactly("FIELD_MISSING [SF-021] (field=description)");
    }
}
