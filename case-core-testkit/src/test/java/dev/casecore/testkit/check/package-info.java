/** The trials, on every shipped playbook and on one of an adopter. */
@NullMarked
package dev.casecore.testkit.check;

import org.jspecify.annotations.NullMarked;
