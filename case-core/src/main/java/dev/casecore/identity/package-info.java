/**
 * Who and which: the ids of tenants, people, queues, cases and everything else that has one, together with the few words that
 * every other package shares: owner, actor, priority and the category of a status.
 *
 * <p>An id is a short line of text. {@code of} is for texts known to be good and throws; {@code parse} is for texts from
 * outside and answers what is wrong with them.
 */
@NullMarked
package dev.casecore.identity;

import org.jspecify.annotations.NullMarked;
