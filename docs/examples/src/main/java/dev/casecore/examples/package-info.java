/**
 * The tour, and every snippet of README and guide, compiled and run with each build.
 */
@NullMarked
package dev.casecore.examples;

import org.jspecify.annotations.NullMarked;
