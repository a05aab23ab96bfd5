/**
 * What case-core costs, measured in one run against the alternative.
 */
@NullMarked
package dev.casecore.benchmarks;

import org.jspecify.annotations.NullMarked;
