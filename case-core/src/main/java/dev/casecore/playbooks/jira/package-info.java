/**
 * The Jira service desk playbook: support for the businesses on a platform, as practised on a Jira service desk.
 *
 * <p>Tickets come in unassigned and are watched, so that each is answered within two hours. A ticket is of one of nine request types, each
 * with its own procedure; what was done is kept as evidence, whatever type the ticket becomes. A ticket closes once any one of several
 * things shows that nothing is left to do, and comes back when the customer writes again.
 *
 * <p>Start at {@link dev.casecore.playbooks.jira.JiraServiceDesk}; it is written with the same
 * {@link dev.casecore.playbook.PlaybookBuilder} that adopters use.
 */
@NullMarked
package dev.casecore.playbooks.jira;

import org.jspecify.annotations.NullMarked;
