package dev.casecore.decision;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.ClockEvent;
import dev.casecore.lifecycle.ClockEvent.ClockMoved;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.ClockDefinition;
import dev.casecore.playbook.ClockDefinition.Promise;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.Trigger;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.sla.ClockChange;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStep;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Keeps the clocks of a case: what fell due comes first, then what a command's events mean to each clock. It looks at nothing but the
 * case, its events, and the calendars, so clocks can be computed again from the events alone (SLA-010).
 */
final class Clockwork {

    private static final PauseReason MERGED = PauseReason.of("merged");

    private final Playbook playbook;
    private final Calendars calendars;

    Clockwork(Playbook playbook, Calendars calendars) {
        this.playbook = playbook;
        this.calendars = calendars;
    }

    /**
     * What prevents the clocks from being kept: a calendar edition that a clock has pinned and nobody knows any more, or a moment that
     * calendars do not reach.
     */
    Seq<Unmet> lacking(Option<Case> subject, Instant at) {
        if (playbook.clocks().isEmpty()
                && subject.forAll(known -> known.clocks().isEmpty())) {
            return List.empty();
        }
        if (!BusinessCalendar.reaches(at)) {
            return List.of(lack(Code.TIME_OUT_OF_RANGE).with("at", at));
        }
        List<Unmet> lacking = List.empty();
        for (Case known : subject) {
            for (ClockState clock : known.clocks().values()) {
                if (edition(clock.calendar()).isEmpty()) {
                    lacking = lacking.append(lack(Code.UNKNOWN_CALENDAR).with("calendar", clock.calendar()));
                }
            }
        }
        return lacking.distinct();
    }

    private Unmet lack(Code code) {
        return Unmet.of(code, playbook.rule(EngineRule.CLOCK_CALENDAR));
    }

    private Option<BusinessCalendar> edition(CalendarVersion version) {
        return calendars.edition(version).orElse(() -> playbook.calendars().edition(version));
    }

    /** The playbook was checked to have every calendar that its clocks name. */
    private BusinessCalendar current(CalendarId id) {
        return calendars
                .current(id)
                .getOrElse(() -> playbook.calendars().current(id).get());
    }

    /** What fell due on the clocks of a case by an instant, in the order in which it did. */
    Seq<CaseEvent> due(Case subject, Instant at) {
        List<Notice> due = List.empty();
        for (var kept : subject.clocks()) {
            ClockState state = kept._2();
            if (state.nextTransitionAt().exists(next -> !next.isAfter(at))) {
                ClockStep step = clock(state).advance(at);
                due = due.appendAll(step.occurrences()
                        .map(occurrence -> new Notice(
                                occurrence.at(),
                                ClockEvent.of(
                                        kept._1(), occurrence, step.clock().nextTransitionAt()))));
            }
        }
        return due.isEmpty() ? List.empty() : due.sortBy(Notice::at).map(Notice::event);
    }

    private record Notice(Instant at, CaseEvent event) {}

    private SlaClock clock(ClockState state) {
        return SlaClock.of(state, edition(state.calendar()).get());
    }

    /**
     * What the events of a command mean to the clocks of the case as they leave it. A merge neither keeps nor breaks a promise: the
     * clocks stand still until it is undone (CORE-019).
     */
    Seq<CaseEvent> moves(Option<Case> before, Seq<RecordedEvent> events, Case after) {
        boolean merging = after.isMerged() || before.exists(Case::isMerged);
        Seq<Trigger.Step> steps = merging ? List.empty() : steps(before, events, after);
        Instant at = after.revision().effectiveAt();
        Instant occurredAt = events.last().occurredAt();
        return playbook.clocks()
                .flatMap(clock -> new Turn(clock, after, at, occurredAt).after(steps))
                .appendAll(orphans(after, at));
    }

    /** The clocks that a case brought from another version of its playbook and that this one does not have are cancelled (CORE-009). */
    private Seq<CaseEvent> orphans(Case subject, Instant at) {
        return subject.clocks()
                .filter(kept -> !playbook.clocks().exists(clock -> clock.id().equals(kept._1())))
                .toList()
                .flatMap(kept -> signalled(kept._1(), clock(kept._2()), ClockSignal.cancel(at))
                        ._2());
    }

    /** A clock after a signal, and what happened to it; nothing if it stands as before. */
    private static Tuple2<SlaClock, List<CaseEvent>> signalled(ClockId id, SlaClock before, ClockSignal signal) {
        ClockStep step = before.apply(signal);
        SlaClock after = step.clock();
        if (after.state().standsAs(before.state())) {
            return Tuple.of(before, List.empty());
        }
        CaseEvent moved = new ClockMoved(id, ClockChange.between(before, signal, after));
        return Tuple.of(
                after,
                List.of(moved)
                        .appendAll(step.occurrences()
                                .map(occurrence -> ClockEvent.of(id, occurrence, after.nextTransitionAt()))));
    }

