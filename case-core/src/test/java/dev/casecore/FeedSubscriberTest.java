package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.FeedSubscriber.Progress;
import dev.casecore.FeedSubscriber.Standing;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who reads the feed batch by batch, and what becomes of their place in it whatever goes wrong. */
class FeedSubscriberTest {

    private static final SubscriberId MAIL = SubscriberId.of("mail");
    private static final TenantId ACME = TenantId.of("acme");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");

    private final Store store = new InMemoryStore();
    private final java.util.List<Long> handled = new ArrayList<>();

    private TenantDesk desk() {
        return CaseDesk.builder()
                .store(store)
                .playbook(PlaybookBuilder.of("help-desk", 1, "Help desk")
                        .status(NEW, "New", StatusCategory.NEW)
                        .status(DONE, "Done", StatusCategory.CLOSED)
                        .startsIn(NEW)
                        .kind(INCIDENT, "Incident", kind -> kind)
                        .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("IT-001"), NEW)
                        .buildOrThrow())
                .time(() -> NOON)
                .build()
                .forTenant(ACME);
    }

    /** Each case that is opened is one event. */
    private FeedSubscriberTest opened(int first, int last) {
        TenantDesk desk = desk();
        for (int i = first; i <= last; i++) {
            String id = "open-" + i;
            assertThat(desk.open(OpenCase.of(CommandHeader.of(id, Actor.user("anna"), NOON), INCIDENT, Fields.none()))
                            .isRight())
                    .isTrue();
        }
        return this;
    }

    private void note(FeedEntry entry) {
        handled.add(entry.position());
    }

    private void noteAll(Seq<FeedEntry> batch) {
        batch.forEach(this::note);
    }

    private FeedSubscriber mail() {
        return FeedSubscriber.of(store, MAIL, Start.BEGINNING);
    }

    private long position() {
        return store.position(MAIL).get();
    }

    private Consumer<FeedEntry> failingAt(long position, RuntimeException failure) {
        return entry -> {
            if (entry.position() == position) {
                throw failure;
            }
            note(entry);
        };
    }

    @Test
    void REC_002_a_subscriber_gets_every_event_once_in_order_and_then_nothing_new() {
        FeedSubscriber mail = opened(1, 5).mail().inBatchesOf(2);

        assertThat(mail.poll(this::noteAll)).isEqualTo(new Progress(2, Standing.MOVED_ON));
        assertThat(mail.poll(this::noteAll)).isEqualTo(new Progress(2, Standing.MOVED_ON));
        assertThat(mail.poll(this::noteAll)).isEqualTo(new Progress(1, Standing.MOVED_ON));
        assertThat(mail.poll(this::noteAll)).isEqualTo(new Progress(0, Standing.NOTHING_NEW));
        assertThat(handled).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(mail.id()).isEqualTo(MAIL);
        assertThat(mail.inBatchesOf(1).id()).isEqualTo(MAIL);
    }

    @Test
    void REC_002_one_by_one_is_the_same_in_smaller_steps() {
        FeedSubscriber mail = opened(1, 3).mail().inBatchesOf(2);

        assertThat(mail.pollEach(this::note)).isEqualTo(new Progress(2, Standing.MOVED_ON));
        assertThat(mail.pollEach(this::note)).isEqualTo(new Progress(1, Standing.MOVED_ON));
        assertThat(mail.pollEach(this::note)).isEqualTo(new Progress(0, Standing.NOTHING_NEW));
        assertThat(handled).containsExactly(1L, 2L, 3L);
    }

    @Test
    void REC_002_catching_up_takes_as_many_batches_as_there_are() {
        FeedSubscriber mail = opened(1, 5).mail().inBatchesOf(2);

        assertThat(mail.catchUp(this::noteAll)).isEqualTo(new Progress(5, Standing.NOTHING_NEW));
        assertThat(mail.catchUp(this::noteAll)).isEqualTo(new Progress(0, Standing.NOTHING_NEW));
        assertThat(handled).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void REC_002_a_batch_holds_a_hundred_unless_told_otherwise_and_never_none() {
        FeedSubscriber mail = opened(1, 101).mail();

        assertThat(mail.poll(this::noteAll).handled()).isEqualTo(100);
        assertThat(mail.poll(this::noteAll).handled()).isEqualTo(1);
        assertThatThrownBy(() -> mail.inBatchesOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a batch holds at least 1 event, not 0");
    }

    @Test
    void REC_002_who_starts_now_gets_what_comes_and_a_known_name_goes_on_where_it_was() {
        FeedSubscriber late = FeedSubscriber.of(opened(1, 2).store, MAIL, Start.NOW);
        assertThat(late.poll(this::noteAll).standing()).isEqualTo(Standing.NOTHING_NEW);

        opened(3, 3);

        assertThat(FeedSubscriber.of(store, MAIL, Start.BEGINNING)
                        .poll(this::noteAll)
                        .handled())
                .isEqualTo(1);
        assertThat(handled).containsExactly(3L);
    }

    @Test
    void REC_002_a_batch_that_fails_comes_again_whole() {
        IllegalStateException failure = new IllegalStateException("no mail today");
        FeedSubscriber mail = opened(1, 3).mail();

        assertThatThrownBy(() -> mail.poll(batch -> batch.forEach(failingAt(2, failure))))
                .isSameAs(failure);

        assertThat(position()).isZero();
        assertThat(mail.poll(this::noteAll).handled()).isEqualTo(3);
        assertThat(handled).containsExactly(1L, 1L, 2L, 3L);
    }

    @Test
    void REC_002_an_event_that_fails_comes_again_and_those_before_it_do_not() {
        IllegalStateException failure = new IllegalStateException("no mail today");
        FeedSubscriber mail = opened(1, 3).mail();

        assertThatThrownBy(() -> mail.pollEach(failingAt(3, failure))).isSameAs(failure);

        assertThat(position()).isEqualTo(2);
        assertThatThrownBy(() -> mail.pollEach(failingAt(3, failure))).isSameAs(failure);
        assertThat(position()).as("nothing was handled").isEqualTo(2);
        assertThat(failure.getSuppressed()).isEmpty();
        assertThat(mail.pollEach(this::note)).isEqualTo(new Progress(1, Standing.MOVED_ON));
        assertThat(handled).containsExactly(1L, 2L, 3L);
    }

    @Test
    void REC_002_why_the_place_was_not_kept_does_not_hide_why_the_event_failed() {
        IllegalStateException failure = new IllegalStateException("no mail today");
        IllegalStateException down = new IllegalStateException("the store is down");
        opened(1, 2);
        FeedSubscriber mail = FeedSubscriber.of(notMovingOn(down), MAIL, Start.BEGINNING);

        assertThatThrownBy(() -> mail.pollEach(failingAt(2, failure))).isSameAs(failure);

        assertThat(failure.getSuppressed()).containsExactly(down);
        assertThat(position()).isZero();
    }

    private Store notMovingOn(RuntimeException failure) {
        return Interposed.on(store, "moveOn", arguments -> {
            throw failure;
        });
    }

    @Test
    void REC_002_whoever_is_overtaken_by_the_same_subscriber_elsewhere_is_told() {
        FeedSubscriber mail = opened(1, 3).mail();

        Progress progress = mail.poll(batch -> store.moveOn(MAIL, 0, 2));

        assertThat(progress).isEqualTo(new Progress(3, Standing.OVERTAKEN));
        assertThat(position()).isEqualTo(2);
        assertThat(mail.catchUp(this::noteAll)).isEqualTo(new Progress(1, Standing.NOTHING_NEW));
        assertThat(handled).containsExactly(3L);
    }

    @Test
    void REC_002_a_subscriber_that_was_removed_gets_nothing_and_is_told() {
        FeedSubscriber mail = opened(1, 1).mail();
        store.unsubscribe(MAIL);

        assertThat(mail.poll(this::noteAll)).isEqualTo(new Progress(0, Standing.REMOVED));
        assertThat(mail.catchUp(this::noteAll)).isEqualTo(new Progress(0, Standing.REMOVED));
        assertThat(handled).isEmpty();
    }

    @Test
    void REC_002_the_place_of_a_subscriber_is_not_turned_back_and_its_end_is_told_once() {
        opened(1, 3).mail().poll(this::noteAll);

        assertThatThrownBy(() -> store.moveOn(MAIL, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.moveOn(MAIL, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(position()).isEqualTo(3);
        assertThat(store.unsubscribe(MAIL)).isTrue();
        assertThat(store.unsubscribe(MAIL)).isFalse();
    }

    @Test
    void REC_002_there_may_be_more_unless_nothing_is_new_or_nobody_asks() {
        assertThat(List.of(Standing.values()).filter(standing -> new Progress(1, standing).isMore()))
                .containsExactly(Standing.MOVED_ON, Standing.OVERTAKEN);
    }
}
