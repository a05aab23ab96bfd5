package dev.casecore.testkit.contract.props;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Team;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A shelf of cases that differ in everything that a list looks at: names that only a comparison by code point keeps apart and in order, instants
 * a microsecond apart, and many that are equal.
 */
public final class Shelf {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00.123456Z");
    public static final Seq<KindId> KINDS =
            List.of("Zebra", "zebra", "\uFFEE", "\uD83D\uDE00").map(KindId::of);
    public static final Seq<UserId> USERS = List.of("anna", "Ben", "ben").map(UserId::of);
    public static final QueueId QUEUE = QueueId.of("front");
    public static final TeamId TEAM = TeamId.of("Field");
    public static final DepartmentId DEPARTMENT = DepartmentId.of("Network");
    public static final StatusId NEW = StatusId.of("new");
    public static final StatusId WAITING = StatusId.of("Waiting");
    public static final StatusId DONE = StatusId.of("done");
    private static final RuleId RULE = RuleId.of("SF-054");
    private static final int SIZE = 24;
    private static final Playbook PLAYBOOK = KINDS.foldLeft(
                    PlaybookBuilder.of("shelf", 1, "Shelf")
                            .status(NEW, "New", StatusCategory.NEW)
                            .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                            .status(DONE, "Done", StatusCategory.CLOSED)
                            .startsIn(NEW),
                    (builder, kind) -> builder.kind(kind, kind.value(), parts -> parts))
            .departments(DEPARTMENT)
            .transition(CommandKind.CHANGE_STATUS, WAITING, RULE, NEW)
            .transition(CommandKind.CHANGE_STATUS, NEW, RULE, WAITING)
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WAITING)
            .transition(CommandKind.REOPEN_CASE, NEW, RULE, DONE)
            .buildOrThrow();

    private final TenantDesk desk;
    private final AtomicLong micros = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();

    public Shelf(Store store, TenantId tenant) {
        InMemoryDirectory directory = USERS.foldLeft(
                        new InMemoryDirectory(), (known, user) -> known.put(tenant, UserProfile.of(user)))
                .put(tenant, new Team(TEAM, HashSet.empty(), Option.none()));
        desk = CaseDesk.builder()
                .store(store)
                .directory(directory)
                .playbook(PLAYBOOK)
                .attempts(1_000)
                .time(this::now)
                .build()
                .forTenant(tenant);
        desk.queues().define(new QueueDefinition(QUEUE, "Front", HashSet.empty(), HashSet.ofAll(USERS)));
    }

    private Instant now() {
        return START.plus(micros.get(), ChronoUnit.MICROS);
    }

    private CommandHeader by(UserId user) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), Actor.user(user), START);
    }

    private static UserId user(int i) {
        return USERS.get(i / 3 % USERS.size());
    }

    private Case handle(CaseId id, int i, Function<CommandHeader, CaseCommand> command) {
        return Helpdesk.accepted(desk.handle(id, command.apply(by(user(i)))));
    }

    /** Fills the shelf. */
    public Seq<Case> filled() {
        return List.range(0, SIZE).map(this::lived);
    }

    /** Opens a case. */
    public Case opened(int i) {
        return Helpdesk.accepted(desk.open(OpenCase.of(by(user(i)), KINDS.get(i % KINDS.size()), Fields.none())));
    }

    /** Two after each other live at the same instant. */
    private Case lived(int i) {
        micros.addAndGet(i % 2);
        CaseId id = opened(i).id();
        Seq<Function<CommandHeader, CaseCommand>> life =
                List.of(owned(i), urged(i), referred(i), reviewed(i), ended(i)).flatMap(each -> each);
        return life.foldLeft(opened(id), (before, command) -> handle(id, i, command));
    }

    private Case opened(CaseId id) {
        return desk.find(id, Actor.user(USERS.head()))
                .getOrElseThrow(() -> new AssertionError("the store must find the case that it saved as " + id));
    }

    private static Seq<Function<CommandHeader, CaseCommand>> owned(int i) {
        return i % 3 == 0
                ? List.empty()
                : List.of(header -> new HandOverCase(header, i % 3 == 1 ? Owner.queue(QUEUE) : Owner.team(TEAM)));
    }

    private static Seq<Function<CommandHeader, CaseCommand>> urged(int i) {
        return i % 4 == 1 ? List.of(header -> new PrioritizeCase(header, Priority.HIGH)) : List.empty();
    }

    private static Seq<Function<CommandHeader, CaseCommand>> referred(int i) {
        Function<CommandHeader, CaseCommand> refer =
                header -> ReferCase.of(header, DEPARTMENT, "no line", "please look");
        Function<CommandHeader, CaseCommand> answer =
                header -> new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED);
        return List.of(refer, answer).take(i % 5 == 1 ? 1 : i % 5 == 2 ? 2 : 0);
    }

    private static Seq<Function<CommandHeader, CaseCommand>> reviewed(int i) {
        return i % 4 == 2 ? List.of(header -> new LogReview(header, Text.of("looked at"))) : List.empty();
    }

    private static Seq<Function<CommandHeader, CaseCommand>> ended(int i) {
        Function<CommandHeader, CaseCommand> wait = header -> new ChangeStatus(header, WAITING);
        List<Function<CommandHeader, CaseCommand>> close = List.of(CloseCase::of, ReopenCase::new);
        return i % 7 == 2 ? List.of(wait) : close.take(i % 6 == 3 ? 1 : i % 6 == 5 ? 2 : 0);
    }

    /** Moves an open case about in as many lists as one step can, and back the next time. */
    public void stir(CaseId id, int step) {
        micros.incrementAndGet();
        Case now = opened(id);
        if (!now.isOpen()) {
            handle(id, step, ReopenCase::new);
            return;
        }
        Function<CommandHeader, CaseCommand> move = switch (step % 6) {
            case 0 ->
                header -> new PrioritizeCase(header, now.priority() == Priority.HIGH ? Priority.NORMAL : Priority.HIGH);
            case 1 ->
                header -> new HandOverCase(
                        header, now.owner().asQueue().isDefined() ? Owner.team(TEAM) : Owner.queue(QUEUE));
            case 2 -> header -> new LogReview(header, Text.of("looked at again"));
            case 3 -> header -> new ChangeStatus(header, now.status().id().equals(NEW) ? WAITING : NEW);
            case 4 -> CloseCase::of;
            default -> header -> AddComment.of(header, "stirred");
        };
        handle(id, step, move);
    }
}
