package dev.casecore.testkit.explorer;

import dev.casecore.lifecycle.Case;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A state that was reached: the first case that was found in it, when, and where it leads. */
final class Place {

    private final Traits traits;
    private final Case current;
    private final Instant at;
    private final Trail trail;
    private final Set<Traits> next = new LinkedHashSet<>();
    private boolean open = true;

    Place(Traits traits, Case current, Instant at, Trail trail) {
        this.traits = traits;
        this.current = current;
        this.at = at;
        this.trail = trail;
    }

    Traits traits() {
        return traits;
    }

    Case current() {
        return current;
    }

    Instant at() {
        return at;
    }

    Trail trail() {
        return trail;
    }

    /** Where one step leads. */
    Set<Traits> next() {
        return next;
    }

    /** Notes where a step leads; false if that was known. */
    boolean leadsTo(Traits reached) {
        return next.add(reached);
    }

    /** Whether it is not yet known where it leads. */
    boolean isOpen() {
        return open;
    }

    void done() {
        open = false;
    }
}
