/**
 * Generators and ready-made laws for property tests with jqwik, which whoever uses this package adds to their own dependencies. A case's life
 * is a list of choices, so that what breaks a law shrinks to a few commands. Start at {@link dev.casecore.testkit.generator.PlaybookLaws} and
 * {@link dev.casecore.testkit.generator.StoreLaws}; for laws of your own at {@link dev.casecore.testkit.generator.Lives} and
 * {@link dev.casecore.testkit.generator.Values}.
 */
@NullMarked
package dev.casecore.testkit.generator;

import org.jspecify.annotations.NullMarked;
