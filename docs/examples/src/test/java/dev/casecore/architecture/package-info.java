/**
 * What must hold over all modules together; the core's own rules are tested in the core.
 */
@NullMarked
package dev.casecore.architecture;

import org.jspecify.annotations.NullMarked;
