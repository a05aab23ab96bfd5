/**
 * Decisions: given this case, this command, these rules and this moment, what happens, and if nothing does, why?
 *
 * <p>{@link dev.casecore.decision.Decider} answers with a {@link dev.casecore.decision.Decision} or a
 * {@link dev.casecore.decision.Rejection}; it is pure and total.
 */
@NullMarked
package dev.casecore.decision;

import org.jspecify.annotations.NullMarked;
