package dev.casecore.jdbc;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether it pays to guess. A guess that is right saves a round trip, one that is wrong costs one and deciding twice: who was not right two
 * times of three lately guesses now and then only, to find out whether that has changed.
 */
final class Confidence {

    private static final int MOST = 64;
    private static final int NOW_AND_THEN = 32;
    private static final int RIGHT = 1;
    private static final int WRONG = -2;

    private final AtomicInteger left = new AtomicInteger(MOST);
    private final AtomicInteger chances = new AtomicInteger();

    boolean guesses() {
        return left.get() > 0 || chances.incrementAndGet() % NOW_AND_THEN == 0;
    }

    void learn(boolean wasRight) {
        left.updateAndGet(now -> Math.max(0, Math.min(MOST, now + (wasRight ? RIGHT : WRONG))));
    }
}
