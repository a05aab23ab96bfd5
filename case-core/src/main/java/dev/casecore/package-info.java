/**
 * The entry: a {@link dev.casecore.CaseDesk} gathers what a command needs, decides it, saves what follows and retries when somebody else was
 * faster. It runs on any {@link dev.casecore.port.Store}; {@link dev.casecore.InMemoryStore} needs no database.
 *
 * <p>Start with {@link dev.casecore.CaseDesk#builder}.
 */
@NullMarked
package dev.casecore;

import org.jspecify.annotations.NullMarked;
