package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.props.Commits.START;
import static dev.casecore.testkit.contract.props.Commits.STRANGER;
import static dev.casecore.testkit.contract.props.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import dev.casecore.situation.Known;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store owes about saving and finding cases, their events and the receipts of commands. */
public abstract class StoreContract extends StoreSuite {

    private final Commits commits = new Commits(store);

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected StoreContract(StoreFixture fixture) {
        super(fixture);
    }

    private Case saved(Case subject) {
        return commits.saved(subject.tenant(), subject.id());
    }

    private static LoadQuery asked(Commit commit, Case subject) {
        return new LoadQuery(commit.receipt().command(), Option.none(), Option.some(subject.id()), Option.none());
    }

    private static AddComment comment(String id) {
        return AddComment.of(Commits.header(id), "hello");
    }

    private Commit opening(Seq<String> keys, Case... seen) {
        return commits.opening(
                TENANT, START, commits.header(), keys, HashSet.of(seen).map(Case::id));
    }

    @Test
    void REC_001_a_case_its_events_and_its_receipt_are_saved_together() {
        Commit opening = opening(List.empty());

        assertThat(store.commit(opening))
                .as("the store must answer with the commit that it saved")
                .isEqualTo(Either.right(opening));

        Case opened = opening.items().head().change().after();
        assertThat(saved(opened))
                .as("the store must give a case back as it was")
                .isEqualTo(opened);
        assertThat(store.find(TENANT, opened.number()).map(StoredCase::current))
                .as("the store must find a case by its number")
                .contains(opened);
        assertThat(store.receipt(TENANT, opening.receipt().command()))
                .as("the store must find the receipt of a command that it saved")
                .contains(opening.receipt());
        assertThat(Evolution.fold(commits.events(opened)))
                .as("the store must give back the events that made the case")
                .contains(opened);
    }

    @Test
    void REC_001_what_a_command_needs_is_loaded_as_it_was_saved() {
        Commit opening = opening(List.empty());
        Case opened = commits.save(opening);

        assertThat(store.load(TENANT, asked(opening, opened)).stored())
                .as("the store must load the case that is asked for as it finds it")
                .isEqualTo(store.find(TENANT, opened.id()))
                .isNotEmpty();
        assertThat(store.load(TENANT, asked(opening, opened)).receipt())
                .as("the store must load the receipt of the command, if it was accepted before")
                .contains(opening.receipt());
    }

    @Test
    void REC_001_events_are_read_by_sequence_without_a_gap() {
        Case opened = commits.opened();
        Case twice = commits.save(commits.comment(commits.save(commits.comment(opened, "one")), "two"));

        assertThat(commits.events(twice).map(RecordedEvent::sequence))
                .as("the store must give back each event of a case once, in sequence, from 1")
                .containsExactly(1L, 2L, 3L);
        assertThat(store.events(TENANT, twice.id(), 1, 2).map(RecordedEvent::sequence))
                .as("the store must start after the one sequence and end with the other")
                .containsExactly(2L);
        assertThat(Evolution.fold(commits.events(twice)))
                .as("the store must keep the case and its events alike")
                .contains(twice)
                .contains(saved(twice));
    }

    @Test
    void CORE_004_a_command_that_changes_nothing_is_saved_with_its_receipt_alone() {
        Case opened = commits.opened();
        Commit comment = commits.comment(opened, "nothing of it");
        Commit nothing = new Commit(TENANT, comment.receipt(), List.empty(), Option.none(), HashMap.empty());

        assertThat(store.commit(nothing).isRight())
                .as("the store must save a commit that changes no case")
                .isTrue();

        assertThat(store.receipt(TENANT, comment.receipt().command()))
                .as("the store must keep the receipt of a command that changed nothing")
                .contains(comment.receipt());
        assertThat(saved(opened)).as("the store must leave every case alone").isEqualTo(opened);
    }

    @Test
    void CORE_006_of_two_commits_on_one_version_one_is_stale_and_leaves_nothing() {
        Case opened = commits.opened();
        Commit first = commits.comment(opened, "first");
        Commit second = commits.comment(opened, "second");

        Case after = commits.save(first);

        assertThat(store.commit(second))
                .as("the store must refuse a commit that rests on a version which is no longer the latest")
                .isEqualTo(Either.left(Conflict.STALE));
        assertThat(saved(after)).as("the store must keep what was saved first").isEqualTo(after);
        assertThat(commits.events(opened))
                .as("the store must keep no event of a commit that it refused")
                .hasSize(2);
        assertThat(store.receipt(TENANT, second.receipt().command()))
                .as("the store must keep no receipt of a commit that it refused")
                .isEmpty();
    }

