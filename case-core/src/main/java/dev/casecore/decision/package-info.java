/**
 * Decisions: given this case, this command, these rules and this moment, what happens, and if nothing does, why?
 *
 * <p>{@link dev.casecore.decision.Decider} answers with a {@link dev.casecore.decision.Decision} or a
 * {@link dev.casecore.decision.Rejection}; it is pure and total. {@link dev.casecore.decision.Possible} asks it about every command at once, and
 * {@link dev.casecore.decision.PathFinder} for the shortest way to a status.
 */
@NullMarked
package dev.casecore.decision;

import org.jspecify.annotations.NullMarked;
