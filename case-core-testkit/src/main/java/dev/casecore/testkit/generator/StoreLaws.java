package dev.casecore.testkit.generator;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.testkit.generator.Choice.Aim;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * What a store of yours shows is what the store in memory shows, whatever was done on both: cases are opened, commands given and sent again,
 * two given at once, cases queued and picked, by everybody of a company. Extend it with one method that makes an empty store. A law that
 * is broken says so with a few things done, of which none can be left out. The store must have transactions of its own.
 *
 * <p>Each law is tried 20 times, each time as another tenant of one store; say {@code @PropertyDefaults(tries = 200)} on the subclass
 * for more. Example:
 *
 * <pre>{@code
 * class OurStoreLawsTest extends StoreLaws {
 *     @Override
 *     protected Store newStore() {
 *         return new OurStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 */
@PropertyDefaults(tries = 20, shrinking = ShrinkingMode.OFF)
public abstract class StoreLaws {

    private static final int LONGEST = 14;
    private static final AtomicInteger TENANTS = new AtomicInteger();

    private Store store = new InMemoryStore();
    private long feedRead;

    /** For subclasses. */
    protected StoreLaws() {}

    /**
     * Makes an empty store, once for each law.
     *
     * @return a store that nobody else uses
     */
    protected abstract Store newStore();

    /**
     * Gives the playbook of the cases; by default a small one whose cases have something of everything that a store keeps.
     *
     * @return the playbook
     */
    protected Playbook playbook() {
        return StoreDesk.playbook();
    }

    /** Makes the store. */
    @BeforeProperty
    public void makeStore() {
        store = newStore();
        feedRead = 0;
    }

    private Lives lives() {
        return Founded.lives(getClass(), () -> Lives.of(playbook()));
    }

    /** {@return what is done at a desk: a case is opened first} */
    @Provide
    public Arbitrary<Errands> errands() {
        Arbitrary<Choice> choices = lives().choices(Arbitraries.of(Aim.ACCEPTED, Aim.ACCEPTED, Aim.REFUSED));
        Arbitrary<Turn.Sort> sorts = Arbitraries.frequency(
                Tuple.of(8, Turn.Sort.COMMAND),
                Tuple.of(3, Turn.Sort.OPENING),
                Tuple.of(3, Turn.Sort.QUEUE),
                Tuple.of(1, Turn.Sort.URGENCY),
                Tuple.of(1, Turn.Sort.PICK),
                Tuple.of(1, Turn.Sort.AGAIN),
                Tuple.of(2, Turn.Sort.RIVALS));
        return Combinators.combine(sorts, Arbitraries.integers().between(0, 9), choices)
                .as(Turn::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(LONGEST)
                .flatMap(turns -> choices.map(first -> errands(first, turns)));
    }

    private Errands errands(Choice first, Iterable<Turn> turns) {
        Seq<Turn> all = List.ofAll(turns).prepend(new Turn(Turn.Sort.OPENING, 0, first));
        Site site = new Site(lives().company(), new InMemoryStore(), Company.TENANT);
        return new Errands(new Traffic(lives(), site).of(all));
    }

    /** What is done at a desk, in order; printed as a numbered line for each. */
    public static final class Errands {
        private final Seq<Errand> all;

        private Errands(Seq<Errand> all) {
            this.all = all;
        }

        @Override
        public String toString() {
            return all.zipWithIndex()
                    .map(line -> (line._2() + 1) + ". " + line._1())
                    .mkString("\n", "\n", "");
        }
    }

    private void check(Errands errands, Consumer<SideBySide> law) {
        Shortest.check(errands.all, some -> law.accept(sideBySide(some)));
    }

    private SideBySide sideBySide(Seq<Errand> errands) {
        Company company = lives().company();
        TenantId tenant = TenantId.of("tenant-" + TENANTS.incrementAndGet());
        return new SideBySide(
                company, errands, new Site(company, store, tenant), new Site(company, new InMemoryStore(), tenant));
    }

    /**
     * Every command gets the same answer: sent again, refused, or decided again because another was faster (CORE-005, CORE-006).
     *
     * @param errands what is done
     */
    @Property
    public void CORE_006_every_command_gets_the_same_answer(@ForAll("errands") Errands errands) {
        check(errands, SideBySide::checkAnswers);
    }

    /**
     * Cases are the same, listed and found, and have the same events.
     *
     * @param errands what is done
     */
    @Property
    public void REC_001_cases_and_their_events_are_the_same(@ForAll("errands") Errands errands) {
        check(errands, both -> both.check("cases", site -> Shown.of(site).cases()));
    }

    /**
     * Accepted commands have the same receipts.
     *
     * @param errands what is done
     */
    @Property
    public void CORE_005_receipts_are_the_same(@ForAll("errands") Errands errands) {
        check(errands, both -> both.check("receipts", site -> Shown.of(site).receipts()));
    }

    /**
     * Lists by every column and filter have the same cases in the same order, and as many are counted.
     *
     * @param errands what is done
     */
    @Property
    public void SF_054_lists_and_counts_are_the_same(@ForAll("errands") Errands errands) {
        check(errands, both -> both.check("lists", site -> Shown.of(site).lists()));
    }

    /**
     * The same clocks fall due, in the same order.
     *
     * @param errands what is done
     */
    @Property
    public void SLA_008_the_clocks_that_fall_due_are_the_same(@ForAll("errands") Errands errands) {
        check(errands, both -> both.check("clocks", site -> Shown.of(site).clocks()));
    }

    /**
     * The feed has the same events of each case, in sequence, each once as long as nobody else writes.
     *
     * @param errands what is done
     */
    @Property
    public void REC_002_the_feed_has_the_same_events(@ForAll("errands") Errands errands) {
        readFeed();
        check(
                errands,
                both -> both.check("the feed", site -> Shown.of(site).feed(site == both.tried() ? feedRead : 0)));
    }

    /** What former tries left in the feed is read once. */
    private void readFeed() {
        Seq<FeedEntry> portion = store.feed(feedRead, 1_000);
        while (!portion.isEmpty()) {
            feedRead = portion.last().position();
            portion = store.feed(feedRead, 1_000);
        }
    }

    /**
     * Queues offer the same case first, and have the same cases waiting in the same order.
     *
     * @param errands what is done
     */
    @Property
    public void QUE_001_queues_are_in_the_same_order(@ForAll("errands") Errands errands) {
        check(
                errands,
                both -> both.check(
                        "the queue", site -> Shown.of(site).queue(both.company().queue())));
    }

    /**
     * A search for cases of the same issue finds the same ones, open and closed.
     *
     * @param errands what is done
     */
    @Property
    public void SF_006_searches_find_the_same_cases(@ForAll("errands") Errands errands) {
        check(
                errands,
                both -> both.check(
                        "searches",
                        site -> Shown.of(site).searches(both.company().playbook())));
    }
}
