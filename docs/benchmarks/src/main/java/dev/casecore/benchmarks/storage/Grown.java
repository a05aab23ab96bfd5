package dev.casecore.benchmarks.storage;

import dev.casecore.command.AddComment;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.JdbcStore;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/** A desk at which so many cases have been opened, and how long one agent waited there for what. */
final class Grown {

    /** What an agent does again and again. */
    enum Deed {
        /** Any case at all. */
        LOAD("load a case"),
        /** A comment on any open case, which is not saved. */
        DECIDE("load and decide a command"),
        /** The same comment. */
        SAVE("load, decide and save a command"),
        /** The first case of the queue. */
        PICK("pick the next case");

        private final String text;

        Deed(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private static final long FIRST = 10;
    private static final int PICKS_COUNT_FOR = 3;

    private final long size;
    private final StorageDesk desk;
    private final SplittableRandom chance = new SplittableRandom(1);
    private final Map<Deed, ArrayList<Double>> times = new EnumMap<>(Deed.class);

    Grown(long size, DataSource source) {
        this.size = size;
        SeededCases.seed(source, SeededCases.Mix.USUAL, FIRST, size);
        this.desk = new StorageDesk("command", JdbcStore.on(source), SeededCases.afterwards());
        forget();
    }

    void forget() {
        for (Deed deed : Deed.values()) {
            times.put(deed, new ArrayList<>());
        }
    }

    long size() {
        return size;
    }

    Seq<Double> times(Deed deed) {
        return List.ofAll(times.getOrDefault(deed, new ArrayList<>()));
    }

    /** Each deed in its turn, so many times; a pick a third as often, because what is picked does not come back. */
    void work(int many) {
        for (int i = 0; i < many; i++) {
            CaseId any = SeededCases.id(FIRST + chance.nextLong(size));
            CaseId open = SeededCases.id(owned());
            note(Deed.LOAD, () -> desk.desk().find(any, viewer()).get());
            note(Deed.DECIDE, () -> desk.desk().explain(open, comment()).get());
            note(Deed.SAVE, () -> desk.take(open, comment()));
            if (i % PICKS_COUNT_FOR == 0) {
                note(Deed.PICK, () -> StorageDesk.accepted(desk.desk().pickNext(StorageDesk.FRONT, desk.by(0))));
            }
        }
    }

    /** Those whose number ends with 2 are owned. */
    private long owned() {
        return FIRST + chance.nextLong(size / 10) * 10 + 2;
    }

    private static Actor viewer() {
        return Actor.user(StorageDesk.agent(0));
    }

    private AddComment comment() {
        return AddComment.of(desk.by(0), "still no network");
    }

    private void note(Deed deed, Runnable work) {
        times.getOrDefault(deed, new ArrayList<>()).add(Turns.milliseconds(work));
    }
}
