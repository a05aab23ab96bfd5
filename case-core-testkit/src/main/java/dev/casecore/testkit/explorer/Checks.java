package dev.casecore.testkit.explorer;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is checked of every command that is tried; the first, and so the shortest, breach of each invariant is kept. */
final class Checks {

    private final Seq<Invariant> invariants;
    private final Option<Integer> reopenings;
    private final Shadows shadows;
    private final Map<String, Finding> broken = new LinkedHashMap<>();

    Checks(Seq<Invariant> invariants, Option<Integer> reopenings, Shadows shadows) {
        this.invariants = invariants;
        this.reopenings = reopenings;
        this.shadows = shadows;
    }

    /** Checks a command. The trail ends with it. */
    void of(Move move, Trail trail) {
        for (Invariant invariant : invariants) {
            if (!broken.containsKey(invariant.name()) && !invariant.holds().test(move)) {
                found(Finding.Kind.INVARIANT_BROKEN, invariant.name(), trail);
            }
        }
        int times = move.after().closings().reopenings();
        if (times > move.before().closings().reopenings() && reopenings.exists(expected -> times > expected)) {
            found(Finding.Kind.REOPENED_TOO_OFTEN, "more than " + reopenings.get() + " times", trail);
        }
        shadows.observe(move);
    }

    void found(Finding.Kind kind, String about, Trail trail) {
        broken.putIfAbsent(about, new Finding(kind, about, Option.some(trail), Finding.Proof.SHOWN));
    }

    Shadows shadows() {
        return shadows;
    }

    Seq<Finding> findings() {
        return List.ofAll(broken.values());
    }
}
