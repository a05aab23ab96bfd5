package dev.casecore.port;

import dev.casecore.identity.SubscriberId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How far each named reader of the feed has come ({@link EventLog#feed}). A subscriber reads on after its position, does what it has to do,
 * and moves its position on; so after a crash it sees again what it had not moved past, and misses nothing (REC-002).
 *
 * <p>Several processes may use one name at the same time: of those that started from the same position, one moves it on, and the others are
 * told. {@code dev.casecore.FeedSubscriber} does all this.
 */
public interface Subscriptions {

    /** Where a new subscriber starts. */
    enum Start {
        /** With the first event of all. */
        BEGINNING,
        /** After what had been committed when it subscribed; it may still see some of that. */
        NOW
    }

    /**
     * Makes a subscriber, durably. One that is there already stays as it is.
     *
     * @param subscriber its name
     * @param start      where it starts if it is new
     */
    void subscribe(SubscriberId subscriber, Start start);

    /**
     * Answers how far a subscriber has come.
     *
     * @param subscriber its name
     * @return the position of the last event that it is done with, 0 before the first; none if there is no such subscriber
     */
    Option<Long> position(SubscriberId subscriber);

    /**
     * Moves a subscriber on, in one atomic step and durably, if it still is where its reader found it. In a transaction that an adopter
     * opened, the step is part of that.
     *
     * @param subscriber its name
     * @param from       the position after which its reader read
     * @param to         the position of the last event that was dealt with; after {@code from}
     * @return whether it was moved; not, if it is somewhere else by now, or was removed
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    boolean moveOn(SubscriberId subscriber, long from, long to);

    /**
     * Removes a subscriber. The feed stays as it is.
     *
     * @param subscriber its name
     * @return whether there was one
     */
    boolean unsubscribe(SubscriberId subscriber);

    /**
     * Lists the subscribers, with how far each is behind.
     *
     * @return all, by name
     */
    Seq<Subscriber> subscribers();

    /**
     * A subscriber, as it was when somebody looked.
     *
     * @param id       its name
     * @param position the position of the last event that it is done with; 0 before the first
     * @param lag      how far the end of the feed is ahead of it; in a feed without gaps, the number of events that wait for it
     */
    record Subscriber(SubscriberId id, long position, long lag) {}

    /**
     * Checks what {@link #moveOn} is asked for; for implementations.
     *
     * @param from the position after which its reader read
     * @param to   the position of the last event that was dealt with
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    static void requireForward(long from, long to) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "a subscriber moves on, from position " + from + " to a later one, not to " + to);
        }
    }
}