    @Test
    void CORE_006_a_case_that_is_there_already_is_not_opened_again() {
        Commit opening = opening(List.empty());
        Case opened = commits.save(opening);
        Commit again = new Commit(
                TENANT,
                commits.comment(opened, "another command").receipt(),
                opening.items(),
                Option.none(),
                HashMap.empty());

        assertThat(store.commit(again))
                .as("the store must refuse a new case whose id is taken")
                .isEqualTo(Either.left(Conflict.STALE));
    }

    @Test
    void CORE_006_under_many_writers_no_update_is_lost() {
        Case opened = commits.opened();
        int each = 10;

        Rendezvous.of(8, i -> {
            for (int n = 0; n < each; n++) {
                commits.commentUntilSaved(TENANT, opened.id());
            }
            return i;
        });

        assertThat(saved(opened).version())
                .as("the store must keep the effect of each commit that it accepted")
                .isEqualTo(1 + 8 * each);
        assertThat(Evolution.fold(commits.events(opened)))
                .as("the store must keep the case and its events alike")
                .contains(saved(opened));
    }

    @Test
    void CORE_006_several_cases_are_saved_together_or_not_at_all() {
        Case one = commits.opened();
        Case two = commits.opened();
        Commit both = Commits.together(commits.comment(one, "both"), commits.comment(two, "both"));
        commits.save(commits.comment(two, "faster"));

        assertThat(store.commit(both))
                .as("the store must refuse a commit if one of its cases has changed")
                .isEqualTo(Either.left(Conflict.STALE));
        assertThat(saved(one))
                .as("the store must save nothing of a commit that it refuses")
                .isEqualTo(one);
        assertThat(commits.events(one))
                .as("the store must save nothing of a commit that it refuses")
                .hasSize(1);

        Case newer = saved(two);
        commits.save(Commits.together(commits.comment(one, "both"), commits.comment(newer, "both")));
        assertThat(saved(one).version())
                .as("the store must save each case of a commit")
                .isEqualTo(2);
        assertThat(saved(two).version())
                .as("the store must save each case of a commit")
                .isEqualTo(3);
    }

    @Test
    void CORE_018_a_case_that_was_only_read_must_not_have_changed_either() {
        Case written = commits.opened();
        Case read = commits.opened();
        Commit resting = Commits.restingOn(commits.comment(written, "resting"), HashMap.of(read.id(), read.version()));
        Case changed = commits.save(commits.comment(read, "changed meanwhile"));

        assertThat(store.commit(resting))
                .as("the store must refuse a commit if a case that it rests on has changed")
                .isEqualTo(Either.left(Conflict.STALE));
        assertThat(saved(written))
                .as("the store must save nothing of a commit that it refuses")
                .isEqualTo(written);

        commits.save(
                Commits.restingOn(commits.comment(written, "resting"), HashMap.of(changed.id(), changed.version())));
        assertThat(saved(written).version())
                .as("the store must save a commit that rests on what is so")
                .isEqualTo(2);
    }

    /** What is decided on what a store remembers of a case that was loaded; whether it was saved must be so. */
    private boolean anticipated(Commit commit, Case subject, Runnable meanwhile) {
        LoadQuery query = asked(commit, subject);
        Loaded loaded = store.load(TENANT, query);
        assertThat(loaded.stored())
                .as("the store must load the case that is asked for")
                .isNotEmpty();
        boolean saved = store.anticipate(TENANT, query, remembered -> {
            assertThat(remembered)
                    .as("the store must remember no more and no less than it would load")
                    .isEqualTo(loaded);
            meanwhile.run();
            return Option.some(commit);
        });
        assertThat(store.receipt(TENANT, commit.receipt().command()).contains(commit.receipt()))
                .as("the store must say whether it saved what was decided on what it remembers")
                .isEqualTo(saved);
        return saved;
    }

    @Test
    void CORE_006_what_is_decided_on_what_is_remembered_is_saved_whole_or_not_at_all() {
        Case opened = commits.opened();
        Commit comment = commits.comment(opened, "hello");

        boolean saved = anticipated(comment, opened, () -> {});

        assertThat(saved(opened))
                .as("the store must save the case with the receipt of what was decided on what it remembers")
                .isEqualTo(saved ? comment.items().head().change().after() : opened);
        assertThat(store.anticipate(TENANT, asked(commits.comment(opened, "never"), opened), any -> Option.none()))
                .as("the store must not say that it saved what nobody decided")
                .isFalse();
        assertThat(saved(opened).version())
                .as("the store must save nothing that nobody decided")
                .isEqualTo(saved ? 2 : 1);
    }

