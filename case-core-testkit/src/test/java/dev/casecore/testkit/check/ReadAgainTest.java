package dev.casecore.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.StoredCase;
import dev.casecore.testkit.contract.ForwardingStore;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A case that changes while it is read is read again; one that does not is not. */
class ReadAgainTest {

    private final InMemoryStore store = new InMemoryStore();
    private final Script script = new Script(store);
    private final CaseId id = script.send(Script.SHARED).get().after().id();

    /** Somebody comments on the case whenever its events are about to be read, so many times. */
    private final class Busy extends ForwardingStore {
        private int left;

        Busy(int times) {
            super(store);
            this.left = times;
        }

        @Override
        public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
            if (left > 0) {
                left--;
                assertThat(script.send("anna-" + left + "-hot").isRight()).isTrue();
            }
            return super.events(tenant, caseId, after, until);
        }
    }

    private long sequence() {
        return store.find(Helpdesk.TENANT, id).get().current().revision().sequence();
    }

    @Test
    void a_case_that_is_committed_to_between_the_reads_is_read_again_and_is_sound() {
        long opened = sequence();

        Checked checked = Checked.of(new Busy(3));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.summary().events())
                .as("the events that were there at the last read")
                .isEqualTo(sequence())
                .isEqualTo(opened + 3);
    }

    @Test
    void a_case_that_is_committed_to_whenever_it_is_read_is_given_up_and_told_of_once() {
        Checked checked = Checked.of(new Busy(1_000));

        assertThat(checked.found()).containsExactly("EVENT_BEYOND_STATE " + id);
    }

    @Test
    void a_case_that_is_gone_when_it_is_read_is_no_problem_of_its_own() {
        Checked checked = Checked.of(new ForwardingStore(store) {
            @Override
            public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
                return Option.none();
            }
        });

        assertThat(checked.found()).allMatch(found -> found.startsWith("CLOCK_LISTED_WRONGLY "));
    }

    @Test
    void a_damage_that_stays_is_told_once_and_not_read_over_and_over() {
        int[] reads = {0};

        Checked checked = Checked.of(new ForwardingStore(store) {
            @Override
            public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
                reads[0]++;
                return super.events(tenant, caseId, after, until).drop(1);
            }
        });

        assertThat(checked.found()).containsExactly("SEQUENCE_GAP " + id);
        assertThat(reads[0]).as("one page of events, and what is beyond them").isEqualTo(2);
    }
}
