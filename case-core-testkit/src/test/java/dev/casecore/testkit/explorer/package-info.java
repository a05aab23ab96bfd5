/** The explorer, on playbooks with a fault planted in each, and on those that are shipped. */
@NullMarked
package dev.casecore.testkit.explorer;

import org.jspecify.annotations.NullMarked;
