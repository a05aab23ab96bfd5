package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.Commits.START;
import static dev.casecore.testkit.contract.Commits.STRANGER;
import static dev.casecore.testkit.contract.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ErasePersonalData;
import dev.casecore.identity.CaseId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.situation.Known;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store owes about saving and finding cases and their events. */
public abstract class StoreContract {

    private Store store = new dev.casecore.InMemoryStore();
    private Commits commits = new Commits(store);

    /** For subclasses. */
    protected StoreContract() {}

    /**
     * Makes an empty store.
     *
     * @return a store that nobody else uses
     */
    protected abstract Store newStore();

    @BeforeEach
    void makeStore() {
        store = newStore();
        commits = new Commits(store);
    }

    private Case saved(CaseId id) {
        return store.find(TENANT, id).get().current();
    }

    private Seq<RecordedEvent> events(CaseId id) {
        return store.events(TENANT, id, 0, Long.MAX_VALUE);
    }

    @Test
    void REC_001_a_case_its_events_and_its_receipt_are_saved_together() {
        Commit opening = commits.opening(TENANT, START, commits.header(), List.empty(), HashSet.empty());

        Case opened = commits.save(opening);

        assertThat(saved(opened.id())).isEqualTo(opened);
        assertThat(store.find(TENANT, opened.number()).map(StoredCase::current)).contains(opened);
        assertThat(store.receipt(TENANT, opening.receipt().command())).contains(opening.receipt());
        assertThat(Evolution.fold(events(opened.id()))).contains(opened);
        assertThat(store.load(TENANT, asked(opening, opened)).stored().map(StoredCase::current))
                .contains(opened);
    }

    private static LoadQuery asked(Commit commit, Case subject) {
        return new LoadQuery(commit.receipt().command(), Option.none(), Option.some(subject.id()), Option.none());
    }

    @Test
    void REC_001_events_are_read_by_sequence_without_a_gap() {
        Case opened = commits.opened();
        Case twice = commits.save(commits.comment(commits.save(commits.comment(opened, "one")), "two"));

        assertThat(events(twice.id()).map(RecordedEvent::sequence)).containsExactly(1L, 2L, 3L);
        assertThat(store.events(TENANT, twice.id(), 1, 2).map(RecordedEvent::sequence))
                .containsExactly(2L);
        assertThat(Evolution.fold(events(twice.id()))).contains(twice);
    }

    @Test
    void CORE_006_of_two_commits_on_one_version_one_is_stale_and_leaves_nothing() {
        Case opened = commits.opened();
        Commit first = commits.comment(opened, "first");
        Commit second = commits.comment(opened, "second");

        commits.save(first);

        assertThat(store.commit(second)).isEqualTo(Either.left(Conflict.STALE));
        assertThat(events(opened.id())).hasSize(2);
        assertThat(store.receipt(TENANT, second.receipt().command())).isEmpty();
    }

    @Test
    void CORE_006_under_many_writers_no_update_is_lost() {
        CaseId id = commits.opened().id();
        int each = 10;

        Rendezvous.of(8, i -> {
            for (int n = 0; n < each; n++) {
                writeUntilSaved(id);
            }
            return i;
        });

        assertThat(saved(id).version()).isEqualTo(1 + 8 * each);
        assertThat(Evolution.fold(events(id))).contains(saved(id));
    }

    private void writeUntilSaved(CaseId id) {
        Either<Conflict, Commit> answer;
        do {
            answer = store.commit(commits.comment(saved(id), "again"));
        } while (answer.isLeft());
    }

    @Test
    void CORE_006_several_cases_are_saved_together_or_not_at_all() {
        Case one = commits.opened();
        Case two = commits.opened();
        Commit both = Commits.together(commits.comment(one, "both"), commits.comment(two, "both"));
        commits.save(commits.comment(two, "faster"));

        assertThat(store.commit(both)).isEqualTo(Either.left(Conflict.STALE));
        assertThat(saved(one.id())).isEqualTo(one);

        Case newer = saved(two.id());
        assertThat(store.commit(Commits.together(commits.comment(one, "both"), commits.comment(newer, "both")))
                        .isRight())
                .isTrue();
        assertThat(saved(one.id()).version()).isEqualTo(2);
        assertThat(saved(two.id()).version()).isEqualTo(3);
    }

