package dev.casecore.lifecycle;

import dev.casecore.identity.UserId;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * The closings and reopenings of a case.
 *
 * @param lastClosedAt when it was last closed, kept when it is reopened; none if it never was
 * @param statedBy     who stated at the last closing that all work is complete (SF-068)
 * @param reopenings   how often it was reopened
 * @param closedFor    how long it was closed in all before its reopenings, in calendar time
 */
public record Closings(Option<Instant> lastClosedAt, Option<UserId> statedBy, int reopenings, Duration closedFor) {

    /** Never closed. */
    static final Closings NONE = new Closings(Option.none(), Option.none(), 0, Duration.ZERO);

    Closings closed(Instant at, UserId by) {
        return new Closings(Option.some(at), Option.some(by), reopenings, closedFor);
    }

    /** Ended without a statement that all work is complete, because it goes on elsewhere. */
    Closings ended(Instant at) {
        return new Closings(Option.some(at), Option.none(), reopenings, closedFor);
    }

    Closings reopened(Instant at) {
        Duration gap =
                lastClosedAt.map(closedAt -> Duration.between(closedAt, at)).getOrElse(Duration.ZERO);
        return new Closings(lastClosedAt, statedBy, reopenings + 1, closedFor.plus(gap));
    }

    /**
     * Answers the age of the case at its last closing: calendar time since its creation (SF-069).
     *
     * @param createdAt when the case was created
     * @return the age; none if it was never closed
     */
    public Option<Duration> age(Instant createdAt) {
        return lastClosedAt.map(closedAt -> Duration.between(createdAt, closedAt));
    }

    /**
     * Answers how long the case had been open at its last closing: its age without the time it was closed in between (SF-069).
     *
     * @param createdAt when the case was created
     * @return the open time; none if it was never closed
     */
    public Option<Duration> openTime(Instant createdAt) {
        return age(createdAt).map(age -> age.minus(closedFor));
    }
}
