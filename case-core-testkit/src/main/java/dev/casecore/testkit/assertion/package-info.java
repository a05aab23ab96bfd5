/**
 * What is expected of cases and answers, said in the words of the field. A failure says what was there and where to look: the status, the
 * owner and the last events of a case; everything that stood in the way of a command, with what would mend it. Start at
 * {@link dev.casecore.testkit.assertion.CaseAssertions}.
 */
@NullMarked
package dev.casecore.testkit.assertion;

import org.jspecify.annotations.NullMarked;
