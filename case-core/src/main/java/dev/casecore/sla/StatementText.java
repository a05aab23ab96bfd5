package dev.casecore.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a statement as a table of fixed columns. */
final class StatementText implements ClockOccurrence.Visitor<String> {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ZoneId zone;

    private StatementText(ZoneId zone) {
        this.zone = zone;
    }

    static String of(SlaStatement statement) {
        StatementText text = new StatementText(statement.clock().calendar().zone());
        StringBuilder out = new StringBuilder(1_000);
        out.append(title(statement)).append(", times in ").append(text.zone).append('\n');
        statement.lines().forEach(line -> out.append(text.line(line)).append('\n'));
        statement.occurrences().forEach(each -> out.append(each.accept(text)).append('\n'));
        return out.append(result(statement)).append('\n').toString();
    }

    static String title(SlaStatement statement) {
        ClockState state = statement.clock().state();
        return state.goal().version() + " on " + state.calendar();
    }

    private String line(StatementLine line) {
        String activity = line.reasons().isEmpty()
                ? line.activity().label()
                : line.activity().label() + " (" + line.reasons().mkString(", ") + ")";
        return String.format(
                Locale.ROOT,
                "%3d  %s  %s  %12s  %-32s %s -> %s",
                line.cycle(),
                wall(line.from()),
                wall(line.to()),
                amount(line.open()),
                activity,
                line.startedBy(),
                line.endedBy());
    }

    /** One sentence: how it stands, and how the time adds up. */
    static String result(SlaStatement statement) {
        SlaClock clock = statement.clock();
        ZoneId zone = clock.calendar().zone();
        return clock.status()
                + (clock.isBreached() && clock.status().isActive() ? " (breached)" : "")
                + ", elapsed "
                + amount(statement.elapsed())
                + " of "
                + amount(clock.state().goal().target())
                + ", remaining "
                + amount(clock.remaining(statement.asOf()))
                + clock.dueAt().map(due -> ", due " + wall(due, zone)).getOrElse("");
    }

    private String wall(Instant at) {
        return wall(at, zone);
    }

    private static String wall(Instant at, ZoneId zone) {
        return WALL.format(at.atZone(zone));
    }

    /** Hours, minutes and seconds, fractions only where there are any. */
    static String amount(Duration amount) {
        Duration size = amount.abs();
        String fraction = size.toNanosPart() == 0
                ? ""
                : String.format(Locale.ROOT, ".%09d", size.toNanosPart()).replaceAll("0+$", "");
        return (amount.isNegative() ? "-" : "")
                + String.format(Locale.ROOT, "%d:%02d:%02d", size.toHours(), size.toMinutesPart(), size.toSecondsPart())
                + fraction;
    }

    @Override
    public String warned(ClockOccurrence.Warned occurrence) {
        return String.format(
                Locale.ROOT, "%3d  %s  warned at %s", occurrence.cycle(), wall(occurrence.at()), occurrence.warning());
    }

    @Override
    public String breached(ClockOccurrence.Breached occurrence) {
        Breach breach = occurrence.breach();
        return String.format(
                Locale.ROOT,
                "%3d  %s  breached %s, due %s",
                breach.cycle(),
                wall(breach.crossedAt()),
                breach.goal(),
                wall(breach.dueAt()));
    }

    @Override
    public String breachSuperseded(ClockOccurrence.BreachSuperseded occurrence) {
        return String.format(
                Locale.ROOT,
                "%3d  %s  breach of %s superseded",
                occurrence.cycle(),
                wall(occurrence.at()),
                occurrence.breach().goal());
    }
}
