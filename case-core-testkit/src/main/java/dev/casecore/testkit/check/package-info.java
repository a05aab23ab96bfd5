/**
 * The books of a store, audited: what it holds of a tenant must add up. A case is the fold of its events, its clocks and lists say what it
 * says, its number is its own, and each event has the receipt of its command. It only reads, needs no test framework, and serves
 * operators as well as testers. Start at {@link dev.casecore.testkit.check.StoreCheck}.
 */
@NullMarked
package dev.casecore.testkit.check;

import org.jspecify.annotations.NullMarked;
