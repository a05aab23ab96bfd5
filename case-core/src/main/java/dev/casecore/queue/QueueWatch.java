package dev.casecore.queue;

import dev.casecore.identity.UserId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * How a queue is watched: by a monitor who assigns what comes in, or else by everybody on duty, who look at it again and again. A look is
 * in time at the very end of the interval.
 *
 * <p>Example: {@code QueueWatch.every(Duration.ofMinutes(20))} expects a look by each within 20 minutes of the one before.
 *
 * @param monitor who assigns; while there is one, nobody else owes a check
 * @param every   the longest time between two checks by one person
 */
public record QueueWatch(Option<UserId> monitor, Duration every) {

    /**
     * Checks the interval.
     *
     * @param monitor as above
     * @param every   as above
     * @throws IllegalArgumentException if the interval is not positive
     */
    public QueueWatch {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("a queue is looked at after some time, not after " + every);
        }
    }

    /**
     * Lets everybody on duty watch.
     *
     * @param every the longest time between two checks by one person
     * @return without a monitor
     */
    public static QueueWatch every(Duration every) {
        return new QueueWatch(Option.none(), every);
    }

    /**
     * Names the monitor.
     *
     * @param user who
     * @return with that monitor
     */
    public QueueWatch by(UserId user) {
        return new QueueWatch(Option.some(user), every);
    }

    /**
     * Lists the checks that are overdue.
     *
     * @param onDuty who is at work, and since when
     * @param latest the latest check of each who ever looked
     * @param now    the moment
     * @return one for each who should have looked, in the order given; none while there is a monitor
     */
    public Seq<OverdueCheck> overdue(Seq<Duty> onDuty, Seq<QueueCheck> latest, Instant now) {
        return onDuty.filter(duty -> monitor.isEmpty())
                .map(duty -> next(duty, latest))
                .filter(check -> check.dueAt().isBefore(now));
    }

    private OverdueCheck next(Duty duty, Seq<QueueCheck> latest) {
        Option<Instant> looked = latest.filter(check -> check.user().equals(duty.user()))
                .map(QueueCheck::at)
                .max();
        Instant from = looked.filter(duty.since()::isBefore).getOrElse(duty.since());
        return new OverdueCheck(duty.user(), looked, from.plus(every));
    }

    /**
     * Asks whether nobody looks after the queue: there is no monitor, and the interval has passed since anybody looked.
     *
     * @param latest the latest check of each who ever looked
     * @param now    the moment
     * @return true also if nobody ever looked
     */
    public boolean isUnattended(Seq<QueueCheck> latest, Instant now) {
        return monitor.isEmpty()
                && latest.forAll(check -> check.at().plus(every).isBefore(now));
    }
}
