package dev.casecore.testkit.contract.reference;

import dev.casecore.port.Directory;
import dev.casecore.port.OrganizationRegister;

/** How {@link RegisterContract} gets at a register of organizations. */
@FunctionalInterface
public interface RegisterFixture {

    /**
     * Makes an empty register. Called once for a test, before it.
     *
     * @return the register, and the directory that it adds to
     */
    Registered empty();

    /**
     * A register and its directory.
     *
     * @param register  the register
     * @param directory the directory that reads what it adds
     */
    record Registered(OrganizationRegister register, Directory directory) {}
}
