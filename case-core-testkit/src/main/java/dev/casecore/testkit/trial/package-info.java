/**
 * What is worth trying: for any playbook a small company that plays by it, somebody for each role, and every command that makes sense on a
 * case, complete, so that it is accepted whenever the rules allow it. Whoever walks through the lives of cases, at random or
 * all of them, starts from here. Start at {@link dev.casecore.testkit.trial.Company} and {@link dev.casecore.testkit.trial.Trials}.
 */
@NullMarked
package dev.casecore.testkit.trial;

import org.jspecify.annotations.NullMarked;
