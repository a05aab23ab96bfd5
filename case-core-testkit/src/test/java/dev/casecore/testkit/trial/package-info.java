/** The trials, on every shipped playbook and on one of an adopter. */
@NullMarked
package dev.casecore.testkit.trial;

import org.jspecify.annotations.NullMarked;
