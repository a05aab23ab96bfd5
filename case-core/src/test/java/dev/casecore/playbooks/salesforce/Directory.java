package dev.casecore.playbooks.salesforce;

import dev.casecore.identity.Actor;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Known;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The people and companies of the tests. */
public final class Directory {
    public static final UserId ANNA = UserId.of("anna");
    public static final UserId BEN = UserId.of("ben");
    public static final UserId BEA = UserId.of("bea");
    public static final UserId BOB = UserId.of("bob");
    public static final UserId SUE = UserId.of("sue");
    public static final UserId SAM_OF_SALES = UserId.of("sam");
    public static final UserId INA_WHO_LEFT = UserId.of("ina");
    public static final UserId NOBODY = UserId.of("nobody-knows");

    public static final TeamId TIER_TWO = TeamId.of("tier-two");
    public static final TeamId SALES_TEAM = TeamId.of("sales-team");

    public static final ContactId HUGO = ContactId.of("contact-hugo");
    public static final ContactId HEIDI = ContactId.of("contact-heidi");
    public static final ContactId IVY = ContactId.of("contact-ivy");

    public static final OrganizationId HUGOS_HOME = OrganizationId.of("org-hugo");
    public static final OrganizationId HEIDIS_HOME = OrganizationId.of("org-heidi");
    public static final OrganizationId INSTALLER = OrganizationId.of("org-installer");

    public static final ContractId HUGOS = ContractId.of("contract-hugo");
    public static final ContractId HEIDIS = ContractId.of("contract-heidi");
    public static final ContractId ENDING = ContractId.of("contract-ending");
    public static final ContractId ENDED = ContractId.of("contract-ended");

    private static final Map<UserId, UserProfile> USERS = byUser(
            UserProfile.of(ANNA).withRoles(SalesforceRoles.SUPPORT_AGENT).withTeams(TIER_TWO),
            UserProfile.of(BEN).withRoles(SalesforceRoles.SUPPORT_AGENT),
            UserProfile.of(BEA).withRoles(SalesforceRoles.BACK_OFFICE),
            UserProfile.of(BOB).withRoles(SalesforceRoles.BACK_OFFICE),
            UserProfile.of(SUE).withRoles(SalesforceRoles.SUPERVISOR),
            UserProfile.of(SAM_OF_SALES).withDepartment(SalesforceSupport.SALES),
            UserProfile.of(INA_WHO_LEFT)
                    .withRoles(SalesforceRoles.SUPPORT_AGENT)
                    .withTeams(TIER_TWO)
                    .deactivated());

    private static final Seq<QueueDefinition> QUEUES = SalesforceQueues.definitions(BEA, BOB, INA_WHO_LEFT);

    private static final Map<ContractId, Contract> CONTRACTS = HashMap.of(
            HUGOS, contract(HUGOS, ContractState.ACTIVE, HUGO, HUGOS_HOME, "1 Elm Street"),
            HEIDIS, contract(HEIDIS, ContractState.ACTIVE, HEIDI, HEIDIS_HOME, "2 Oak Street"),
            ENDING, contract(ENDING, ContractState.PENDING_CANCELLATION, HUGO, HUGOS_HOME, "3 Ash Street"),
            ENDED, contract(ENDED, ContractState.CANCELLED, HUGO, HUGOS_HOME, "4 Fir Street"));

    private static final Known EVERYTHING = known(List.empty());

    private Directory() {}

    /** Everything there is. */
    public static Known everything() {
        return EVERYTHING;
    }

    /** Everything there is, with the contracts of the contact that a command names. */
    public static Known known(Seq<ContractId> ofContact) {
        return Known.builder()
                .users(USERS)
                .teams(HashMap.of(
                        TIER_TWO, new Team(TIER_TWO, HashSet.of(ANNA), Option.none()),
                        SALES_TEAM,
                                new Team(SALES_TEAM, HashSet.of(SAM_OF_SALES), Option.some(SalesforceSupport.SALES))))
                .queues(HashMap.ofEntries(QUEUES.map(queue -> io.vavr.Tuple.of(queue.queue(), queue))))
                .contacts(HashMap.of(
                        HUGO, new Contact(HUGO, Option.some(HUGOS_HOME)),
                        HEIDI, new Contact(HEIDI, Option.some(HEIDIS_HOME)),
                        IVY, new Contact(IVY, Option.some(INSTALLER))))
                .contracts(CONTRACTS)
                .contractsOfContact(ofContact.flatMap(CONTRACTS::get))
                .organizations(HashMap.of(
                        HUGOS_HOME, new Organization(HUGOS_HOME, Option.none(), false),
                        HEIDIS_HOME, new Organization(HEIDIS_HOME, Option.none(), false),
                        INSTALLER, new Organization(INSTALLER, Option.none(), false)))
                .build();
    }

    /** What is known of an actor. */
    public static ActorProfile profile(Actor actor) {
        HashSet<QueueId> queues =
                HashSet.ofAll(QUEUES.filter(queue -> actor.asUser().exists(queue.members()::contains))
                        .map(QueueDefinition::queue));
        return ActorProfile.of(actor, actor.asUser().flatMap(USERS::get), queues);
    }

    private static Map<UserId, UserProfile> byUser(UserProfile... profiles) {
        return HashMap.ofEntries(List.of(profiles).map(profile -> io.vavr.Tuple.of(profile.user(), profile)));
    }

    private static Contract contract(
            ContractId id, ContractState state, ContactId homeowner, OrganizationId account, String address) {
        return new Contract(id, state, homeowner, Option.some(account), Option.some(Text.of(address)));
    }
}
