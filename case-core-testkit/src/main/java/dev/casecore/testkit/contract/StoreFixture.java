package dev.casecore.testkit.contract;

import dev.casecore.port.Store;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/**
 * How the contracts get at a store: the one class that the author of an adapter writes for all of them. Each test has a fixture of its own.
 *
 * <p>Example: {@code class MyFixture implements StoreFixture { public Store emptyStore() { return new MyStore(emptyDatabase()); } }}.
 */
public interface StoreFixture {

    /**
     * Makes an empty store. Called once for a test, before it.
     *
     * @return a store that holds nothing and that nobody else uses
     */
    Store emptyStore();

    /**
     * Declares what the store can do beyond what every store owes. No test is left out for what is not declared; it then asks for what
     * every store owes.
     *
     * @return everything by default
     */
    default Set<Capability> capabilities() {
        return HashSet.of(Capability.values());
    }

    /** Lets go of the store that was made and of what it lives in. Called after each test; does nothing by default. */
    default void discard() {}
}
