package dev.casecore.testkit.contract;

import dev.casecore.InMemoryDirectory;
import dev.casecore.testkit.contract.RegisterFixture.Registered;

class InMemoryRegisterTest extends RegisterContract {

    InMemoryRegisterTest() {
        super(() -> {
            InMemoryDirectory directory = new InMemoryDirectory();
            return new Registered(directory, directory);
        });
    }
}
