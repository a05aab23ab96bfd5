/**
 * What the library asks of the world: a store, a directory, playbooks by version, time. Each port's Javadoc says what an implementation owes:
 * what is atomic, what is ordered, what may be seen twice.
 *
 * <p>{@link dev.casecore.port.Store} is the big one; {@code dev.casecore.InMemoryStore} is its reference.
 */
@NullMarked
package dev.casecore.port;

import org.jspecify.annotations.NullMarked;