    @Test
    void CORE_006_what_is_decided_on_what_is_not_so_any_more_is_not_saved() {
        Case opened = commits.opened();
        Case another = commits.opened();
        Commit comment = commits.comment(opened, "too late");
        Receipt idle = new Receipt(
                CommandId.of("idle"),
                "idle",
                another.id(),
                1,
                1,
                commits.comment(another, "any").receipt().advice());
        Commit changesNothing = new Commit(TENANT, idle, List.empty(), Option.none(), HashMap.empty());

        assertThat(anticipated(comment, opened, () -> commits.save(commits.comment(opened, "faster"))))
                .as("the store must not save a change of a case that somebody else has changed since it was remembered")
                .isFalse();
        assertThat(anticipated(changesNothing, another, () -> commits.save(commits.comment(another, "faster"))))
                .as("the store must not accept what changes nothing on what is not so any more")
                .isFalse();
    }

    @Test
    void CORE_005_what_is_decided_on_what_is_remembered_needs_a_command_id_that_is_free() {
        Case opened = commits.opened();
        Case another = commits.opened();
        Commit again = commits.following(opened, comment("once"));

        anticipated(again, opened, () -> commits.save(commits.following(another, comment("once"))));

        assertThat(saved(opened))
                .as("the store must save nothing under a command id that is taken")
                .isEqualTo(opened);
    }

    @Test
    void CORE_005_a_command_id_is_saved_once_per_tenant() {
        Case one = commits.opened();
        Case two = commits.opened();
        Commit first = commits.following(one, comment("once"));
        Commit again = commits.following(two, comment("once"));

        commits.save(first);

        assertThat(store.commit(again))
                .as("the store must refuse a command id that it saved before")
                .isEqualTo(Either.left(Conflict.COMMAND_TAKEN));
        assertThat(saved(two))
                .as("the store must save nothing of a commit that it refuses")
                .isEqualTo(two);
        assertThat(store.receipt(TENANT, first.receipt().command()))
                .as("the store must keep the first receipt")
                .contains(first.receipt());
        commits.save(commits.following(commits.opened(STRANGER, START), comment("once")));
    }

    @Test
    void CORE_005_a_refused_commit_does_not_use_its_command_id_up() {
        Case opened = commits.opened();
        Commit late = commits.following(opened, comment("once"));
        Case newer = commits.save(commits.comment(opened, "faster"));

        assertThat(store.commit(late))
                .as("the store must refuse a commit on an old version")
                .isEqualTo(Either.left(Conflict.STALE));
        commits.save(commits.following(newer, comment("once")));

        assertThat(store.receipt(TENANT, CommandId.of("once")).map(receipt -> receipt.untilSequence()))
                .as("the store must save a command that is decided again after it was stale")
                .contains(3L);
    }

    @Test
    void CORE_005_sent_many_times_at_once_a_command_is_saved_once() {
        Case opened = commits.opened();

        Seq<Boolean> saved = Rendezvous.of(
                8, i -> store.commit(commits.following(opened, comment("once"))).isRight());

        assertThat(saved.count(done -> done))
                .as("the store must save one of several commits of one command")
                .isEqualTo(1);
        assertThat(commits.events(opened))
                .as("the store must keep the effect of a command once")
                .hasSize(2);
    }

    @Test
    void SF_006_a_case_is_not_opened_beside_one_with_the_same_key_that_its_search_did_not_see() {
        List<String> key = List.of("contract-9/billing");
        Case first = commits.save(opening(key));

        assertThat(store.commit(opening(key)))
                .as("the store must refuse a new case if an open one that its search did not see has its key")
                .isEqualTo(Either.left(Conflict.MATCH_APPEARED));
        commits.save(opening(key, first));
        commits.save(opening(List.of("another")));
        assertThat(store.sharing(TENANT, key, START))
                .as("the store must find the cases that share a key, and no others")
                .hasSize(2)
                .contains(first);
    }

    @Test
    void SF_006_of_many_who_open_the_same_at_once_one_does() {
        List<String> key = List.of("contract-9/billing");

        Seq<Boolean> saved = Rendezvous.of(8, i -> store.commit(opening(key)).isRight());

        assertThat(saved.count(done -> done))
                .as("the store must make search and creation one atomic step")
                .isEqualTo(1);
    }

