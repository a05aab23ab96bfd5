package dev.casecore.sla;

import dev.casecore.sla.StatementLine.Activity;
import dev.casecore.sla.calendar.OpenInterval;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Draws a statement on a straight time axis: days, open hours behind, the clock's bar before them, due and breach as upright lines.
 */
final class StatementDrawing {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int WIDTH = 960;
    private static final int LEFT = 24;
    private static final int RIGHT = 936;
    private static final int BAR_TOP = 82;
    private static final int BAR_HEIGHT = 28;
    private static final int DAY_LABELS = 12;
    private static final Duration LONGEST_SHADED = Duration.ofDays(400);

    private final SlaStatement statement;
    private final ZoneId zone;
    private final Instant from;
    private final Instant to;
    private final SvgWriter svg = new SvgWriter(WIDTH, 190);

    private StatementDrawing(SlaStatement statement) {
        this.statement = statement;
        this.zone = statement.clock().calendar().zone();
        Instant first = statement.lines().headOption().map(StatementLine::from).getOrElse(statement.asOf());
        Instant last = marks().map(Mark::at).fold(end().at(), StatementDrawing::later);
        Duration margin = Duration.between(first, last).dividedBy(50).plusMinutes(5);
        this.from = first.minus(margin);
        this.to = last.plus(margin);
    }

    static String of(SlaStatement statement) {
        return new StatementDrawing(statement).draw();
    }

    private String draw() {
        svg.title(StatementText.title(statement), StatementText.result(statement));
        svg.text(LEFT, 26, "heading", StatementText.title(statement));
        svg.text(LEFT, 46, "label", StatementText.result(statement));
        openHours();
        days();
        statement.lines().forEach(this::bar);
        beyond();
        marks().forEach(this::mark);
        legend();
        return svg.document();
    }

    private void openHours() {
        open(from, to).forEach(open -> svg.box(x(open.start()), x(open.end()), 66, 60, "open", "open"));
    }

    /** A tick at each midnight, a label at as many as fit. */
    private void days() {
        LocalDate first = from.atZone(zone).toLocalDate().plusDays(1);
        LocalDate last = to.atZone(zone).toLocalDate();
        long count = last.toEpochDay() - first.toEpochDay() + 1;
        long step = 1 + count / DAY_LABELS;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            double x = x(statement.clock().calendar().startOfDay(day));
            svg.line(x, 62, 132, "tick");
            svg.text(x + 3, 142, "small", DAY.format(day));
        }
    }

    /** Where the desk is closed, a bar is pale: the clock runs, and nothing counts. */
    private void bar(StatementLine line) {
        String tooltip = line.activity().label()
                + " "
                + StatementText.amount(line.open())
                + ": "
                + line.startedBy()
                + " - "
                + line.endedBy();
        style(line.activity()).forEach(style -> {
            svg.box(x(line.from()), x(line.to()), BAR_TOP, BAR_HEIGHT, style + " idle", tooltip);
            open(line.from(), line.to())
                    .forEach(open -> svg.box(x(open.start()), x(open.end()), BAR_TOP, BAR_HEIGHT, style, tooltip));
        });
    }

    /** The open hours between two instants; over very long times, all of it. */
    private Seq<OpenInterval> open(Instant start, Instant end) {
        return Duration.between(from, to).compareTo(LONGEST_SHADED) > 0
                ? Vector.of(OpenInterval.of(start, end))
                : statement.clock().calendar().intervals(start, end);
    }

    private static Option<String> style(Activity activity) {
        return switch (activity) {
            case RUNNING -> Option.of("running");
            case PAUSED -> Option.of("paused");
            case ENDED, TAKEN_OFF, PUT_BACK -> Option.none();
        };
    }

    /** The running time after a breach, over the bars. */
    private void beyond() {
        for (Breach breach : breaches()) {
            statement
                    .lines()
                    .filter(line -> line.cycle() == breach.cycle() && line.activity() == Activity.RUNNING)
                    .filter(line -> line.to().isAfter(breach.crossedAt()))
                    .forEach(line -> late(later(line.from(), breach.crossedAt()), line.to()));
        }
    }

    private void late(Instant start, Instant end) {
        open(start, end)
                .forEach(open ->
                        svg.box(x(open.start()), x(open.end()), BAR_TOP, BAR_HEIGHT, "late", "running, too late"));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Vector<Breach> breaches() {
        return statement.clock().state().breaches().filter(Breach::stands).toVector();
    }

    private Vector<Mark> marks() {
        return breaches()
                .map(breach -> new Mark(breach.dueAt(), "due", "due, missed"))
                .appendAll(statement
                        .clock()
                        .dueAt()
                        .filter(due -> !statement.clock().isBreached())
                        .map(due -> new Mark(due, "due", "due")))
                .append(end());
    }

    /** What comes after the end of a clock is not worth a picture. */
    private Mark end() {
        return statement
                .clock()
                .state()
                .endedAt()
                .map(at -> new Mark(at, "now", "ended"))
                .getOrElse(() -> new Mark(statement.asOf(), "now", "as of"));
    }

    private void mark(Mark mark) {
        svg.line(x(mark.at()), 60, 132, mark.style());
        boolean onTheRight = x(mark.at()) > RIGHT - 80;
        svg.text(
                x(mark.at()) + (onTheRight ? -3 : 3),
                mark.style().equals("due") ? 76 : 124,
                onTheRight ? "end" : "small",
                mark.label());
    }

    private void legend() {
        String[][] entries = {
            {"open", "open hours"}, {"running", "running"}, {"paused", "paused"}, {"late", "running, too late"}
        };
        int x = LEFT;
        for (String[] entry : entries) {
            svg.box(x, x + 18, 162, 12, entry[0], entry[1]);
            svg.text(x + 24, 172, "label", entry[1]);
            x += 150;
        }
    }

    private double x(Instant at) {
        double share = (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to).toMillis();
        return LEFT + share * (RIGHT - LEFT);
    }

    /** An upright line with a label. */
    private record Mark(Instant at, String style, String label) {}
}
