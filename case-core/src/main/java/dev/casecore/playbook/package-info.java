/**
 * Playbooks: how one organisation handles its cases, as a value. A {@link dev.casecore.playbook.Playbook} says which kinds, fields and
 * statuses there are, which command leads from which status to which, who may give it, what must hold, what must be
 * acknowledged and what is advised. It is made with {@link dev.casecore.playbook.PlaybookBuilder}, checked when built (CORE-009), and
 * printed as a diagram and as tables.
 */
@NullMarked
package dev.casecore.playbook;

import org.jspecify.annotations.NullMarked;
