/** The desk, from the outside. */
@NullMarked
package dev.casecore;

import org.jspecify.annotations.NullMarked;
