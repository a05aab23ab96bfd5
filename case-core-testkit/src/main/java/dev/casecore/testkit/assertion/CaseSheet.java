package dev.casecore.testkit.assertion;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.sla.ClockState;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A case at a glance, without personal data: where it stands, whose it is, what is open on it, and what happened last. */
public final class CaseSheet {

    private static final int LAST = 8;
    private static final int LONGEST = 200;

    private CaseSheet() {}

    /**
     * Writes a case.
     *
     * @param current which
     * @return lines, without a line break at the end
     */
    public static String of(Case current) {
        return lines(current).mkString("\n");
    }

    /**
     * Writes a case and what happened to it last.
     *
     * @param current which
     * @param events  its events in order, all or the last ones
     * @return lines, without a line break at the end
     */
    public static String of(Case current, Seq<RecordedEvent> events) {
        return lines(current)
                .append(events.size() > LAST ? "  last " + LAST + " of " + events.size() + " events:" : "  events:")
                .appendAll(events.takeRight(LAST).map(event -> "    " + line(event)))
                .mkString("\n");
    }

    /**
     * Writes an event.
     *
     * @param event which
     * @return one line: its place, when it was recorded, by whom, and what happened
     */
    public static String line(RecordedEvent event) {
        return event.sequence() + "  " + event.recordedAt() + "  " + event.actor() + "  " + line(event.event());
    }

    /**
     * Writes what happened.
     *
     * @param event what
     * @return one line of at most 200 characters
     */
    public static String line(CaseEvent event) {
        String text = event.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 2) + ".." : text;
    }

    private static List<String> lines(Case current) {
        return List.of(
                        "case " + current.number() + " (" + current.id() + ") of kind " + current.kind() + ", version "
                                + current.version(),
                        "  status " + current.status().id() + " since "
                                + current.status().since(),
                        "  owner " + current.owner() + " since "
                                + current.ownership().since(),
                        "  priority " + current.priority())
                .appendAll(some("fields", List.ofAll(current.fields()).map(field -> field._1() + "=" + field._2())))
                .appendAll(some("stage", current.stage().toList()))
                .appendAll(some(
                        "open assignments",
                        current.assignments().open().map(open -> open.id() + " for " + open.department())))
                .appendAll(some(
                        "planned",
                        current.activities().map(open -> open.id() + " " + open.type() + " of " + open.assignee())))
                .appendAll(some("evidence", current.evidence().keySet().toList()))
                .appendAll(some("tickets", current.tickets()))
                .appendAll(some("links", current.links()))
                .appendAll(some(
                        "clocks", current.clocks().toList().map(clock -> clock._1() + " " + standing(clock._2()))))
                .appendAll(some(
                        "merged into",
                        current.merge().map(merge -> merge.survivor()).toList()));
    }

    private static Seq<String> some(String name, Seq<?> values) {
        return values.isEmpty() ? List.empty() : List.of("  " + name + " " + values.mkString(", "));
    }

    /** Where a clock stands, in a few words. */
    static String standing(ClockState clock) {
        return clock.status() + clock.dueAt().map(due -> " due " + due).getOrElse("");
    }
}
