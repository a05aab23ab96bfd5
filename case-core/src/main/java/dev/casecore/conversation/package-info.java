/**
 * What is said about a case: interactions with a customer, from which a case may come, and the comments and documents on its feed.
 */
@NullMarked
package dev.casecore.conversation;

import org.jspecify.annotations.NullMarked;
