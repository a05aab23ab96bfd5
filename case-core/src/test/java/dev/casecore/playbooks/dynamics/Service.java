package dev.casecore.playbooks.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddActivity;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.party.Contact;
import dev.casecore.party.Organization;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Unmet;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer service with its people, and one case of Anna's in the hands of the test. */
final class Service {

    static final UserId ANNA = UserId.of("anna");
    static final UserId BEN = UserId.of("ben");
    static final UserId MAX_THE_MANAGER = UserId.of("max");
    static final UserId GUS_THE_GUEST = UserId.of("gus");
    static final Actor GATEWAY = Actor.system("mail-gateway");
    static final TeamId EXPERTS = TeamId.of("experts");
    static final QueueId BILLING = QueueId.of("billing");
    static final ContactId IVY = ContactId.of("ivy");
    static final OrganizationId FABRIKAM = OrganizationId.of("fabrikam");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final TenantDesk desk;
    private final AtomicInteger commands = new AtomicInteger();
    private Instant now = MONDAY;
    private CaseId id = CaseId.of("none");
    private Seq<Advice> advice = List.empty();

    private Service() {
        TenantId acme = TenantId.of("acme");
        InMemoryDirectory directory = new InMemoryDirectory()
                .put(acme, UserProfile.of(ANNA).withRoles(DynamicsRoles.REPRESENTATIVE))
                .put(
                        acme,
                        UserProfile.of(BEN)
                                .withRoles(DynamicsRoles.REPRESENTATIVE)
                                .withTeams(EXPERTS))
                .put(acme, UserProfile.of(MAX_THE_MANAGER).withRoles(DynamicsRoles.MANAGER))
                .put(acme, UserProfile.of(GUS_THE_GUEST))
                .put(acme, new Team(EXPERTS, HashSet.of(BEN), Option.none()))
                .put(acme, new Contact(IVY, Option.some(FABRIKAM)))
                .put(acme, new Organization(FABRIKAM, Option.none(), false));
        desk = CaseDesk.builder()
                .playbook(DynamicsCustomerService.playbook())
                .directory(directory)
                .time(() -> now)
                .build()
                .forTenant(acme);
    }

    /** No case yet. */
    static Service empty() {
        return new Service();
    }

    /** A case with a title and a customer. */
    static Service withCase() {
        return empty().opened(Fields.none()
                .with(DynamicsFields.TITLE, Text.of("the printer is on fire"))
                .with(DynamicsFields.CONTACT, IVY));
    }

    /** A case that can be resolved at once. */
    static Service readyToResolve() {
        return withCase()
                .in(DynamicsCustomerService.RESEARCH)
                .in(DynamicsCustomerService.RESOLVE)
                .edited(DynamicsFields.ESCALATION, DynamicsEscalation.NOT_REQUIRED);
    }

    TenantDesk desk() {
        return desk;
    }

    Instant now() {
        return now;
    }

    CaseId id() {
        return id;
    }

    Service later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    CommandHeader by(UserId user) {
        return by(Actor.user(user));
    }

    CommandHeader by(Actor actor) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), actor, now);
    }

    Service opened(Fields fields) {
        id = desk.open(OpenCase.of(by(ANNA), DynamicsCustomerService.CASE, fields))
                .get()
                .after()
                .id();
        return this;
    }

    Service in(StageId stage) {
        return accepted(new ChangeStage(by(ANNA), stage));
    }

    <T> EditCase edit(Field<T> field, T value) {
        return EditCase.of(by(ANNA), theCase().version()).set(field, value);
    }

    <T> Service edited(Field<T> field, T value) {
        return accepted(edit(field, value));
    }

    Service planned(ActivityType type) {
        return accepted(AddActivity.of(by(ANNA), type, "call Ivy"));
    }

    CloseCase resolving() {
        return CloseCase.into(by(ANNA), DynamicsCustomerService.RESOLVED);
    }

    CloseCase cancelling() {
        return CloseCase.into(by(ANNA), DynamicsCustomerService.CANCELLED);
    }

    Service resolved() {
        return accepted(resolving());
    }

    Service define(QueueId queue, UserId... members) {
        desk.queues()
                .define(new QueueDefinition(
                        queue, "A queue", HashSet.of(DynamicsCustomerService.CASE), HashSet.of(members)));
        return this;
    }

    Service accepted(CaseCommand command) {
        Either<Rejection, Accepted> answer = desk.handle(id, command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        advice = answer.get().advice();
        assertThat(Evolution.fold(desk.history(id, Actor.user(ANNA))).contains(theCase()))
                .as("the case is the fold of its events")
                .isTrue();
        return this;
    }

    /** Everything that stands in the way of a command, one line each, alternatives too, warnings last. */
    java.util.List<String> reasons(CaseCommand command) {
        Case before = theCase();
        Rejection rejection = desk.handle(id, command).getLeft();
        assertThat(theCase()).isEqualTo(before);
        return rejection
                .unmet()
                .flatMap(reason -> reason.alternatives().isEmpty() ? List.of(reason) : reason.alternatives())
                .map(Unmet::toString)
                .appendAll(rejection.warnings().map(warning -> "acknowledge " + warning))
                .asJava();
    }

    Case theCase() {
        return desk.find(id, Actor.user(ANNA)).get();
    }

    Seq<Advice> advice() {
        return advice;
    }

    /** The names of the last events, so many of them. */
    java.util.List<String> lastEvents(int many) {
        return desk.history(id, Actor.user(ANNA))
                .map(event -> event.event().name())
                .takeRight(many)
                .asJava();
    }
}
