/**
 * The tour of case-core: one case's story in a terminal, then a real incident log lived through a desk, and a page that tells what
 * happened.
 *
 * <p>{@link dev.casecore.examples.incidents.IncidentLog} gives the events in order of time, {@link dev.casecore.examples.replay.Replay}
 * puts each to a desk, {@link dev.casecore.examples.terminal.Progress} shows how far it has come, and
 * {@link dev.casecore.examples.report.ReplayReport} writes the page.
 */
@NullMarked
package dev.casecore.examples;

import org.jspecify.annotations.NullMarked;
