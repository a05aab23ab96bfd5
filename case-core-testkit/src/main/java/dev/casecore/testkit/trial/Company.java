package dev.casecore.testkit.trial;

import dev.casecore.field.FieldType;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Role;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Contact;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A small company that plays by a playbook: a user for each role that the playbook names, a deputy who has them all, a member of each
 * department, somebody without any role, and a program; a queue, a team, a customer, and a second case to link to. Users are named by
 * what they are: the supervisor is {@code supervisor}, the member of the department Sales is {@code one-of-Sales}.
 *
 * <p>Example: {@code Company.of(playbook).person("supervisor")}.
 */
public final class Company {

    /** Whose cases they are. */
    public static final TenantId TENANT = TenantId.of("acme");

    /** When cases are opened: a Monday morning. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** Has every role, and is in no queue. */
    public static final UserId DEPUTY = UserId.of("deputy");

    /** Has no role at all. */
    public static final UserId ANYBODY = UserId.of("anybody");

    /** The program. */
    public static final String PROGRAM = "gateway";

    /** The queue, if the playbook does not name one in which new cases wait. */
    public static final QueueId DESK = QueueId.of("desk");

    /** The team of everybody who has a role. */
    public static final TeamId TEAM = TeamId.of("experts");

    /** The customer. */
    public static final ContactId CUSTOMER = ContactId.of("ivy");

    /** The customer's organization. */
    public static final OrganizationId ORGANIZATION = OrganizationId.of("bright");

    /** An organization with priority service. */
    public static final OrganizationId PRIORITY_ORGANIZATION = OrganizationId.of("first-class");

    /** The customer's contract, in force. */
    public static final ContractId CONTRACT = ContractId.of("contract-1");

    /** A contract of the customer that has ended. */
    public static final ContractId ENDED_CONTRACT = ContractId.of("contract-2");

    /** The case that commands are about. */
    public static final CaseId CASE = CaseId.of("case-1");

    /** Another case, open, to link to and to merge into. */
    public static final CaseId OTHER = CaseId.of("case-2");

    private final Playbook playbook;
    private final Terms terms;
    private final Seq<UserProfile> users;
    private final Map<String, Person> people;
    private final Known known;
    private final Option<Case> other;
    private final Situation gathered;

    private Company(Playbook playbook, Terms terms, Seq<UserProfile> users, Option<Case> other) {
        this.playbook = playbook;
        this.terms = terms;
        this.users = users;
        this.other = other;
        QueueDefinition queue = queue(playbook, users);
        this.people = LinkedHashMap.ofEntries(users.map(user -> Person.of(user, queues(queue, user)))
                .append(Person.system(PROGRAM))
                .map(person -> Tuple.of(person.name(), person)));
        this.known = known(users, queue, organizations(playbook, terms));
        this.gathered = Situation.builder()
                .at(START)
                .actor(people.get(PROGRAM).get().profile())
                .known(known)
                .others(HashMap.ofEntries(other.map(each -> Tuple.of(each.id(), each))))
                .ancestors(HashSet.ofAll(other.map(Case::id)))
                .build();
    }

    /**
     * Founds a company that plays by a playbook.
     *
     * @param playbook which
     * @return with somebody for each role and department that it names
     */
    public static Company of(Playbook playbook) {
        Terms terms = Terms.of(playbook);
        return new Company(playbook, terms, staff(playbook, terms), Option.none()).withOther();
    }

    /**
     * Hires somebody, for a playbook whose conditions ask for more than a role or a department each.
     *
     * @param user a user of a new name
     * @return the company with them too
     */
    public Company with(UserProfile user) {
        return new Company(playbook, terms, users.append(user), Option.none()).withOther();
    }

    private Company withOther() {
        Openings openings = new Openings(this);
        Option<Case> opened = people().iterator()
                .flatMap(person -> openings.by(person, START))
                .flatMap(opening -> opening.answer(this, OTHER, 2).toOption())
                .headOption()
                .map(decision -> decision.after());
        return new Company(playbook, terms, users, opened);
    }