    @Test
    void SF_006_like_cases_come_open_ones_first_then_the_oldest_and_closed_ones_from_an_instant_on() {
        List<String> key = List.of("contract-9/billing");
        Case old = commits.save(commits.opening(TENANT, START, commits.header(), key, HashSet.empty()));
        Instant later = START.plusSeconds(1);
        Case young = commits.save(commits.opening(TENANT, later, commits.header(), key, HashSet.of(old.id())));
        Instant closing = START.plus(Duration.ofHours(1));
        Case closed = commits.save(
                commits.following(StoredCase.of(old), CloseCase.of(commits.header()), Known.nothing(), closing));

        assertThat(store.sharing(TENANT, key, closing))
                .as("the store must find open cases before closed ones")
                .containsExactly(young, closed);
        assertThat(store.sharing(TENANT, key, closing.plusNanos(1_000)))
                .as("the store must leave out what was closed before the instant")
                .containsExactly(young);
        commits.save(opening(key, young));
    }

    @Test
    void CORE_008_a_tenant_finds_nothing_of_another() {
        Case ours = commits.opened();
        Commit comment = commits.comment(ours, "ours");
        commits.save(comment);

        assertThat(saved(ours).version())
                .as("the store must find a tenant's own case")
                .isEqualTo(2);
        assertThat(store.find(STRANGER, ours.id()))
                .as("the store must not find another tenant's case by its id")
                .isEmpty();
        assertThat(store.find(STRANGER, ours.number()))
                .as("the store must not find another tenant's case by its number")
                .isEmpty();
        assertThat(store.events(STRANGER, ours.id(), 0, Long.MAX_VALUE))
                .as("the store must not read another tenant's events")
                .isEmpty();
        assertThat(store.receipt(STRANGER, comment.receipt().command()))
                .as("the store must not find another tenant's receipt")
                .isEmpty();
        assertThat(store.load(STRANGER, asked(comment, ours)).stored())
                .as("the store must not load another tenant's case")
                .isEmpty();
        assertThat(store.load(STRANGER, asked(comment, ours)).receipt())
                .as("the store must not load another tenant's receipt")
                .isEmpty();
    }

    @Test
    void CORE_008_several_cases_are_found_at_once_and_none_of_another_tenant() {
        Seq<Case> ours = List.fill(5, commits::opened);
        Case latest = commits.save(commits.comment(ours.get(1), "ours"));
        Set<CaseId> wanted = List.range(0, 1_100)
                .map(n -> CaseId.of("nowhere-" + n))
                .toSet()
                .addAll(List.of(ours.get(0).id(), latest.id(), ours.get(4).id()));

        assertThat(store.findAll(TENANT, wanted))
                .as("the store must find each case that the tenant has, as it was saved last, under its id")
                .isEqualTo(HashMap.of(
                        ours.get(0).id(), new StoredCase(ours.get(0), ""),
                        latest.id(), new StoredCase(latest, ""),
                        ours.get(4).id(), new StoredCase(ours.get(4), "")));
        assertThat(store.findAll(TENANT, HashSet.empty()))
                .as("the store must find nothing where nothing is asked for")
                .isEmpty();
        assertThat(store.findAll(STRANGER, wanted))
                .as("the store must not find another tenant's cases by their ids")
                .isEmpty();
    }

    @Test
    void CORE_006_of_several_commits_each_is_saved_or_not_whatever_becomes_of_the_others() {
        Seq<Case> cases = List.fill(4, commits::opened);
        Commit stale = commits.comment(cases.get(1), "too late");
        commits.save(commits.comment(cases.get(1), "faster"));
        Commit taken = commits.following(cases.get(2), comment("once"));
        commits.save(commits.following(commits.opened(), comment("once")));
        Commit first = commits.comment(cases.get(0), "one");
        Commit last = commits.comment(cases.get(3), "two");

        assertThat(store.commitAll(List.of(last, stale, first, taken)))
                .as("the store must answer for each commit, in their order, whether it is saved")
                .containsExactly(
                        Either.right(last),
                        Either.left(Conflict.STALE),
                        Either.right(first),
                        Either.left(Conflict.COMMAND_TAKEN));
        assertThat(cases.map(this::saved).map(Case::version))
                .as("the store must save what it says is saved, and nothing else")
                .containsExactly(2L, 2L, 1L, 2L);
        assertThat(cases.map(each -> commits.events(each).size()))
                .as("the store must save a case with its events")
                .containsExactly(2, 2, 1, 2);
        assertThat(store.commitAll(List.empty()))
                .as("the store must answer nothing where nothing is to be saved")
                .isEmpty();
    }

    @Test
    void CORE_006_several_commits_that_nothing_is_in_the_way_of_are_all_saved() {
        Seq<Case> cases = List.fill(120, commits::opened);
        Seq<Commit> all = cases.map(each -> commits.comment(each, "all"));

        assertThat(store.commitAll(all))
                .as("the store must save each of several commits")
                .isEqualTo(all.map(Either::right));
        assertThat(cases.map(this::saved))
                .as("the store must keep what each of several commits says")
                .isEqualTo(all.map(commit -> commit.items().head().change().after()));
    }

