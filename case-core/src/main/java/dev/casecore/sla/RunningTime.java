package dev.casecore.sla;

import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * The open time that a cycle has used: stretches that are over, and perhaps one that goes on.
 *
 * <p>Pauses are the gaps between the stretches; they are never put into a calendar. At most {@value #MAX_SEGMENTS} stretches are kept;
 * the time of older ones is kept as a sum, which a calendar change can no longer count again. The amounts follow from the calendar,
 * so the calendar comes with each question.
 */
@CaseStyle
@Value.Immutable
public abstract class RunningTime {
    /** How many stretches are kept one by one. */
    public static final int MAX_SEGMENTS = 200;

    /** Nothing used, not running. */
    static final RunningTime NONE = new Builder().build();

    /** Immutables extends this class; nobody else does. */
    RunningTime() {}

    /**
     * Gives the stretches that are over.
     *
     * @return in order, the latest {@value #MAX_SEGMENTS}
     */
    @Value.Default
    public Seq<RunSegment> segments() {
        return Vector.empty();
    }

    /**
     * Gives the open time of stretches that are no longer kept one by one.
     *
     * @return zero unless there were more than {@value #MAX_SEGMENTS}
     */
    @Value.Default
    public Duration earlier() {
        return Duration.ZERO;
    }

    /**
     * Gives the open time that was used before the instant from which on time counts.
     *
     * @return zero if the whole cycle counts
     */
    @Value.Default
    public Duration discounted() {
        return Duration.ZERO;
    }

    /**
     * Gives the instant from which on time counts, if a goal began to count later than the cycle (SLA-006).
     *
     * @return nothing if the whole cycle counts
     */
    @Value.Default
    public Option<Instant> countsFrom() {
        return Option.none();
    }

    /**
     * Gives the start of the stretch that goes on.
     *
     * @return nothing while the clock stands still
     */
    @Value.Default
    public Option<Instant> runningSince() {
        return Option.none();
    }

    abstract RunningTime withSegments(Seq<RunSegment> segments);

    abstract RunningTime withEarlier(Duration earlier);

    abstract RunningTime withDiscounted(Duration discounted);

    abstract RunningTime withCountsFrom(Option<Instant> countsFrom);

    abstract RunningTime withRunningSince(Option<Instant> runningSince);

    /**
     * Gives the time that counts, of the stretches that are over.
     *
     * @return what a stored clock has accrued, without the stretch that goes on
     */
    public Duration accrued() {
        return segments().map(RunSegment::open).fold(earlier(), Duration::plus).minus(discounted());
    }

    /** Begins a stretch. */
    RunningTime startedAt(Instant at) {
        return withRunningSince(Option.of(at));
    }

    /** Ends the stretch that goes on, if one does. */
    RunningTime stoppedAt(Instant at, BusinessCalendar calendar) {
        return runningSince()
                .map(since ->
                        withRunningSince(Option.none()).plus(new RunSegment(since, at, calendar.elapsed(since, at))))
                .getOrElse(this);
    }

    private RunningTime plus(RunSegment segment) {
        if (!segment.from().isBefore(segment.to())) {
            return this;
        }
        Seq<RunSegment> all = segments().append(segment);
        return all.size() > MAX_SEGMENTS
                ? withEarlier(earlier().plus(all.head().open())).withSegments(all.tail())
                : withSegments(all);
    }

    /** Closes the stretch that goes on under the calendar so far, and begins another one. */
    RunningTime split(Instant at, BusinessCalendar before) {
        return runningSince().isDefined() ? stoppedAt(at, before).startedAt(at) : this;
    }

    /** Counts all kept stretches again. */
    RunningTime under(BusinessCalendar calendar) {
        RunningTime counted = withSegments(segments()
                .map(segment ->
                        new RunSegment(segment.from(), segment.to(), calendar.elapsed(segment.from(), segment.to()))));
        return countsFrom()
                .map(from -> counted.withDiscounted(counted.used(from, calendar)))
                .getOrElse(counted);
    }

    /** Counts only what comes from now on. */
    RunningTime countedFrom(Instant at, BusinessCalendar calendar) {
        return withCountsFrom(Option.of(at)).withDiscounted(used(at, calendar));
    }

    /** Counts the whole cycle. */
    RunningTime countedWhole() {
        return withCountsFrom(Option.none()).withDiscounted(Duration.ZERO);
    }

    /** The time that counts, up to an instant; an earlier instant is answered from the kept stretches. */
    Duration elapsed(Instant at, BusinessCalendar calendar) {
        Duration counted = used(at, calendar).minus(discounted());
        return counted.isNegative() ? Duration.ZERO : counted;
    }

    private Duration used(Instant at, BusinessCalendar calendar) {
        Duration over = segments().foldLeft(earlier(), (sum, segment) -> sum.plus(part(segment, at, calendar)));
        return runningSince()
                .filter(at::isAfter)
                .map(since -> over.plus(calendar.elapsed(since, at)))
                .getOrElse(over);
    }

    private static Duration part(RunSegment segment, Instant at, BusinessCalendar calendar) {
        if (!at.isBefore(segment.to())) {
            return segment.open();
        }
        return at.isAfter(segment.from()) ? calendar.elapsed(segment.from(), at) : Duration.ZERO;
    }

    /**
     * The instant at which an amount that counts was or will be used up, if the clock keeps running; nothing if it stands still
     * before, or if the calendar has not so much open time.
     */
    Option<Instant> reached(Duration amount, Boundary boundary, BusinessCalendar calendar) {
        Duration missing = amount.plus(discounted()).minus(earlier());
        if (missing.isNegative()) {
            return segments().headOption().map(RunSegment::from).orElse(runningSince());
        }
        for (RunSegment segment : segments()) {
            if (endsWithin(segment, missing, boundary)) {
                return calendar.add(segment.from(), missing, boundary)
                        .map(at -> at.isAfter(segment.to()) ? segment.to() : at)
                        .toOption();
            }
            missing = missing.minus(segment.open());
        }
        Duration rest = missing;
        return runningSince()
                .flatMap(since -> calendar.add(since, rest, boundary).toOption());
    }

    private static boolean endsWithin(RunSegment segment, Duration missing, Boundary boundary) {
        int compared = missing.compareTo(segment.open());
        return boundary == Boundary.EARLIEST ? compared <= 0 : compared < 0;
    }

    /**
     * Starts running time, as a store reads it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds running time; each attribute is set once. */
    public static final class Builder extends ImmutableRunningTime.Builder {
        Builder() {}
    }
}
