package dev.casecore.testkit.assertion;

import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.StatementLine;
import dev.casecore.sla.StatementLine.Activity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * Assertions on an account of a clock's time. A failure shows the whole account as a table.
 *
 * <p>Example: {@code assertThat(statement).addsUp().hasElapsed(Duration.ofHours(5)).pausedFor("waiting-for-customer", Duration.ofHours(1))}.
 */
public final class StatementAssert extends SheetAssert<StatementAssert, SlaStatement> {

    StatementAssert(SlaStatement actual) {
        super(actual, StatementAssert.class);
    }

    @Override
    String sheet() {
        return actual.toText().stripTrailing();
    }

    /**
     * Expects that it accounts for every moment: each line begins where the one before ended, and the open time of the lines is what the
     * clock says has elapsed (SLA-009).
     *
     * @return this
     */
    public StatementAssert addsUp() {
        Seq<StatementLine> loose = loose(actual.lines());
        Duration elapsed = actual.clock().elapsed(actual.asOf());
        return expect(
                        loose.isEmpty(),
                        "lines without a gap",
                        "there is one before " + loose.map(StatementLine::from).mkString(", "))
                .expect(
                        actual.elapsed().equals(elapsed),
                        "lines that add up to " + elapsed,
                        "they add up to " + actual.elapsed());
    }

    /** The lines that do not begin where the one before ended. */
    static Seq<StatementLine> loose(Seq<StatementLine> lines) {
        return lines.zip(lines.drop(1))
                .filter(pair -> !pair._1().to().equals(pair._2().from()))
                .map(pair -> pair._2());
    }

    /**
     * Expects how much open time the current or latest cycle has used.
     *
     * @param expected how much
     * @return this
     */
    public StatementAssert hasElapsed(Duration expected) {
        return expect(actual.elapsed().equals(expected), expected + " elapsed", "it is " + actual.elapsed());
    }

    /**
     * Expects how long a reason paused the clock, all hours counting, open or not, in all cycles.
     *
     * @param reason   which
     * @param expected how long
     * @return this
     */
    public StatementAssert pausedFor(String reason, Duration expected) {
        Duration paused = actual.lines()
                .filter(line ->
                        line.activity() == Activity.PAUSED && line.reasons().contains(PauseReason.of(reason)))
                .map(line -> Duration.between(line.from(), line.to()))
                .fold(Duration.ZERO, Duration::plus);
        return expect(paused.equals(expected), "paused " + expected + " for " + reason, "it is " + paused);
    }

    /**
     * Expects what the clock did, line by line.
     *
     * @param expected what, from the first line to the last
     * @return this
     */
    public StatementAssert wasDoing(Activity... expected) {
        Seq<Activity> found = actual.lines().map(StatementLine::activity).toList();
        return expect(
                found.equals(List.of(expected)), List.of(expected).mkString(", then "), found.mkString(", then "));
    }

    /**
     * Goes on to the clock as it stands at the end.
     *
     * @return assertions on the clock
     */
    public ClockAssert clock() {
        return new ClockAssert(actual.clock());
    }
}
