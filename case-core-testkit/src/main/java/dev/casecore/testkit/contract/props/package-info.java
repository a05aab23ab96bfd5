/**
 * What the contracts of a store work with: commits that rest on real decisions, a shelf of cases for lists, threads that start at once, and the
 * ways in which a stranger may try to get at a tenant's possessions. Not for adopters; the module does not export it.
 */
@NullMarked
package dev.casecore.testkit.contract.props;

import org.jspecify.annotations.NullMarked;
