/**
 * Why: the words in which the library explains itself. A {@link dev.casecore.reason.Violation} says what is wrong with an
 * input, an {@link dev.casecore.reason.Unmet} which condition of a command does not hold, who could mend it and when,
 * a {@link dev.casecore.reason.Warning} what must be acknowledged first, and an {@link dev.casecore.reason.Advice} what a good
 * agent would do next. Each carries a stable {@link dev.casecore.reason.Code} for programs and the
 * {@link dev.casecore.reason.RuleId} of the rule behind it for people.
 */
@NullMarked
package dev.casecore.reason;

import org.jspecify.annotations.NullMarked;
