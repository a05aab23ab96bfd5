package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Page;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.contract.ForwardingStore;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Each law fails on a store with a fault planted in it, with the few things to do that show it. */
class StoreLawsTest {

    @PropertyDefaults(tries = 2_000, shrinking = ShrinkingMode.OFF)
    abstract static class OnAFaultyStore extends StoreLaws {}

    private static class Faulty extends ForwardingStore {
        Faulty() {
            super(new InMemoryStore());
        }
    }

    private static void assertFails(Class<?> laws, String law, int things) {
        Verdict verdict = Verdict.shortest(laws, law, StoreLaws.Errands.class);

        assertThat(verdict.isHeld()).as(law).isFalse();
        assertThat(verdict.commands()).as(verdict.words()).isBetween(1L, (long) things);
    }

    static class ForgettingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Loaded load(TenantId tenant, LoadQuery query) {
                    Loaded loaded = super.load(tenant, query);
                    return new Loaded(loaded.stored(), Option.none(), loaded.memberships(), loaded.queue());
                }
            };
        }
    }

    @Test
    void CORE_005_a_store_that_forgets_commands_is_found() {
        assertFails(ForgettingLaws.class, "CORE_006_every_command_gets_the_same_answer", 3);
    }

    static class OverwritingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Either<Conflict, Commit> commit(Commit commit) {
                    Either<Conflict, Commit> saved = super.commit(commit);
                    return saved.isLeft() && saved.getLeft() == Conflict.STALE ? Either.right(commit) : saved;
                }
            };
        }
    }

    @Test
    void CORE_006_a_store_that_loses_an_update_is_found() {
        assertFails(OverwritingLaws.class, "REC_001_cases_and_their_events_are_the_same", 4);
        assertFails(OverwritingLaws.class, "CORE_006_every_command_gets_the_same_answer", 4);
    }

    static class GappyLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
                    return super.events(tenant, caseId, after, until).reject(event -> event.sequence() == 4);
                }
            };
        }
    }

    @Test
    void REC_001_a_store_with_a_gap_among_events_is_found() {
        assertFails(GappyLaws.class, "REC_001_cases_and_their_events_are_the_same", 3);
    }

    static class ReceiptlessLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Option<Receipt> receipt(TenantId tenant, CommandId command) {
                    return Option.none();
                }
            };
        }
    }

    @Test
    void CORE_005_a_store_without_receipts_is_found() {
        assertFails(ReceiptlessLaws.class, "CORE_005_receipts_are_the_same", 1);
    }

    static class MislistingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Page list(TenantId tenant, CaseQuery query) {
                    Page page = super.list(tenant, query);
                    return query.direction() == CaseQuery.Direction.DESCENDING
                            ? new Page(page.cases().reverse(), page.next())
                            : page;
                }
            };
        }
    }

    static class MiscountingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public long count(TenantId tenant, CaseQuery query) {
                    return query.standing() == CaseQuery.Standing.CLOSED ? 0 : super.count(tenant, query);
                }
            };
        }
    }

    @Test
    void SF_054_a_store_that_lists_or_counts_wrongly_is_found() {
        assertFails(MislistingLaws.class, "SF_054_lists_and_counts_are_the_same", 2);
        assertFails(MiscountingLaws.class, "SF_054_lists_and_counts_are_the_same", 3);
    }

    static class SleepingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Seq<DueClock> dueClocks(DueQuery query) {
                    return super.dueClocks(query).reject(clock -> query.after().isDefined());
                }
            };
        }
    }

    @Test
    void SLA_008_a_store_that_overlooks_clocks_is_found() {
        assertFails(SleepingLaws.class, "SLA_008_the_clocks_that_fall_due_are_the_same", 3);
    }

    static class SwallowingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Seq<FeedEntry> feed(long after, int limit) {
                    return super.feed(after, limit)
                            .reject(entry -> entry.event().sequence() == 5);
                }
            };
        }
    }

    @Test
    void REC_002_a_feed_that_misses_an_event_is_found() {
        assertFails(SwallowingLaws.class, "REC_002_the_feed_has_the_same_events", 3);
    }

    static class LevellingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
                    return super.firstInQueue(tenant, queue, QueueOrder.AGE);
                }
            };
        }
    }

    @Test
    void QUE_001_a_queue_that_takes_no_notice_of_priorities_is_found() {
        assertFails(LevellingLaws.class, "QUE_001_queues_are_in_the_same_order", 5);
    }

    static class ForgivingLaws extends OnAFaultyStore {
        @Override
        protected Store newStore() {
            return new Faulty() {
                @Override
                public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
                    return super.sharing(tenant, keys, closedSince).filter(Case::isOpen);
                }
            };
        }
    }

    @Test
    void SF_006_a_search_that_overlooks_closed_cases_is_found() {
        assertFails(ForgivingLaws.class, "SF_006_searches_find_the_same_cases", 4);
    }
}
