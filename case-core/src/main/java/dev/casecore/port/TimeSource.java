package dev.casecore.port;

import java.time.Instant;

/** Where the present comes from (CORE-011). {@code Clock.systemUTC()::instant} is one. */
@FunctionalInterface
public interface TimeSource {

    /** {@return the present instant, in UTC} */
    Instant now();
}
