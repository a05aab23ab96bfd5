package dev.casecore.testkit.contract.props;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CommandId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.contract.desk.Helpdesk;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * How a stranger, who knows every id of another tenant, tries each method of a store; and what must come of it. A method that has no probe
 * here has not been thought about.
 */
public final class TenantProbes {

    /** A try, and the assertion that it gives nothing away. */
    private interface Probe {
        void tryOn(Case theirs);
    }

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final QueueOrder ORDER = QueueOrder.PRIORITY_THEN_AGE;

    private static final SubscriberId SUBSCRIBER = SubscriberId.of("stranger");

    private final Store store;
    private final TenantId stranger;
    private final Seq<CommandId> commands;
    private final CaseQuery query;

    public TenantProbes(Store store, TenantId stranger, Seq<CommandId> commands, CaseColumn column) {
        this.store = store;
        this.stranger = stranger;
        this.commands = commands;
        this.query = CaseQuery.builder().sortBy(column).build();
    }

    /** {@return each method of a store, as the probes name it} */
    public static Set<String> methods() {
        return HashSet.of(Store.class.getMethods()).map(TenantProbes::name);
    }

    private static String name(Method method) {
        return method.getName()
                + List.ofAll(Arrays.asList(method.getParameterTypes()))
                        .map(Class::getSimpleName)
                        .mkString("(", ", ", ")");
    }

    /** {@return the methods that are tried} */
    public Set<String> tried() {
        return all().keySet();
    }

    public void tryEach(Case theirs) {
        all().forEach((name, probe) -> {
            try {
                probe.tryOn(theirs);
            } catch (AssertionError given) {
                throw new AssertionError("the store must give nothing of another tenant away by " + name, given);
            }
        });
    }

    private Map<String, Probe> all() {
        return finding().merge(listing()).merge(queues()).merge(writing()).merge(subscribing());
    }

    private Map<String, Probe> finding() {
        return HashMap.of(
                "load(TenantId, LoadQuery)",
                theirs -> commands.forEach(command -> assertThat(store.load(stranger, everythingOf(theirs, command)))
                        .isEqualTo(new Loaded(Option.none(), Option.none(), HashSet.empty(), Option.none()))),
                "anticipate(TenantId, LoadQuery, Function)",
                theirs -> commands.forEach(command -> assertThat(
                                store.anticipate(stranger, everythingOf(theirs, command), TenantProbes::seen))
                        .isFalse()),
                "find(TenantId, CaseId)",
                theirs -> assertThat(store.find(stranger, theirs.id())).isEmpty(),
                "findAll(TenantId, Set)",
                theirs -> assertThat(store.findAll(stranger, HashSet.of(theirs.id())))
                        .isEmpty(),
                "find(TenantId, CaseNumber)",
                theirs -> assertThat(store.find(stranger, theirs.number())).isEmpty(),
                "receipt(TenantId, CommandId)",
                theirs -> commands.forEach(
                        command -> assertThat(store.receipt(stranger, command)).isEmpty()),
                "events(TenantId, CaseId, long, long)",
                theirs -> assertThat(store.events(stranger, theirs.id(), 0, Long.MAX_VALUE))
                        .isEmpty(),
                "feed(long, int)",
                theirs -> assertThat(
                                store.feed(0, 100_000).map(FeedEntry::event).map(RecordedEvent::tenant))
                        .as("the feed crosses tenants, and says of each event whose it is")
                        .doesNotContain(stranger));
    }

    private Map<String, Probe> listing() {
        return HashMap.of(
                "list(TenantId, CaseQuery)",
                theirs -> assertThat(store.list(stranger, query).cases()).isEmpty(),
                "count(TenantId, CaseQuery)",
                theirs -> assertThat(store.count(stranger, query)).isZero(),
                "firstInQueue(TenantId, QueueId, QueueOrder)",
                theirs -> assertThat(store.firstInQueue(stranger, Helpdesk.QUEUE, ORDER))
                        .isEmpty(),
                "sharing(TenantId, Seq, Instant)",
                theirs -> assertThat(store.sharing(
                                stranger, theirs.fields().get(Helpdesk.MATTER).toList(), Instant.EPOCH))
                        .isEmpty(),
                "dueClocks(DueQuery)",
                theirs -> assertThat(store.dueClocks(DueQuery.until(FAR, 1_000).of(stranger)))
                        .isEmpty());
    }

