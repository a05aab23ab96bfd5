package dev.casecore;

import dev.casecore.command.ReferCase;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Directory;
import dev.casecore.port.QueueStore;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.situation.Known;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Asks the directory and the queues about everything a command refers to, once each, and lives within one call. */
final class Inquiry {

    private final TenantId tenant;
    private final Directory directory;
    private final QueueStore queueStore;
    private final Option<Briefing> briefing;
    private Map<UserId, UserProfile> users = HashMap.empty();
    private Map<TeamId, Team> teams = HashMap.empty();
    private Map<QueueId, QueueDefinition> queues = HashMap.empty();
    private Map<ContactId, Contact> contacts = HashMap.empty();
    private Map<ContractId, Contract> contracts = HashMap.empty();
    private Map<OrganizationId, Organization> organizations = HashMap.empty();
    private Seq<Contract> contractsOfContact = List.empty();
    private Set<DepartmentId> departments = HashSet.empty();
    private boolean asked;

    Inquiry(TenantId tenant, Directory directory, QueueStore queueStore, Option<Briefing> briefing) {
        this.tenant = tenant;
        this.directory = directory;
        this.queueStore = queueStore;
        this.briefing = briefing;
    }

    Known answer() {
        return asked
                ? Known.builder()
                        .users(users)
                        .teams(teams)
                        .queues(queues)
                        .contacts(contacts)
                        .contracts(contracts)
                        .contractsOfContact(contractsOfContact)
                        .organizations(organizations)
                        .departments(departments)
                        .build()
                : Known.nothing();
    }

    void user(UserId user) {
        asked = true;
        directory.user(tenant, user).forEach(profile -> users = users.put(user, profile));
    }

    void queue(QueueId queue) {
        asked = true;
        briefing.flatMap(known -> known.queue(queue))
                .getOrElse(() -> queueStore.queue(tenant, queue))
                .forEach(definition -> queues = queues.put(queue, definition));
    }

    void allQueues() {
        asked = true;
        queueStore.queues(tenant).forEach(definition -> queues = queues.put(definition.queue(), definition));
    }

    void team(TeamId team) {
        asked = true;
        directory.team(tenant, team).forEach(known -> teams = teams.put(team, known));
    }

    void owner(Owner owner) {
        owner.asUser().forEach(this::user);
        owner.asQueue().forEach(this::queue);
        owner.asTeam().forEach(this::team);
    }

    void department(DepartmentId department) {
        asked = true;
        if (directory.hasDepartment(tenant, department)) {
            departments = departments.add(department);
        }
    }

    /** Asks about every contact, contract, organization and user that the fields of a kind refer to. */
    void references(KindDefinition kind, Fields fields) {
        for (Tuple2<String, FieldValue> value : fields) {
            kind.fields()
                    .get(value._1())
                    .flatMap(field -> field.read(value._2()))
                    .forEach(this::reference);
        }
    }

    /** Asks about every user that the fields of a referral refer to. */
    void references(Playbook playbook, ReferCase referral) {
        for (Tuple2<String, FieldValue> value : referral.fields()) {
            playbook.departmentField(value._1())
                    .flatMap(field -> field.read(value._2()))
                    .forEach(this::reference);
        }
    }

    private void reference(Object value) {
        if (value instanceof UserId user) {
            user(user);
        } else if (value instanceof Set<?> several) {
            several.forEach(this::reference);
        } else if (value instanceof ContactId contact) {
            asked = true;
            directory.contact(tenant, contact).forEach(known -> contacts = contacts.put(contact, known));
            contractsOfContact = contractsOfContact
                    .appendAll(directory.contractsOf(tenant, contact))
                    .distinct();
        } else if (value instanceof ContractId contract) {
            asked = true;
            directory.contract(tenant, contract).forEach(known -> contracts = contracts.put(contract, known));
        } else if (value instanceof OrganizationId organization) {
            asked = true;
            directory
                    .organization(tenant, organization)
                    .forEach(known -> organizations = organizations.put(organization, known));
        }
    }
}
