/**
 * A real incident log, read for replaying: what happened to some 25,000 incidents of one company's service desk within a year.
 *
 * <p>Start with {@link dev.casecore.examples.incidents.IncidentLog}: it opens the slice that is shipped with the examples, or a
 * whole log from a file, and gives its events in the order in which they happened. What the log got wrong is told line by line
 * in {@link dev.casecore.examples.incidents.IncidentLog#remarks()}; nothing is dropped in silence.
 */
@NullMarked
package dev.casecore.examples.incidents;

import org.jspecify.annotations.NullMarked;
