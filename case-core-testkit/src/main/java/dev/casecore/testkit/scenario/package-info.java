/**
 * A story with a case in it, and what comes of it: given what has happened, when a command is given or time passes, then exactly these events,
 * or a refusal for these reasons, with this advice and these effects. It is lived on a real desk, of any playbook; if it comes out otherwise,
 * the whole story is told. Start at {@link dev.casecore.testkit.scenario.Scenario}.
 */
@NullMarked
package dev.casecore.testkit.scenario;

import org.jspecify.annotations.NullMarked;
