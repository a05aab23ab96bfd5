package dev.casecore.benchmarks.storage;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLongArray;

/** Agents at work on a queue, and what they got: nobody may get what somebody had, or what is before the last that they had. */
final class Picking {

    private final Picks picks;
    private final long waiting;
    private final BitSet picked = new BitSet();
    private final AtomicLongArray latest = new AtomicLongArray(StorageDesk.AGENTS);

    Picking(Picks picks, long waiting) {
        this.picks = picks;
        this.waiting = waiting;
    }

    String name() {
        return picks.name();
    }

    double picksASecond(Duration duration) {
        double speed = Turns.piecesASecond(StorageDesk.AGENTS, duration, this::pick);
        if (count() == waiting) {
            throw new IllegalStateException(
                    "the queue of " + name() + " was emptied: take shorter turns, or more cases");
        }
        return speed;
    }

    private boolean pick(int agent) {
        Option<Long> number = picks.pick(agent);
        number.forEach(seeded -> note(agent, seeded));
        return number.isDefined();
    }

    private void note(int agent, long number) {
        if (latest.getAndSet(agent, number) >= number) {
            throw new IllegalStateException("agent " + agent + " got case " + number + " of " + name() + " too late");
        }
        synchronized (picked) {
            if (picked.get((int) number)) {
                throw new IllegalStateException("case " + number + " of " + name() + " was picked twice");
            }
            picked.set((int) number);
        }
    }

    private long count() {
        synchronized (picked) {
            return picked.cardinality();
        }
    }

    /** Picks the rest, and says that nothing was left. */
    String emptied() {
        Turns.together(StorageDesk.AGENTS, agent -> {
            while (pick(agent)) {
                // goes on
            }
        });
        if (count() != waiting) {
            throw new IllegalStateException(name() + ": " + (waiting - count()) + " were passed over");
        }
        return name() + ": all " + waiting + " picked, none twice, each agent's in order";
    }

    void close() {
        picks.close();
    }
}
