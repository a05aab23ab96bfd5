/**
 * Case assignments: a piece of work on a case that another department does, while Support keeps the case (SF-003, SF-004).
 *
 * <p>An {@link dev.casecore.assignment.Assignment} is open until it is closed with an
 * {@link dev.casecore.assignment.AssignmentOutcome}, which is final.
 */
@NullMarked
package dev.casecore.assignment;

import org.jspecify.annotations.NullMarked;
