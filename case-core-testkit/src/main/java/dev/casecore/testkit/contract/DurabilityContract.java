package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.FeedSubscriber;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import dev.casecore.testkit.contract.props.Possessions;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a store owes whose contents outlive it: whatever was answered is there when the same contents are opened again. */
public abstract class DurabilityContract extends StoreSuite {

    private static final TenantId TENANT = Helpdesk.TENANT;
    private static final Seq<String> LIFE = List.of(Script.SHARED)
            .appendAll(Script.turn("ben", 1))
            .append("ben-2-open")
            .append("ben-2-refer");

    private final DurableFixture durable;

    /**
     * For subclasses.
     *
     * @param fixture makes the store, and opens what it has written again
     */
    protected DurabilityContract(DurableFixture fixture) {
        super(fixture);
        this.durable = fixture;
    }

    private Seq<Either<Rejection, Accepted>> lived() {
        Script script = new Script(store, TENANT);
        Seq<Either<Rejection, Accepted>> answers = LIFE.map(script::send);
        script.desk().queues().check(Helpdesk.QUEUE, Helpdesk.ANNA);
        assertThat(answers.filter(Either::isLeft))
                .as("the store must find what was saved, so that a command which is legal is accepted")
                .isEmpty();
        return answers;
    }

    private static Seq<Option<Receipt>> receipts(Store store) {
        return LIFE.map(id -> store.receipt(TENANT, CommandId.of(id)));
    }

    @Test
    void REC_001_cases_events_receipts_queues_and_clocks_are_there_again() {
        lived();

        Store again = durable.reopened();

        assertThat(Possessions.of(again, TENANT))
                .as("the store must have kept everything that it had saved")
                .isEqualTo(Possessions.of(store, TENANT))
                .isNotEqualTo(Possessions.NONE);
        assertThat(receipts(again))
                .as("the store must have kept every receipt")
                .isEqualTo(receipts(store))
                .allMatch(Option::isDefined);
    }

    @Test
    void REC_002_the_feed_goes_on_from_a_position_of_before() {
        lived();
        Seq<FeedEntry> before = store.feed(0, 1_000);

        Store again = durable.reopened();

        assertThat(again.feed(0, 1_000))
                .as("the feed must give each event at the position of before")
                .isEqualTo(before)
                .isNotEmpty();
        new Script(again, TENANT).send("ben-3-open");
        assertThat(again.feed(before.last().position(), 10)
                        .map(entry -> entry.event().command()))
                .as("the feed must put what is new after everything of before")
                .containsOnly(CommandId.of("ben-3-open"))
                .isNotEmpty();
    }

    @Test
    void REC_002_a_subscriber_goes_on_where_it_was_before() {
        lived();
        SubscriberId index = SubscriberId.of("index");
        FeedSubscriber.of(store, index, Start.BEGINNING).inBatchesOf(2).poll(batch -> {});
        Seq<Subscriber> before = store.subscribers();

        Store again = durable.reopened();

        assertThat(again.subscribers())
                .as("the store must have kept how far each subscriber had come")
                .isEqualTo(before)
                .hasSize(1);
        assertThat(FeedSubscriber.of(again, index, Start.BEGINNING)
                        .catchUp(batch -> {})
                        .handled())
                .as("the store must hand a subscriber what it had not moved past")
                .isEqualTo((int) before.head().lag());
    }

    @Test
    void CORE_005_a_command_of_before_has_its_answer_of_before_and_no_new_effect() {
        Seq<Either<Rejection, Accepted>> answers = lived();

        Store again = durable.reopened();
        Script script = new Script(again, TENANT);

        assertThat(LIFE.map(script::send).map(answer -> answer.map(accepted -> accepted.events())))
                .as("the store must answer a command of before from its receipt")
                .hasSameSizeAs(answers)
                .allMatch(Either::isRight);
        assertThat(Possessions.of(again, TENANT))
                .as("the store must let a command of before change nothing")
                .isEqualTo(Possessions.of(store, TENANT));
    }

    @Test
    void CORE_006_work_goes_on_where_it_ended_and_numbers_go_on_growing() {
        lived();
        long last = store.nextNumber(TENANT);

        Store again = durable.reopened();

        assertThat(again.nextNumber(TENANT))
                .as("the store must draw no number again that it drew before")
                .isGreaterThan(last);
        Script script = new Script(again, TENANT);
        for (String id : List.of("ben-2-answer", "ben-2-close", "ben-4-hot").appendAll(Script.turn("ben", 5))) {
            assertThat(script.send(id).isRight())
                    .as("the store must let work go on where it ended: %s", id)
                    .isTrue();
        }
    }

    @Test
    void CORE_017_what_was_erased_does_not_come_back() {
        lived();

        Store again = durable.reopened();

        Seq<RecordedEvent> opening = again.feed(0, 1_000)
                .map(FeedEntry::event)
                .filter(event -> event.command().equals(CommandId.of("ben-1-open")))
                .take(1);
        assertThat(Evolution.fold(opening)
                        .flatMap(opened -> opened.get(Helpdesk.DESCRIPTION))
                        .map(Text::isErased))
                .as("the store must have erased the texts of events from what it keeps")
                .contains(true);
        assertThat(Possessions.of(again, TENANT).events())
                .as("the store must have erased the texts of events from what it keeps")
                .isEqualTo(Possessions.of(store, TENANT).events());
    }
}
