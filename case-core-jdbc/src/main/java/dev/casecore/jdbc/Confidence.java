package dev.casecore.jdbc;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether it pays to guess. A guess that is right saves a round trip, one that is wrong costs one: who was wrong more often than right lately
 * guesses now and then only, to find out whether that has changed.
 */
final class Confidence {

    private static final int MOST = 64;
    private static final int NOW_AND_THEN = 32;

    private final AtomicInteger left = new AtomicInteger(MOST);
    private final AtomicInteger chances = new AtomicInteger();

    boolean guesses() {
        return left.get() > 0 || chances.incrementAndGet() % NOW_AND_THEN == 0;
    }

    void learn(boolean wasRight) {
        left.updateAndGet(now -> Math.max(0, Math.min(MOST, now + (wasRight ? 1 : -1))));
    }
}
