/**
 * Checklists: what was done and found out about a case, and what that leaves to do.
 *
 * <p>A playbook declares the checklists; which of them apply may change with the case. Evidence belongs to the case, not to a checklist,
 * so it is kept when other checklists apply. Start at {@link dev.casecore.checklist.Checklist}.
 */
@NullMarked
package dev.casecore.checklist;

import org.jspecify.annotations.NullMarked;
