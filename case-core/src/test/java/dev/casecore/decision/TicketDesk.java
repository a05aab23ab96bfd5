package dev.casecore.decision;

import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** A small playbook with a bit of everything, and people to play it: Anna and Ben are agents, Sue supervises, Guy may only look. */
final class TicketDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId WAITING = StatusId.of("waiting");
    static final StatusId REFERRED = StatusId.of("referred");
    static final StatusId SOLVED = StatusId.of("solved");
    static final StatusId DROPPED = StatusId.of("dropped");
    static final KindId TICKET = KindId.of("ticket");
    static final DepartmentId NETWORK = DepartmentId.of("network");
    static final DepartmentId SALES = DepartmentId.of("sales");
    static final QueueId FRONT = QueueId.of("front");
    static final QueueId BACK = QueueId.of("back");
    static final TeamId EXPERTS = TeamId.of("experts");
    static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    static final Field<Boolean> CONFIRMED = Field.of("confirmed", "Confirmed", FieldType.FLAG);
    static final Field<Boolean> WALK_IN = Field.of("walk-in", "Walk-in", FieldType.FLAG);
    static final Field<String> SITE = Field.of("site", "Site", FieldType.TEXT);
    static final Field<String> ACCOUNT_MANAGER = Field.of("account-manager", "Account manager", FieldType.TEXT);
    static final Role AGENT = Role.of("agent");
    static final Role SUPERVISOR = Role.of("supervisor");
    static final Role GUEST = Role.of("guest");
    static final Actor ANNA = Actor.user("anna");
    static final Actor BEN = Actor.user("ben");
    static final Actor SUE = Actor.user("sue");
    static final Actor GUY = Actor.user("guy");
    static final Actor STRANGER = Actor.user("stranger");
    static final Actor GATEWAY = Actor.system("gateway");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Playbook PLAYBOOK = playbook();

    private TicketDesk() {}

    private static Playbook playbook() {
        RuleId who = rule(1);
        Condition agent = ActorIs.inRole(who, AGENT, SUPERVISOR, ActorProfile.SYSTEM);
        Condition responsible = Condition.anyOf(rule(2), ActorIs.owner(rule(2)), ActorIs.inRole(rule(2), SUPERVISOR));
        Condition recent = Condition.allOf(
                CaseIs.closedWithin(Duration.ofHours(6), rule(6)), CaseIs.reopenedFewerThan(1, rule(7)));
        return PlaybookBuilder.of("ticket-desk", 1, "Ticket desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(REFERRED, "Referred", StatusCategory.REFERRED)
                .status(SOLVED, "Solved", StatusCategory.CLOSED)
                .status(DROPPED, "Dropped", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(
                        TICKET,
                        "Ticket",
                        kind -> kind.requires(DESCRIPTION, rule(3))
                                .has(CONFIRMED, WALK_IN)
                                .requiresUnless(SITE, rule(16), FieldIs.set(WALK_IN, rule(16))))
                .departments(NETWORK)
                .department(new DepartmentDefinition(SALES, LinkedHashMap.of(ACCOUNT_MANAGER, rule(4))))
                .visibleTo(ActorIs.inRole(who, AGENT, SUPERVISOR, GUEST, ActorProfile.SYSTEM))
                .permit(agent, CommandKind.values())
                .permit(
                        responsible,
                        CommandKind.CLOSE_CASE,
                        CommandKind.PRIORITIZE_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.HAND_OVER_CASE)
                .permit(ActorIs.owningUser(rule(2)), CommandKind.CHANGE_STATUS)
                .closedAccepts(
                        rule(5),
                        CommandKind.ADD_COMMENT,
                        CommandKind.REOPEN_CASE,
                        CommandKind.LINK_CASE,
                        CommandKind.UNLINK_CASE,
                        CommandKind.ERASE_PERSONAL_DATA)
                .require(CaseIs.ownedByUser(rule(8)), CommandKind.CHANGE_STATUS)
                .require(CaseIs.withoutOpenAssignment(rule(9)), CommandKind.CLOSE_CASE)
                .require(CaseIs.closed(rule(6)), CommandKind.REOPEN_CASE)
                .require(
                        Condition.orElse(recent, Code.NEW_CASE_REQUIRED, rule(7), Remedy.of(CommandKind.OPEN_CASE)),
                        CommandKind.REOPEN_CASE)
                .confirm(CaseIs.linkedToTicket(rule(10)), CommandKind.CLOSE_CASE)
                .advise(CaseIs.linkedToTicket(rule(10)), CommandKind.REFER_CASE)
                .transition(CommandKind.CHANGE_STATUS, WORKING, rule(11), NEW, WAITING)
                .transition(CommandKind.CHANGE_STATUS, WAITING, rule(11), NEW, WORKING)
                .transition(CommandKind.REFER_CASE, REFERRED, rule(12), NEW, WORKING, WAITING)
                .transition(
                        CommandKind.CLOSE_ASSIGNMENT,
                        WORKING,
                        CaseIs.withoutOpenAssignment(rule(13)),
                        rule(13),
                        REFERRED)
                .transition(CommandKind.CLOSE_CASE, SOLVED, rule(14), NEW, WORKING, WAITING)
                .transition(
                        CommandKind.CLOSE_CASE,
                        DROPPED,
                        CaseIs.inStatusFor(Duration.ofHours(24), rule(15)),
                        rule(15),
                        WAITING)
                .transition(CommandKind.REOPEN_CASE, WORKING, rule(6), SOLVED, DROPPED)
                .buildOrThrow();
    }

    static RuleId rule(int number) {
        return RuleId.of("TD-" + number);
    }

    static Case opened() {
        return opened("c-1", NOON);
    }

    static Case opened(String id, Instant at) {
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of(id), PLAYBOOK.number(1));
        Fields fields = Fields.none()
                .with(DESCRIPTION, Text.of("Ms. Ito has no dial tone"))
                .with(SITE, "S-1");
        OpenCase command = OpenCase.of(header(ANNA, at), TICKET, fields);
        return Decider.open(PLAYBOOK, birth, command, situation(ANNA, at)).get().after();
    }

    static Case referredTwice() {
        Case first = after(opened(), ReferCase.of(header(ANNA, NOON), NETWORK, "line", "check the line"));
        return after(first, ReferCase.of(header(ANNA, NOON), NETWORK, "line", "and the neighbour's"));
    }

    static Case waitingInBack() {
        return after(opened(), new HandOverCase(header(ANNA, NOON), Owner.queue(BACK)));
    }

    static CaseCommand closing(int assignment) {
        return new CloseAssignment(
                header(ANNA, NOON), AssignmentId.of(assignment), dev.casecore.assignment.AssignmentOutcome.COMPLETED);
    }

    static CaseCommand comment(Actor actor, Instant at) {
        return AddComment.of(header(actor, at), "called back");
    }

    static CommandHeader header(Actor actor, Instant at) {
        return CommandHeader.of("x", actor, at);
    }

    static Case after(Case before, CaseCommand command) {
        CommandHeader header = command.header();
        return Decider.decide(PLAYBOOK, before, command, situation(header.actor(), header.occurredAt()))
                .get()
                .after();
    }

    static Situation situation(Actor actor, Instant at) {
        Set<QueueId> queues = HashMap.<Actor, Set<QueueId>>of(ANNA, HashSet.of(BACK), BEN, HashSet.of(BACK, FRONT))
                .getOrElse(actor, HashSet.empty());
        return situation(actor, at, queues);
    }

    static Situation situation(Actor actor, Instant at, Set<QueueId> queues) {
        Option<UserProfile> profile = actor.asUser().flatMap(known().users()::get);
        return Situation.builder()
                .at(at)
                .actor(ActorProfile.of(actor, profile, queues))
                .known(known())
                .build();
    }

    static Known known() {
        return Known.builder()
                .users(HashMap.of(
                        user("anna"), UserProfile.of(user("anna")).withRoles(AGENT),
                        user("ben"),
                                UserProfile.of(user("ben")).withRoles(AGENT).withTeams(EXPERTS),
                        user("sue"), UserProfile.of(user("sue")).withRoles(SUPERVISOR),
                        user("guy"), UserProfile.of(user("guy")).withRoles(GUEST)))
                .teams(HashMap.of(EXPERTS, new Team(EXPERTS, HashSet.of(user("ben")), Option.none())))
                .queues(HashMap.of(FRONT, queue(FRONT), BACK, queue(BACK)))
                .build();
    }

    private static UserId user(String name) {
        return UserId.of(name);
    }

    private static QueueDefinition queue(QueueId queue) {
        Set<UserId> members = queue.equals(BACK) ? HashSet.of(user("anna"), user("ben")) : HashSet.of(user("ben"));
        return new QueueDefinition(queue, queue.value(), HashSet.empty(), members);
    }
}
