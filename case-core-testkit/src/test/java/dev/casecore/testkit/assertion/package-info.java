/** Each assertion holds where it should, and fails where it should, with a message that says what there is instead. */
@NullMarked
package dev.casecore.testkit.assertion;

import org.jspecify.annotations.NullMarked;
