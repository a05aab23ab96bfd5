package dev.casecore.jdbc;

/**
 * What a store remembers of what it read and wrote last.
 *
 * @param cases what JSON means
 * @param facts what the database holds, as far as is known
 */
record Memory(RecentCases cases, Facts facts) {

    static Memory kept() {
        return new Memory(RecentCases.remembered(), Facts.remembered());
    }

    /** Everything is asked and read each time. */
    static Memory none() {
        return new Memory(RecentCases.forgotten(), Facts.forgotten());
    }

    /** After an erasure, nothing of what was erased stays. */
    void forget() {
        cases.forget();
        facts.forget();
    }
}
