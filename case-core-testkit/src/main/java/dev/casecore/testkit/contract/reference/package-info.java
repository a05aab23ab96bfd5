/**
 * What is owed by the small ports, in which a desk looks things up: a directory of people, a register of organizations, playbooks and calendars. Each
 * has a contract, and a fixture of one method that makes the port from what it is to know. Start at
 * {@link dev.casecore.testkit.contract.reference.DirectoryContract}.
 */
@NullMarked
package dev.casecore.testkit.contract.reference;

import org.jspecify.annotations.NullMarked;
