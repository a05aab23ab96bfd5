package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What keeps a clock from being kept: every defect of every clock, each with a witness (CORE-009). */
final class ClockLint {

    private final PlaybookBuilder draft;
    private final ClockDefinition clock;

    private ClockLint(PlaybookBuilder draft, ClockDefinition clock) {
        this.draft = draft;
        this.clock = clock;
    }

    static Seq<Violation> defects(PlaybookBuilder draft) {
        return draft.clocks.flatMap(clock -> new ClockLint(draft, clock).defects());
    }

    private Seq<Violation> defects() {
        return neverRuns()
                .appendAll(neverStops())
                .appendAll(unknownReferences())
                .appendAll(shadowedPromises())
                .appendAll(lookingElsewhere());
    }

    private Violation defect(Code code, String fact, Object witness) {
        return Violation.of(code, "clock", clock.id()).and(fact, witness);
    }

    private List<Violation> neverRuns() {
        return List.<Violation>empty()
                .appendAll(List.of(defect(Code.CLOCK_NEVER_RUNS, "starts", "nothing"))
                        .filter(none -> clock.starts().isEmpty()))
                .appendAll(List.of(defect(Code.CLOCK_NEVER_RUNS, "promises", "nothing"))
                        .filter(none -> clock.goals().isEmpty()));
    }

    /** Whatever else may end a clock, a closed case has none that runs. */
    private Seq<Violation> neverStops() {
        Seq<Trigger> ends = clock.stops().appendAll(clock.cancels());
        return draft.statuses
                .reject(status -> status.category().isOpen())
                .reject(closed -> ends.exists(end -> end.isAlwaysPulledBy(closed)))
                .map(closed -> defect(Code.CLOCK_NEVER_STOPS, "status", closed.id()));
    }

    private Seq<Violation> unknownReferences() {
        Seq<Violation> statuses = clock.starts()
                .appendAll(clock.stops())
                .appendAll(clock.cancels())
                .flatMap(Trigger::statuses)
                .distinct()
                .reject(status -> draft.statuses.exists(known -> known.id().equals(status)))
                .map(status -> defect(Code.UNKNOWN_REFERENCE, "status", status));
        return statuses.appendAll(clock.calendars()
                .reject(draft.calendars::containsKey)
                .map(calendar -> defect(Code.UNKNOWN_REFERENCE, "calendar", calendar)));
    }

    /** A promise is shadowed by an earlier one to everybody, or to the same cases. */
    private Seq<Violation> shadowedPromises() {
        return clock.goals()
                .zipWithIndex()
                .flatMap(later -> clock.goals()
                        .take(later._2())
                        .find(earlier -> earlier.to().equals(Condition.always())
                                || earlier.to().equals(later._1().to()))
                        .map(earlier -> defect(
                                        Code.RULE_SHADOWED,
                                        "goal",
                                        later._1().goal().version())
                                .and("by", earlier.goal().version())));
    }

    private Seq<Violation> lookingElsewhere() {
        return clock.conditions()
                .flatMap(Condition::leaves)
                .distinct()
                .reject(Leaf::isOfCaseAlone)
                .map(leaf -> defect(Code.NOT_OF_CASE_ALONE, "condition", leaf.describe()));
    }
}
