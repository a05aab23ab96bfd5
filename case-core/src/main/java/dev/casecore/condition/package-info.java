/**
 * Conditions as values: what must hold for a command to be accepted, written so that the library can evaluate it, say what is unmet
 * and when waiting would mend it, and print it as a table.
 *
 * <p>A {@link dev.casecore.condition.Condition} is a tree of all-of, any-of, not, given and named leaves. The leaves are found in
 * {@link dev.casecore.condition.CaseIs}, {@link dev.casecore.condition.ActorIs}, {@link dev.casecore.condition.FieldIs} and
 * {@link dev.casecore.condition.CommandIs}.
 */
@NullMarked
package dev.casecore.condition;

import org.jspecify.annotations.NullMarked;
