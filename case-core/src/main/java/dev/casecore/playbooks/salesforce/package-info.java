/**
 * The Salesforce support playbook: customer support for homeowners and installers, as practised on a Salesforce desk.
 *
 * <p>Support owns the cases. Whatever another department must do on one is a case assignment, and a case cannot be closed while one is
 * open. Cases wait in two back-office queues, are reviewed while they are open, and can be reopened once, shortly after closing.
 *
 * <p>Start at {@link dev.casecore.playbooks.salesforce.SalesforceSupport}; it is written with the same
 * {@link dev.casecore.playbook.PlaybookBuilder} that adopters use.
 */
@NullMarked
package dev.casecore.playbooks.salesforce;

import org.jspecify.annotations.NullMarked;
