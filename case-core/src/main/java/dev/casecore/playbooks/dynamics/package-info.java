/**
 * The Dynamics customer service playbook: cases that go through a guided process, as practised on Dynamics 365 Customer Service.
 *
 * <p>A case needs no more than a title. It goes through three stages, each with what must be known before the next. Work on it is planned
 * as activities on its timeline. It is resolved once nothing of that is open and somebody determined whether it has to be escalated; then it
 * is read-only until it is reactivated. Start with {@link dev.casecore.playbooks.dynamics.DynamicsCustomerService}.
 */
@NullMarked
package dev.casecore.playbooks.dynamics;

import org.jspecify.annotations.NullMarked;
