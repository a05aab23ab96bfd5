/**
 * Commands: what somebody wants done, as plain data. A command says what and who; where (which case) and whether it may be is
 * for others.
 *
 * <p>{@link dev.casecore.command.OpenCase} opens a case; everything else is a {@link dev.casecore.command.CaseCommand}.
 */
@NullMarked
package dev.casecore.command;

import org.jspecify.annotations.NullMarked;