    @Test
    void CORE_018_a_case_that_was_only_read_must_not_have_changed_either() {
        Case written = commits.opened();
        Case read = commits.opened();
        Commit resting = Commits.restingOn(commits.comment(written, "resting"), HashMap.of(read.id(), read.version()));
        commits.save(commits.comment(read, "changed meanwhile"));

        assertThat(store.commit(resting)).isEqualTo(Either.left(Conflict.STALE));
        assertThat(saved(written.id())).isEqualTo(written);
    }

    @Test
    void CORE_005_a_command_id_is_saved_once_per_tenant() {
        Case one = commits.opened();
        Case two = commits.opened();
        Commit first = commits.following(one, comment("once"));
        Commit again = commits.following(two, comment("once"));

        commits.save(first);

        assertThat(store.commit(again)).isEqualTo(Either.left(Conflict.COMMAND_TAKEN));
        assertThat(saved(two.id())).isEqualTo(two);
        assertThat(store.receipt(STRANGER, first.receipt().command())).isEmpty();
    }

    private static dev.casecore.command.AddComment comment(String id) {
        return dev.casecore.command.AddComment.of(Commits.header(id), "hello");
    }

    @Test
    void CORE_005_sent_many_times_at_once_a_command_is_saved_once() {
        Case opened = commits.opened();

        Seq<Boolean> saved = Rendezvous.of(
                8, i -> store.commit(commits.following(opened, comment("once"))).isRight());

        assertThat(saved.count(done -> done)).isEqualTo(1);
        assertThat(events(opened.id())).hasSize(2);
    }

    @Test
    void SF_006_a_case_is_not_opened_beside_one_with_the_same_key_that_its_search_did_not_see() {
        List<String> key = List.of("contract-9/billing");
        Case first = commits.save(commits.opening(TENANT, START, commits.header(), key, HashSet.empty()));

        Commit blind = commits.opening(TENANT, START, commits.header(), key, HashSet.empty());
        Commit seeing = commits.opening(TENANT, START, commits.header(), key, HashSet.of(first.id()));

        assertThat(store.commit(blind)).isEqualTo(Either.left(Conflict.MATCH_APPEARED));
        assertThat(store.commit(seeing).isRight()).isTrue();
        assertThat(store.sharing(TENANT, key, START).map(Case::id)).contains(first.id());
    }

    @Test
    void SF_006_of_many_who_open_the_same_at_once_one_does() {
        List<String> key = List.of("contract-9/billing");

        Seq<Boolean> saved = Rendezvous.of(
                8,
                i -> store.commit(commits.opening(TENANT, START, commits.header(), key, HashSet.empty()))
                        .isRight());

        assertThat(saved.count(done -> done)).isEqualTo(1);
    }

    @Test
    void CORE_008_a_tenant_finds_nothing_of_another() {
        Case ours = commits.opened();
        Commit comment = commits.comment(ours, "ours");
        commits.save(comment);

        assertThat(store.find(STRANGER, ours.id())).isEmpty();
        assertThat(store.find(STRANGER, ours.number())).isEmpty();
        assertThat(store.events(STRANGER, ours.id(), 0, Long.MAX_VALUE)).isEmpty();
        assertThat(store.receipt(STRANGER, comment.receipt().command())).isEmpty();
        assertThat(store.load(STRANGER, asked(comment, ours)).stored()).isEmpty();
        assertThat(store.load(STRANGER, asked(comment, ours)).receipt()).isEmpty();
    }

    @Test
    void CORE_017_erasure_reaches_the_events_saved_before() {
        Case opened = commits.opened();
        Case commented = commits.save(commits.comment(opened, "Ms. Ito called"));

        Case erased = commits.save(commits.following(commented, new ErasePersonalData(commits.header())));

        Seq<RecordedEvent> events = events(opened.id());
        assertThat(events).hasSize(3);
        assertThat(Evolution.fold(events)).contains(erased);
        assertThat(Evolution.fold(events.take(1))
                        .get()
                        .get(Commits.DESCRIPTION)
                        .get()
                        .isErased())
                .isTrue();
        assertThat(store.feed(0, 10).map(FeedEntry::event)).isEqualTo(events);
    }

