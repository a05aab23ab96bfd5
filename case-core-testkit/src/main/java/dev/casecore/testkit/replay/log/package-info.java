/**
 * Logs of what happened to cases, whoever kept them: a case of a log is a trace, a trace is a row of events, and an event says what, when
 * and by whom. They are read from CSV with {@link dev.casecore.testkit.replay.log.CsvLog} or taken from a store with
 * {@link dev.casecore.testkit.replay.log.StoredLog}. What cannot be read is told line by line; nothing is left out in silence.
 */
@NullMarked
package dev.casecore.testkit.replay.log;

import org.jspecify.annotations.NullMarked;
