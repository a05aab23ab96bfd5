/**
 * The moment of a decision: everything outside the case that a rule may ask for, gathered beforehand, so that deciding is pure and
 * a dry run is the same call (CORE-001). Start at {@link dev.casecore.situation.Situation}.
 */
@NullMarked
package dev.casecore.situation;

import org.jspecify.annotations.NullMarked;
