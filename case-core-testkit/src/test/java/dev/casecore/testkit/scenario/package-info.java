/** Scenarios, of every shipped playbook and of an adopter's, that come out as told, and what is said of those that do not. */
@NullMarked
package dev.casecore.testkit.scenario;

import org.jspecify.annotations.NullMarked;
