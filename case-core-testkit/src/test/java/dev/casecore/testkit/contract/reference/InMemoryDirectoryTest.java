package dev.casecore.testkit.contract.reference;

import dev.casecore.InMemoryDirectory;
import dev.casecore.identity.TenantId;

class InMemoryDirectoryTest extends DirectoryContract {

    InMemoryDirectoryTest() {
        super(all ->
                all.foldLeft(new InMemoryDirectory(), (directory, each) -> entered(directory, each._1(), each._2())));
    }

    private static InMemoryDirectory entered(InMemoryDirectory directory, TenantId tenant, People people) {
        people.users().forEach(each -> directory.put(tenant, each));
        people.teams().forEach(each -> directory.put(tenant, each));
        people.contacts().forEach(each -> directory.put(tenant, each));
        people.contracts().forEach(each -> directory.put(tenant, each));
        people.organizations().forEach(each -> directory.put(tenant, each));
        people.sales().forEach((organization, contacts) -> directory.put(tenant, organization, contacts));
        people.departments().forEach(each -> directory.put(tenant, each));
        return directory;
    }
}
