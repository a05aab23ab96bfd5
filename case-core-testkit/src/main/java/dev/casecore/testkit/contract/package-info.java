/**
 * Contracts: what every store owes, as tests that an adapter inherits. Each is an abstract class with one method to implement; the
 * rule's number is in the name of each test, and none is skipped.
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract {
 *     @Override
 *     protected Store newStore() {
 *         return new MyStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package dev.casecore.testkit.contract;

import org.jspecify.annotations.NullMarked;
