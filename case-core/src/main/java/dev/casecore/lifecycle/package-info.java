/**
 * The life of a case: the case itself, the events it is made of, and how an event changes it.
 *
 * <p>A {@link dev.casecore.lifecycle.Case} is exactly the fold of its {@link dev.casecore.lifecycle.RecordedEvent}s (CORE-004). Nothing here
 * refuses anything: whether a thing may happen is decided elsewhere, before it becomes an event. Start at
 * {@link dev.casecore.lifecycle.Case} and {@link dev.casecore.lifecycle.CaseEvent}.
 */
@NullMarked
package dev.casecore.lifecycle;

import org.jspecify.annotations.NullMarked;
