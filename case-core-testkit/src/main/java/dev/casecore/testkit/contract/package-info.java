/**
 * Contracts: what every store owes, as tests that an adapter inherits. The author of a store writes one
 * {@link dev.casecore.testkit.contract.StoreFixture}, and extends each suite in a few lines. The rule's number is in the name of each test, each
 * failure says what the adapter must do, and none is skipped.
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract {
 *     MyStoreTest() {
 *         super(new MyFixture());
 *     }
 * }
 * }</pre>
 *
 * <p>Every store owes {@link dev.casecore.testkit.contract.StoreContract}, {@link dev.casecore.testkit.contract.ViewsContract},
 * {@link dev.casecore.testkit.contract.FeedContract}, {@link dev.casecore.testkit.contract.SubscriptionContract}, {@link dev.casecore.testkit.contract.QueueContract}, {@link dev.casecore.testkit.contract.ClockContract},
 * {@link dev.casecore.testkit.contract.RacesContract}, {@link dev.casecore.testkit.contract.TenantsContract} and
 * {@link dev.casecore.testkit.contract.HostileContract}; one whose contents outlive it {@link dev.casecore.testkit.contract.DurabilityContract} too.
 * What a desk looks up has contracts in {@link dev.casecore.testkit.contract.reference}; the desk that all of them play at is
 * {@link dev.casecore.testkit.contract.desk.Helpdesk}.
 */
@NullMarked
package dev.casecore.testkit.contract;

import org.jspecify.annotations.NullMarked;
