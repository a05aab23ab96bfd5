package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CommandHeader;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.identity.ClockId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockLog;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.sla.calendar.Calendars;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What is true of the clocks of a life: at its end, and when long afterwards somebody looks what has fallen due. */
final class ClockLaws {

    private static final Duration LONG = Duration.ofDays(400);

    private final Life life;

    ClockLaws(Life life) {
        this.life = life;
    }

    void check() {
        check(life.current(), life.events(), life.endsAt());
        Instant later = life.endsAt().plus(LONG);
        CaseChange looked = looked(later);
        check(looked.after(), life.events().appendAll(looked.events()), later);
    }

    private CaseChange looked(Instant at) {
        Person program = life.company().person(Company.PROGRAM);
        CommandHeader header = CommandHeader.of("look", program.actor(), at);
        return Decider.advance(life.company().playbook(), life.current(), header, Calendars.none(), at)
                .getOrElseThrow(lacking -> new AssertionError(lacking + " after " + life));
    }

    private void check(Case current, Seq<RecordedEvent> events, Instant at) {
        current.clocks().forEach((id, stored) -> check(id, stored, events, at));
    }

    private void check(ClockId id, ClockState stored, Seq<RecordedEvent> events, Instant at) {
        Option<ClockLog> log = ClockLog.of(events, id, this::edition);
        assertThat(log.map(read -> read.clock().state()))
                .as("the clock %s, computed again from the events of %s", id, life)
                .contains(stored);
        SlaStatement statement = log.get().statement(at);
        SlaClock clock = SlaClock.of(stored, edition(stored.calendar()).get());
        assertThat(statement.elapsed())
                .as("the time on the statement of the clock %s of %s", id, life)
                .isEqualTo(clock.elapsed(statement.asOf()));
    }

    private Option<BusinessCalendar> edition(CalendarVersion version) {
        return life.company().playbook().calendars().edition(version);
    }
}
