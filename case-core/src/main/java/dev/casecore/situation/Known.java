package dev.casecore.situation;

import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.Organization;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Fact;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/** What the directory and the queues said of everything that a command refers to. What is absent is not known to them. */
@Value.Immutable
@CaseStyle
public interface Known {

    /** {@return users, by id} */
    @Value.Default
    default Map<UserId, UserProfile> users() {
        return HashMap.empty();
    }

    /** {@return teams, by id} */
    @Value.Default
    default Map<TeamId, Team> teams() {
        return HashMap.empty();
    }

    /** {@return queues, by id} */
    @Value.Default
    default Map<QueueId, QueueDefinition> queues() {
        return HashMap.empty();
    }

    /** {@return contacts, by id} */
    @Value.Default
    default Map<ContactId, Contact> contacts() {
        return HashMap.empty();
    }

    /** {@return contracts, by id} */
    @Value.Default
    default Map<ContractId, Contract> contracts() {
        return HashMap.empty();
    }

    /** {@return all contracts of the contact that a command names, in the directory's order (SF-014)} */
    @Value.Default
    default Seq<Contract> contractsOfContact() {
        return List.empty();
    }

    /** {@return organizations, by id} */
    @Value.Default
    default Map<OrganizationId, Organization> organizations() {
        return HashMap.empty();
    }

    /** {@return departments that the tenant added to those of the playbook} */
    @Value.Default
    default Set<DepartmentId> departments() {
        return HashSet.empty();
    }

    /** {@return what was said, without personal data, to be recorded with the decision (CORE-001); put together once} */
    @Value.Lazy
    default Seq<Fact> facts() {
        List<Fact> facts = List.empty();
        for (UserProfile user : users().values()) {
            facts = facts.append(Fact.of("user " + user.user(), standing(user)));
        }
        for (Team team : teams().values()) {
            facts = facts.append(Fact.of(
                    "team " + team.team(), team.department().map(d -> "of " + d).getOrElse("of Support")));
        }
        for (Contract contract : contracts().values()) {
            facts = facts.append(Fact.of("contract " + contract.contract(), contract.state()))
                    .append(Fact.of("homeowner of " + contract.contract(), contract.homeowner()));
        }
        for (Organization organization : organizations().values().filter(Organization::priorityService)) {
            facts = facts.append(Fact.of("organization " + organization.organization(), "priority service"));
        }
        return facts.sortBy(Fact::name);
    }

    private static String standing(UserProfile user) {
        return (user.active() ? "active" : "inactive")
                + user.department().map(d -> ", " + d).getOrElse("");
    }

    /** {@return nothing known} */
    static Known nothing() {
        return Nothing.KNOWN;
    }

    /**
     * Starts from nothing known.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known; each attribute is set at most once. */
    final class Builder extends ImmutableKnown.Builder {
        Builder() {}
    }
}