    @Test
    void CORE_017_erasure_reaches_the_events_saved_before() {
        Case opened = commits.opened();
        Case commented = commits.save(commits.comment(opened, "Ms. Ito called"));

        Case erased = commits.save(commits.following(commented, new ErasePersonalData(commits.header())));

        Seq<RecordedEvent> events = commits.events(opened);
        assertThat(events)
                .as("the store must keep the events of a case whose texts are erased")
                .hasSize(3);
        assertThat(Evolution.fold(events))
                .as("the store must keep the case and its events alike")
                .contains(erased);
        assertThat(isErased(events))
                .as("the store must erase the texts of the events saved before")
                .isTrue();
        assertThat(store.feed(0, 10).map(FeedEntry::event))
                .as("the store must erase the texts in the feed too")
                .isEqualTo(events);
    }

    /** Whether the description is gone from the first event. */
    private static boolean isErased(Seq<RecordedEvent> events) {
        return Evolution.fold(events.take(1))
                .flatMap(first -> first.get(Commits.DESCRIPTION))
                .exists(Text::isErased);
    }

    @Test
    void CORE_017_one_of_several_commits_may_erase_and_another_open_a_case() {
        Case commented = commits.save(commits.comment(commits.opened(), "Ms. Ito called"));
        Commit erasing = commits.following(commented, new ErasePersonalData(commits.header()));
        Commit hello = commits.comment(commits.opened(), "hello");
        Commit opening = opening(List.of("leak"));

        assertThat(store.commitAll(List.of(erasing, hello)))
                .as("the store must save several commits one of which erases")
                .containsExactly(Either.right(erasing), Either.right(hello));
        assertThat(isErased(commits.events(commented)))
                .as("the store must erase the texts of the events saved before, whatever it saves at once")
                .isTrue();
        assertThat(store.commitAll(List.of(opening)))
                .as("the store must save a new case")
                .containsExactly(Either.right(opening));
        assertThat(store.commitAll(List.of(opening(List.of("leak")))))
                .as("the store must find the open case that has the same key, whatever it saves at once")
                .containsExactly(Either.left(Conflict.MATCH_APPEARED));
    }

    @Test
    void CORE_011_instants_keep_their_microseconds() {
        Case opened = commits.opened();

        assertThat(saved(opened).opening().recordedAt())
                .as("the store must keep the microseconds of a case's instants")
                .isEqualTo(START);
        assertThat(commits.events(opened).map(RecordedEvent::recordedAt))
                .as("the store must keep the microseconds of an event's instants")
                .containsExactly(START);
    }

    @Test
    void CORE_006_what_a_newer_version_stored_is_handed_back() {
        Case opened = commits.opened();
        StoredCase withUnknown = new StoredCase(opened, "{\"future\":1}");

        commits.save(commits.following(withUnknown, comment("keep"), Known.nothing(), START));

        assertThat(store.find(TENANT, opened.id()).map(StoredCase::unknown))
                .as("the store must keep what it was given with a case that this version does not know")
                .contains("{\"future\":1}");
    }

    @Test
    void SF_028_numbers_are_drawn_once_each_by_any_number_of_drawers() {
        Seq<Seq<Long>> drawn = Rendezvous.of(8, i -> List.range(0, 50).map(n -> store.nextNumber(TENANT)));

        assertThat(drawn.flatMap(each -> each).distinct())
                .as("the store must draw each number once")
                .hasSize(8 * 50);
        assertThat(drawn.flatMap(each -> each).min().get())
                .as("the store must draw numbers from 1")
                .isPositive();
        assertThat(drawn)
                .as("the store must draw numbers that grow")
                .allSatisfy(own -> assertThat(own).isEqualTo(own.sorted()));
    }

    @Test
    void SF_028_a_case_that_is_not_there_is_not_found() {
        Case opened = commits.opened();

        assertThat(saved(opened))
                .as("the store must find the case that is there")
                .isEqualTo(opened);
        assertThat(store.find(TENANT, CaseId.of("nowhere")))
                .as("the store must not find a case that was never saved")
                .isEmpty();
        assertThat(store.events(TENANT, CaseId.of("nowhere"), 0, Long.MAX_VALUE))
                .as("the store must have no events of a case that was never saved")
                .isEmpty();
        assertThat(store.receipt(TENANT, CommandId.of("never")))
                .as("the store must have no receipt of a command that was never accepted")
                .isEmpty();
    }
}