    private Map<String, Probe> queues() {
        return HashMap.of(
                "queue(TenantId, QueueId)",
                theirs -> assertThat(store.queue(stranger, Helpdesk.QUEUE)).isEmpty(),
                "queues(TenantId)",
                theirs -> assertThat(store.queues(stranger)).isEmpty(),
                "memberships(TenantId, UserId)",
                theirs -> assertThat(store.memberships(stranger, Helpdesk.ANNA)).isEmpty(),
                "checks(TenantId, QueueId, Instant)",
                theirs -> assertThat(store.checks(stranger, Helpdesk.QUEUE, Instant.EPOCH))
                        .isEmpty(),
                "latestChecks(TenantId, QueueId)",
                theirs ->
                        assertThat(store.latestChecks(stranger, Helpdesk.QUEUE)).isEmpty());
    }

    /** What a stranger writes under the same ids is the stranger's own, and is gone again afterwards, so that the next try begins alike. */
    private Map<String, Probe> writing() {
        return HashMap.of(
                "claim(TenantId, ClaimQuery, Function)",
                theirs -> assertThat(store.claim(
                                stranger,
                                new ClaimQuery(Helpdesk.QUEUE, ORDER, Option.some(Helpdesk.ANNA)),
                                TenantProbes::seen))
                        .isEqualTo(Claim.EMPTY),
                "nextNumber(TenantId)",
                theirs -> assertThat(store.nextNumber(stranger)).isPositive(),
                "apart(Supplier)",
                theirs -> assertThat(store.apart(() -> store.find(stranger, theirs.id())))
                        .isEmpty(),
                "commit(Commit)",
                theirs -> StrangersCommit.tryOn(store, store::commit, theirs, stranger),
                "commitAll(Seq)",
                theirs -> StrangersCommit.tryOn(
                        store, commit -> store.commitAll(List.of(commit)).head(), theirs, stranger),
                "saveQueue(TenantId, QueueDefinition)",
                theirs -> {
                    store.saveQueue(
                            stranger, new QueueDefinition(Helpdesk.QUEUE, "Mine", HashSet.empty(), HashSet.empty()));
                    assertThat(store.deleteQueue(stranger, Helpdesk.QUEUE)).isEqualTo(Either.right(true));
                },
                "deleteQueue(TenantId, QueueId)",
                theirs ->
                        assertThat(store.deleteQueue(stranger, Helpdesk.QUEUE)).isEqualTo(Either.right(false)),
                "logCheck(TenantId, QueueCheck)",
                theirs -> {
                    store.logCheck(
                            stranger,
                            new QueueCheck(Helpdesk.QUEUE, Helpdesk.ANNA, Helpdesk.NOW.plus(Duration.ofDays(1))));
                    store.deleteQueue(stranger, Helpdesk.QUEUE);
                });
    }

    /** Subscribers belong to no tenant; all that is known of them is a name and a place. */
    private Map<String, Probe> subscribing() {
        return HashMap.of(
                "subscribe(SubscriberId, Start)",
                theirs -> {
                    store.subscribe(SUBSCRIBER, Start.NOW);
                    assertThat(store.unsubscribe(SUBSCRIBER)).isTrue();
                },
                "position(SubscriberId)",
                theirs -> assertThat(store.position(SUBSCRIBER)).isEmpty(),
                "moveOn(SubscriberId, long, long)",
                theirs -> assertThat(store.moveOn(SUBSCRIBER, 0, 1)).isFalse(),
                "subscribers()",
                theirs -> assertThat(store.subscribers()).isEmpty(),
                "unsubscribe(SubscriberId)",
                theirs -> assertThat(store.unsubscribe(SUBSCRIBER)).isFalse());
    }

    private static LoadQuery everythingOf(Case theirs, CommandId command) {
        return new LoadQuery(
                command, Option.some(Helpdesk.ANNA), Option.some(theirs.id()), Option.some(Helpdesk.QUEUE));
    }

    private static <T, U> Option<U> seen(T offered) {
        throw new AssertionError("a stranger was offered " + offered);
    }
}
