/** The store against what a careful engineer would write by hand, and against a case engine, on real databases. */
@NullMarked
package dev.casecore.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
