package dev.casecore.testkit.contract;

import dev.casecore.port.Store;

/** How the contracts get at a store whose contents outlive it: what most stores are made for, and what a store in memory cannot. */
public interface DurableFixture extends StoreFixture {

    /**
     * Opens what the store that was made last has written, as another process would after that one ended without a word.
     *
     * @return another store on the same contents
     */
    Store reopened();
}