    @Test
    void CORE_011_instants_keep_their_microseconds() {
        Case opened = commits.opened();

        assertThat(saved(opened.id()).opening().recordedAt()).isEqualTo(START);
        assertThat(events(opened.id()).head().recordedAt()).isEqualTo(START);
    }

    @Test
    void hostile_texts_survive_as_they_are() {
        String hostile = "'; DROP TABLE cases; -- \" \\ \uD83D\uDE00 \u202Eabc\u202C %_ \t\r\n \u00E9";
        Case opened = commits.opened();

        commits.save(commits.comment(opened, hostile));

        List<String> texts = List.empty();
        for (RecordedEvent event : events(opened.id())) {
            if (event.event() instanceof dev.casecore.lifecycle.FeedEvent.CommentAdded added) {
                texts = texts.append(added.comment().value());
            }
        }
        assertThat(texts).containsExactly(hostile);
    }

    @Test
    void what_a_newer_version_stored_is_handed_back() {
        Case opened = commits.opened();
        StoredCase withUnknown = new StoredCase(opened, "{\"future\":1}");

        commits.save(commits.following(withUnknown, comment("keep"), Known.nothing(), START));

        assertThat(store.find(TENANT, opened.id()).map(StoredCase::unknown)).contains("{\"future\":1}");
    }

    @Test
    void numbers_are_drawn_once_each_by_any_number_of_drawers() {
        Seq<Long> drawn = Rendezvous.of(8, i -> List.range(0, 50).map(n -> store.nextNumber(TENANT)))
                .flatMap(each -> each);

        assertThat(drawn.distinct()).hasSize(8 * 50);
        assertThat(drawn.min().get()).isPositive();
    }

    @Test
    void the_feed_has_every_event_and_goes_on_from_any_position() {
        Case one = commits.opened();
        Case two = commits.opened();
        commits.save(commits.comment(one, "later"));

        Seq<FeedEntry> all = store.feed(0, 100);
        Seq<FeedEntry> rest = store.feed(all.head().position(), 1);

        assertThat(all.map(FeedEntry::event))
                .containsExactlyInAnyOrderElementsOf(events(one.id()).appendAll(events(two.id())));
        assertThat(sequences(all, one.id())).containsExactly(1L, 2L);
        assertThat(all.map(FeedEntry::position))
                .isEqualTo(all.map(FeedEntry::position).sorted().distinct());
        assertThat(rest.map(FeedEntry::position)).containsExactly(all.get(1).position());
        assertThat(store.feed(all.last().position(), 10)).isEmpty();
    }

    private static Seq<Long> sequences(Seq<FeedEntry> entries, CaseId id) {
        return entries.map(FeedEntry::event)
                .filter(event -> event.caseId().equals(id))
                .map(RecordedEvent::sequence);
    }

    @Test
    void REC_002_a_reader_misses_nothing_while_many_write() {
        List<CaseId> ids = List.range(0, 4).map(i -> commits.opened().id());
        long events = 4 + 4 * 20;

        List<FeedEntry> seen = Rendezvous.of(5, i -> i == 4 ? follow(events) : write(ids.get(i), 20))
                .last();

        assertThat(seen).hasSize((int) events);
        for (CaseId id : ids) {
            assertThat(sequences(seen, id)).containsExactlyElementsOf(List.rangeClosed(1L, 21L));
        }
    }

    private List<FeedEntry> write(CaseId id, int times) {
        for (int n = 0; n < times; n++) {
            writeUntilSaved(id);
        }
        return List.empty();
    }

    private List<FeedEntry> follow(long events) {
        List<FeedEntry> seen = List.empty();
        while (seen.size() < events) {
            long last = seen.lastOption().map(FeedEntry::position).getOrElse(0L);
            seen = seen.appendAll(store.feed(last, 7));
        }
        return seen;
    }
}
