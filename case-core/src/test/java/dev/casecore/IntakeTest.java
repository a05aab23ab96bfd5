package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.conversation.Channel;
import dev.casecore.conversation.Effect;
import dev.casecore.conversation.Interaction;
import dev.casecore.conversation.Interaction.Ending;
import dev.casecore.conversation.Interaction.FollowUp;
import dev.casecore.conversation.Interaction.Wish;
import dev.casecore.field.Fields;
import dev.casecore.identity.Owner;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.CaseQuery;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a conversation to nothing, a note, or a case (SF-001 to SF-010). */
class IntakeTest {

    private static final Interaction CALL = Interaction.unresolved(Channel.PHONE, "error 17 again");

    private final Desk desk = Desk.standard();

    @ParameterizedTest
    @CsvSource({
        "RESOLVED,NEEDED,false",
        "RESOLVED,NOT_NEEDED,false",
        "UNRESOLVED,NOT_NEEDED,false",
        "UNRESOLVED,NEEDED,true"
    })
    void SF_001_an_interaction_becomes_a_case_only_if_unresolved_and_to_be_followed_up(
            Ending ending, FollowUp followUp, boolean becomesCase) {
        Interaction call = new Interaction(Channel.PHONE, ending, followUp, Wish.AS_ADVISED, Text.of("error 17"));

        IntakeResult result = take(call);

        assertThat(result instanceof IntakeResult.CaseOpened).isEqualTo(becomesCase);
        assertThat(desk.acme().list(CaseQuery.builder().build(), CALLER).cases())
                .hasSize(becomesCase ? 1 : 0);
    }

    private static final dev.casecore.identity.Actor CALLER = dev.casecore.identity.Actor.user(ANNA);

    @Test
    void SF_002_a_settled_call_needs_no_case_but_an_agent_may_open_one_against_advice() {
        Interaction call = Interaction.resolved(Channel.CHAT, "it was the switch");

        IntakeResult advised = take(call);
        IntakeResult insisted = take(call.withCaseAnyway());

        assertThat(advised).isInstanceOfSatisfying(IntakeResult.NoCaseNeeded.class, none -> {
            assertThat(none.advice().code()).isEqualTo(Code.NO_CASE_NEEDED);
            assertThat(none.advice().rule()).isEqualTo(RuleId.of("SF-002"));
        });
        assertThat(insisted)
                .isInstanceOfSatisfying(
                        IntakeResult.CaseOpened.class,
                        opened -> assertThat(opened.opened().advice().map(Advice::code))
                                .contains(Code.NO_CASE_NEEDED));
    }

    @Test
    void SF_007_on_a_match_the_details_go_on_the_existing_case_as_a_note() {
        Case existing = desk.opened("Inverter");

        IntakeResult result = take(CALL, "Inverter");

        Accepted note = note(result);
        assertThat(note.after().id()).isEqualTo(existing.id());
        assertThat(note.events().head().event())
                .isInstanceOfSatisfying(
                        CommentAdded.class,
                        added -> assertThat(added.comment().value()).isEqualTo("error 17 again"));
    }

    @Test
    void SF_008_its_owner_is_mentioned_and_of_a_queue_every_member() {
        Case existing = desk.opened("Inverter");

        assertThat(mentioned(note(take(CALL, "Inverter")))).containsExactly("anna");
        desk.handOver(existing, Owner.queue(SalesforceQueues.HOMEOWNER));
        assertThat(mentioned(note(take(CALL, "Inverter")))).contains(BEA.value(), BOB.value());
    }

    @Test
    void SF_008_of_a_team_every_member_is_mentioned_and_nobody_whom_the_directory_does_not_know() {
        Case existing = desk.opened("Inverter");
        desk.handOver(existing, Owner.team(Directory.TIER_TWO));
        assertThat(mentioned(note(take(CALL, "Inverter"))))
                .containsExactlyInAnyOrderElementsOf(Directory.everything()
                        .teams()
                        .get(Directory.TIER_TWO)
                        .get()
                        .members()
                        .map(UserId::value));

        desk.acme().queues().addMember(SalesforceQueues.HOMEOWNER, UserId.of("ghost"));
        desk.handOver(existing, Owner.queue(SalesforceQueues.HOMEOWNER));
        assertThat(mentioned(note(take(CALL, "Inverter"))))
                .contains(BEA.value())
                .doesNotContain("ghost");
    }

