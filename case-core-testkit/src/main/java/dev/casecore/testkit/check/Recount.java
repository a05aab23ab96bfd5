package dev.casecore.testkit.check;

import dev.casecore.identity.ClockId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockLog;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts the clocks of a case anew from what moved them, under the calendars that they ran under (SLA-010). */
final class Recount {
    private final PlaybookRegistry playbooks;
    private final Option<CalendarSource> calendars;

    Recount(PlaybookRegistry playbooks, Option<CalendarSource> calendars) {
        this.playbooks = playbooks;
        this.calendars = calendars;
    }

    /**
     * Holds the clocks that the events say against what they come to.
     *
     * @param told   the fold of the events
     * @param events all of them
     */
    Seq<Problem> problems(Case told, Seq<RecordedEvent> events) {
        return told.clocks().toList().flatMap(clock -> problem(told, clock._1(), clock._2(), events));
    }

    private Option<Problem> problem(Case told, ClockId id, ClockState clock, Seq<RecordedEvent> events) {
        Set<CalendarVersion> unknown = new LinkedHashSet<>();
        Try<ClockState> counted = Try.of(() -> ClockLog.of(
                        events,
                        id,
                        version ->
                                edition(told.tenant(), told.playbook(), version).onEmpty(() -> unknown.add(version)))
                .get()
                .clock()
                .state());
        if (!unknown.isEmpty()) {
            return Option.some(problem(
                    ProblemCode.CALENDAR_UNKNOWN,
                    told,
                    "calendar " + unknown.iterator().next(),
                    "none"));
        }
        return Option.when(
                !counted.toOption().contains(clock),
                () -> problem(
                        ProblemCode.CLOCK_MISCOUNTED,
                        told,
                        id + "=" + counted.map(Object::toString).getOrElseGet(failure -> "a clock, not " + failure),
                        id + "=" + clock));
    }

    private static Problem problem(ProblemCode code, Case told, String expected, String actual) {
        return new Problem(code, told.id().value(), expected, actual);
    }

    /** That of the tenant; or of the playbook, or of an earlier version of it, under which the clock may have run before. */
    private Option<BusinessCalendar> edition(TenantId tenant, PlaybookRef playbook, CalendarVersion version) {
        return calendars
                .flatMap(source -> source.edition(tenant, version))
                .orElse(() -> Stream.iterate(playbook.version(), number -> number - 1)
                        .takeWhile(number -> number > 0)
                        .flatMap(number -> playbooks.find(new PlaybookRef(playbook.id(), number)))
                        .map(Playbook::calendars)
                        .flatMap(known -> known.edition(version))
                        .headOption());
    }
}
