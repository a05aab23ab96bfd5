package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store owes many agents who work at the same time, through whole desks. */
public abstract class RacesContract extends StoreSuite {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TenantId TENANT = TenantId.of("acme");
    private static final KindId KIND = KindId.of("incident");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final int AGENTS = 16;
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("races", 1, "Races")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(KIND, "Incident", kind -> kind)
            .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("CORE-002"), NEW)
            .newCasesWaitIn(QUEUE)
            .buildOrThrow();

    private final AtomicInteger commands = new AtomicInteger();
    private final TenantDesk desk;

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected RacesContract(StoreFixture fixture) {
        super(fixture);
        desk = CaseDesk.builder()
                .store(store)
                .directory(List.range(0, AGENTS)
                        .map(RacesContract::agent)
                        .foldLeft(new InMemoryDirectory(), (all, agent) -> all.put(TENANT, UserProfile.of(agent))))
                .playbook(PLAYBOOK)
                .attempts(1_000)
                .time(() -> NOW)
                .build()
                .forTenant(TENANT);
        desk.queues()
                .define(new QueueDefinition(
                        QUEUE,
                        "Front",
                        HashSet.of(KIND),
                        HashSet.ofAll(List.range(0, AGENTS).map(RacesContract::agent))));
    }

    /**
     * Says how many cases wait in the queue that the agents empty. More find rarer faults and take longer.
     *
     * @return 500 unless overridden
     */
    protected int waiting() {
        return 500;
    }

    private static UserId agent(int number) {
        return UserId.of("agent-" + number);
    }

    private CommandHeader by(int agent) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), Actor.user(agent(agent)), NOW);
    }

    private CaseId opened(int agent) {
        return Helpdesk.accepted(desk.open(OpenCase.of(by(agent), KIND, Fields.none())))
                .id();
    }

    @Test
    void QUE_002_sixteen_agents_pick_each_waiting_case_once_and_leave_none() {
        int waiting = waiting();
        Rendezvous.of(
                AGENTS,
                agent -> List.range(0, waiting / AGENTS + (agent < waiting % AGENTS ? 1 : 0))
                        .map(any -> opened(agent))
                        .size());

        Seq<Seq<Case>> picks = Rendezvous.of(AGENTS, this::pickAll);

        assertThat(picks.flatMap(own -> own).map(Case::id).toSet())
                .as("the store must pass over no waiting case for good")
                .hasSize(waiting);
        assertThat(picks.map(Seq::size).sum().intValue())
                .as("the store must give each case to one agent")
                .isEqualTo(waiting);
        assertThat(desk.queues().waiting(QUEUE))
                .as("the store must count no case that was picked as waiting")
                .isZero();
        if (fixture.capabilities().contains(Capability.SERVES_PICKERS_IN_ORDER)) {
            picks.forEach(RacesContract::assertInOrder);
        }
    }

    private static void assertInOrder(Seq<Case> own) {
        assertThat(own.map(picked -> picked.number().value()).asJava())
                .as("the store must offer nobody a case that should have come before their last")
                .isSorted();
    }

    private Seq<Case> pickAll(int agent) {
        Vector<Case> picked = Vector.empty();
        while (picked.size() <= waiting()) {
            Either<Rejection, Accepted> next = desk.pickNext(QUEUE, by(agent));
            if (next.isLeft()) {
                assertThat(next.getLeft().codes())
                        .as("the store must answer that the queue is empty, and only when it is")
                        .containsExactly(Code.QUEUE_EMPTY);
                return picked;
            }
            assertThat(next.get().after().owner())
                    .as("the store must give a case to whoever picks it")
                    .isEqualTo(Owner.user(agent(agent)));
            picked = picked.append(next.get().after());
        }
        throw new AssertionError("the store must offer a case that was picked no more");
    }

    @Test
    void SF_055_of_sixteen_agents_who_pick_one_case_one_wins_and_the_others_learn_who() {
        for (int round = 0; round < 10; round++) {
            CaseId id = opened(0);

            Seq<Either<Rejection, Accepted>> answers =
                    Rendezvous.of(AGENTS, agent -> desk.handle(id, new PickCase(by(agent))));

            assertThat(answers.count(Either::isRight))
                    .as("the store must let one of many win a case")
                    .isEqualTo(1);
            String winner =
                    answers.find(Either::isRight).get().get().after().owner().toString();
            assertThat(answers.filter(Either::isLeft)
                            .map(answer -> answer.getLeft().unmet().head().fact("owner")))
                    .as("the store must show the losers what was saved meanwhile")
                    .containsOnly(Option.some(winner));
        }
    }

    @Test
    void CORE_006_sixteen_writers_on_fifty_cases_lose_no_update() {
        Seq<CaseId> cases = List.range(0, 50).map(any -> opened(0));

        Seq<Integer> accepted = Rendezvous.of(
                AGENTS,
                agent -> List.range(0, 50)
                        .map(i -> cases.get((i * 7 + agent * 3) % 50))
                        .count(id -> desk.handle(id, AddComment.of(by(agent), "hello"))
                                .isRight()));

        assertThat(accepted)
                .as("the store must save each command after some attempts")
                .containsOnly(50);
        Commits books = new Commits(store);
        long versions = cases.map(id -> books.saved(TENANT, id).version()).sum().longValue();
        assertThat(versions)
                .as("the store must keep the effect of each command that it saved")
                .isEqualTo(50L + AGENTS * 50L);
        for (CaseId id : cases) {
            Seq<RecordedEvent> events = store.events(TENANT, id, 0, Long.MAX_VALUE);
            assertThat(events.map(RecordedEvent::sequence))
                    .as("the store must keep the events of a case without a gap")
                    .isEqualTo(List.rangeClosed(1L, events.size()));
            assertThat(Evolution.fold(events))
                    .as("the store must keep the case and its events alike")
                    .contains(books.saved(TENANT, id));
        }
    }

    @Test
    void CORE_005_the_same_command_eight_times_at_once_has_one_effect_and_one_answer() {
        for (int round = 0; round < 20; round++) {
            CaseId id = opened(0);
            AddComment comment = AddComment.of(by(1), "once");
            OpenCase opening = OpenCase.of(by(2), KIND, Fields.none());

            Seq<Either<Rejection, Accepted>> comments = Rendezvous.of(8, i -> desk.handle(id, comment));
            Seq<Either<Rejection, Accepted>> openings = Rendezvous.of(8, i -> desk.open(opening));

            assertThat(comments.distinct())
                    .as("the store must let a command be answered once and for all")
                    .hasSize(1)
                    .allMatch(Either::isRight);
            assertThat(openings.distinct())
                    .as("the store must let a command be answered once and for all")
                    .hasSize(1)
                    .allMatch(Either::isRight);
            assertThat(store.events(TENANT, id, 0, Long.MAX_VALUE))
                    .as("the store must keep the effect of a command once")
                    .hasSize(3 - 1);
        }
    }
}
