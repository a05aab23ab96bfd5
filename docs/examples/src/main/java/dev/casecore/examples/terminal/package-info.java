/**
 * What a long run shows of itself in a terminal.
 */
@NullMarked
package dev.casecore.examples.terminal;

import org.jspecify.annotations.NullMarked;
