/**
 * What adopters of case-core test with: fixtures, assertions, contracts for stores, and generators.
 */
@NullMarked
package dev.casecore.testkit;

import org.jspecify.annotations.NullMarked;