    private static Seq<UserProfile> staff(Playbook playbook, Terms terms) {
        Seq<Role> roles = terms.roles();
        Seq<UserProfile> inRoles = roles.map(
                role -> UserProfile.of(UserId.of(role.value())).withRoles(role).withTeams(TEAM));
        UserProfile deputy = UserProfile.of(DEPUTY).withRoles(roles.toJavaArray(Role[]::new));
        return inRoles.append(deputy)
                .appendAll(playbook.departments().keySet().toList().map(Company::member))
                .append(UserProfile.of(ANYBODY));
    }

    private static UserProfile member(DepartmentId department) {
        return UserProfile.of(UserId.of("one-of-" + department)).withDepartment(department);
    }

    private static QueueDefinition queue(Playbook playbook, Seq<UserProfile> users) {
        Seq<UserId> members = users.filter(user -> !user.teams().isEmpty()).map(UserProfile::user);
        return new QueueDefinition(
                playbook.inbox().getOrElse(DESK),
                "The queue",
                HashSet.empty(),
                HashSet.ofAll(members.isEmpty() ? List.of(ANYBODY) : members));
    }

    private static HashSet<QueueId> queues(QueueDefinition queue, UserProfile user) {
        return queue.members().contains(user.user()) ? HashSet.of(queue.queue()) : HashSet.empty();
    }

    /** The customer's, one with priority service, and those that the rules name. */
    private static Map<OrganizationId, Organization> organizations(Playbook playbook, Terms terms) {
        return HashMap.ofEntries(playbook.kinds()
                .values()
                .flatMap(kind -> kind.fields().values())
                .filter(field -> field.type().equals(FieldType.ORGANIZATION))
                .flatMap(field -> terms.values(field.name()))
                .map(OrganizationId::of)
                .prependAll(List.of(ORGANIZATION, PRIORITY_ORGANIZATION))
                .map(organization -> Tuple.of(
                        organization,
                        new Organization(organization, Option.none(), organization.equals(PRIORITY_ORGANIZATION)))));
    }

    private static Known known(
            Seq<UserProfile> users, QueueDefinition queue, Map<OrganizationId, Organization> organizations) {
        Seq<Contract> contracts =
                List.of(contract(CONTRACT, ContractState.ACTIVE), contract(ENDED_CONTRACT, ContractState.CANCELLED));
        return Known.builder()
                .users(HashMap.ofEntries(users.map(user -> Tuple.of(user.user(), user))))
                .teams(HashMap.of(TEAM, new Team(TEAM, queue.members(), Option.none())))
                .queues(HashMap.of(queue.queue(), queue))
                .contacts(HashMap.of(CUSTOMER, new Contact(CUSTOMER, Option.some(ORGANIZATION))))
                .contracts(HashMap.ofEntries(contracts.map(each -> Tuple.of(each.contract(), each))))
                .contractsOfContact(contracts)
                .organizations(organizations)
                .build();
    }

    private static Contract contract(ContractId id, ContractState state) {
        return new Contract(id, state, CUSTOMER, Option.some(ORGANIZATION), Option.some(Text.of("1 Main Street")));
    }

    /** {@return the playbook it plays by} */
    public Playbook playbook() {
        return playbook;
    }

    /** {@return what the rules of the playbook speak of} */
    public Terms terms() {
        return terms;
    }

    /** {@return everybody who gives commands, those of one role first, the program last} */
    public Seq<Person> people() {
        return people.values().toList();
    }

    /**
     * Finds somebody.
     *
     * @param name the name of a user or of the program
     * @return the person
     * @throws IllegalArgumentException if nobody is called that
     */
    public Person person(String name) {
        return people.get(name)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "nobody is called " + name + ", but " + people.keySet().mkString(", ")));
    }

    /** {@return its queue} */
    public QueueId queue() {
        return known.queues().head()._1();
    }

    /** {@return everything that a directory and the queues say} */
    public Known known() {
        return known;
    }

    /** {@return the other case; none if nobody can open a case} */
    public Option<Case> other() {
        return other;
    }

    /**
     * Gathers what a decision may ask for.
     *
     * @param person who gives the command
     * @param at     when
     * @return everything the company knows
     */
    public Situation situation(Person person, Instant at) {
        return gathered.withAt(at).withActor(person.profile());
    }
}
