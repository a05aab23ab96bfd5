/**
 * The package map and the rules of a functional core, as tests.
 */
@NullMarked
package dev.casecore.architecture;

import org.jspecify.annotations.NullMarked;