    private static Seq<String> mentioned(Accepted note) {
        return note.events()
                .map(recorded -> recorded.event())
                .filter(EffectRequested.class::isInstance)
                .map(event -> ((EffectRequested) event).effect())
                .filter(effect -> effect.type() == Effect.Type.MENTION)
                .map(Effect::recipient);
    }

    @Test
    void SF_009_no_second_case_unless_somebody_says_why() {
        Case existing = desk.opened("Inverter");

        var refused = desk.acme().open(desk.homeowner(desk.by(BEN), "Inverter"));
        var insisted = desk.acme().open(desk.homeowner(desk.by(BEN), "Inverter").despiteMatches("another inverter"));

        assertThat(refused.getLeft().codes()).containsExactly(Code.CASE_EXISTS);
        assertThat(refused.getLeft().unmet().head().fact("number"))
                .contains(existing.number().value());
        assertThat(((CaseOpened) insisted.get().events().head().event()).openAnyway())
                .isNotEmpty();
        assertThat(desk.store.count(Desk.ACME, CaseQuery.builder().build())).isEqualTo(2);
    }

    @Test
    void SF_010_what_keeps_a_case_from_being_opened_is_said() {
        OpenCase incomplete = OpenCase.of(desk.by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, Fields.none());

        assertThat(desk.acme().intake(CALL, incomplete).getLeft().has(Code.FIELD_MISSING))
                .isTrue();
        assertThat(desk.listed(CaseQuery.builder().build())).isEmpty();
    }

    @Test
    void SF_010_without_a_match_a_case_is_opened() {
        desk.opened("Billing");

        assertThat(take(CALL, "Inverter")).isInstanceOf(IntakeResult.CaseOpened.class);
    }

    @Test
    void SF_006_a_closed_case_does_not_match_but_is_reported_while_it_could_be_reopened() {
        Case existing = desk.opened("Inverter");
        desk.acme().handle(existing.id(), CloseCase.of(desk.by(ANNA))).get();

        var inside = desk.acme().explain(desk.homeowner(desk.by(BEN), "Inverter"));
        desk.later(Duration.ofHours(6).plusMillis(1));
        var outside = desk.acme().explain(desk.homeowner(desk.by(BEN), "Inverter"));

        assertThat(inside.get().advice().map(Advice::code)).contains(Code.CASE_REOPENABLE);
        assertThat(outside.get().advice().map(Advice::code)).doesNotContain(Code.CASE_REOPENABLE);
    }

    @Test
    void SF_006_search_and_creation_are_one_step_so_of_two_agents_at_once_one_creates_and_the_other_is_told() {
        var answers = Together.of(16, i -> desk.acme().open(desk.homeowner(desk.by("race-" + i, BEN), "Inverter")));

        assertThat(answers.filter(answer -> answer.isRight())).hasSize(1);
        assertThat(answers.filter(answer -> answer.isLeft())
                        .map(answer -> answer.getLeft().codes().head()))
                .containsOnly(Code.CASE_EXISTS);
        assertThat(desk.store.count(Desk.ACME, CaseQuery.builder().build())).isEqualTo(1);
    }

    @Test
    void the_same_intake_again_adds_no_second_note() {
        Case existing = desk.opened("Inverter");
        OpenCase opening = desk.homeowner(desk.by("once", BEN), "Inverter");

        Accepted first = note(desk.acme().intake(CALL, opening).get());
        Accepted again = note(desk.acme().intake(CALL, opening).get());

        assertThat(again).isEqualTo(first);
        assertThat(desk.read(existing.id()).counters().comments()).isEqualTo(1);
    }

    private static Accepted note(IntakeResult result) {
        return ((IntakeResult.NoteAdded) result).note();
    }

    private IntakeResult take(Interaction interaction) {
        return take(interaction, "request " + interaction.wish());
    }

    private IntakeResult take(Interaction interaction, String requestType) {
        return desk.acme()
                .intake(interaction, desk.homeowner(desk.by(BEN), requestType))
                .get();
    }
}
