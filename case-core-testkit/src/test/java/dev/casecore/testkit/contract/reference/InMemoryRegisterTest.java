package dev.casecore.testkit.contract.reference;

import dev.casecore.InMemoryDirectory;
import dev.casecore.testkit.contract.reference.RegisterFixture.Registered;

class InMemoryRegisterTest extends RegisterContract {

    InMemoryRegisterTest() {
        super(() -> {
            InMemoryDirectory directory = new InMemoryDirectory();
            return new Registered(directory, directory);
        });
    }
}