    private static Seq<Trigger.Step> steps(Option<Case> before, Seq<RecordedEvent> events, Case after) {
        List<Trigger.Step> steps = List.empty();
        Option<Case> current = before;
        for (RecordedEvent event : events) {
            steps = steps.prepend(new Trigger.Step(current, event.event(), after));
            current = Option.some(
                    event.event() instanceof CaseOpened opened
                            ? Evolution.open(event, opened)
                            : Evolution.evolve(current.get(), event));
        }
        return steps.reverse();
    }

    /** Lets time pass, and takes up other editions of calendars (SLA-007). */
    CaseChange advance(Case current, Stamp stamp) {
        Instant at = stamp.effectiveAfter(current);
        CaseChange due = stamp.follow(current, due(current, at));
        CaseChange recounted = stamp.follow(
                due.after(),
                playbook.clocks().flatMap(clock -> new Turn(clock, due.after(), at, at).after(List.empty())));
        return new CaseChange(
                Option.some(current), recounted.after(), due.events().appendAll(recounted.events()));
    }

    /** One clock's turn: its events so far, and the clock as they leave it. */
    private final class Turn {
        private final ClockDefinition definition;
        private final Case subject;
        private final Instant at;
        private final Instant occurredAt;
        private Option<SlaClock> clock;
        private List<CaseEvent> events = List.empty();

        Turn(ClockDefinition definition, Case subject, Instant at, Instant occurredAt) {
            this.definition = definition;
            this.subject = subject;
            this.at = at;
            this.occurredAt = occurredAt;
            this.clock = subject.clocks().get(definition.id()).map(Clockwork.this::clock);
        }

        Seq<CaseEvent> after(Seq<Trigger.Step> steps) {
            for (Trigger.Step step : steps) {
                follow(step);
            }
            if (isActive() && !subject.isMerged()) {
                keepPromise();
            }
            if (isActive()) {
                keepPauses();
            }
            return events;
        }

        private boolean isActive() {
            return clock.exists(kept -> kept.status().isActive());
        }

        private void follow(Trigger.Step step) {
            if (isActive() && isPulled(definition.stops(), step) && isAnswered()) {
                signal(ClockSignal.stop(at));
            } else if (isActive() && isPulled(definition.cancels(), step)) {
                signal(ClockSignal.cancel(at));
            }
            if (!isActive() && isPulled(definition.starts(), step)) {
                definition.promiseTo(subject).forEach(this::start);
                keepPauses();
                boolean answeredAtOnce = step.before().isEmpty() && isPulled(definition.stops(), step);
                if (isActive() && answeredAtOnce) {
                    signal(ClockSignal.stop(at));
                }
            }
        }

        private boolean isPulled(Seq<Trigger> triggers, Trigger.Step step) {
            return triggers.exists(trigger -> trigger.isPulledBy(step));
        }

        /** What happened before the cycle began, and was only recorded later, does not end it (SLA-012). */
        private boolean isAnswered() {
            return clock.flatMap(kept -> kept.state().startedAt()).forAll(started -> !occurredAt.isBefore(started));
        }

        private void start(Promise promise) {
            BusinessCalendar calendar = current(promise.calendar());
            ClockSignal start = ClockSignal.start(at, promise.goal(), calendar);
            clock = clock.orElse(() -> Option.some(SlaClock.notStarted(promise.goal(), calendar)));
            signal(start);
        }

        private void keepPromise() {
            Option<Promise> promise = definition.promiseTo(subject);
            if (promise.isEmpty()) {
                signal(ClockSignal.cancel(at));
                return;
            }
            BusinessCalendar calendar = current(promise.get().calendar());
            if (!calendar.version().equals(kept().state().calendar())) {
                signal(ClockSignal.changeCalendar(
                        at, calendar, kept().state().goal().calendarChangeRule()));
            }
            if (!promise.get().goal().equals(kept().state().goal())) {
                signal(ClockSignal.changeGoal(at, promise.get().goal()));
            }
        }

        private void keepPauses() {
            if (!isActive()) {
                return;
            }
            Seq<PauseReason> wanted =
                    subject.isMerged() ? held().append(MERGED).distinct() : definition.pausesOf(subject);
            Seq<PauseReason> held = held();
            wanted.removeAll(held).forEach(reason -> signal(ClockSignal.pause(at, reason)));
            held.removeAll(wanted).forEach(reason -> signal(ClockSignal.resume(at, reason)));
        }

        private Seq<PauseReason> held() {
            return kept().pauseReasons();
        }

        private SlaClock kept() {
            return clock.get();
        }

        private void signal(ClockSignal signal) {
            Tuple2<SlaClock, List<CaseEvent>> after = signalled(definition.id(), kept(), signal);
            clock = Option.some(after._1());
            events = events.appendAll(after._2());
        }
    }
}
