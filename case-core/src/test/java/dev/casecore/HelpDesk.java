package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.Leaf;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.port.Store;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A small help desk with three statuses and one promise, and its first version of a playbook; for what holds for every playbook. */
final class HelpDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId DONE = StatusId.of("done");
    static final StatusId DROPPED = StatusId.of("dropped");
    static final KindId INCIDENT = KindId.of("incident");
    static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    static final Field<String> SECRET = Field.of("secret", "Secret", FieldType.TEXT);
    static final ClockId RESOLUTION = ClockId.of("resolution");
    static final CalendarId HOURS = CalendarId.of("hours");
    static final RuleId RULE = RuleId.of("IT-001");
    static final Actor ANNA = Actor.user("anna");
    static final Actor GUS = Actor.user("gus");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** How often a command is decided before its race counts as lost. */
    static final int ATTEMPTS = 7;

    private final TenantDesk desk;
    private final TenantDesk elsewhere;
    private final AtomicInteger commands = new AtomicInteger();
    private volatile Instant now = NOON;

    private HelpDesk(PlaybookRegistry playbooks, Store store) {
        CaseDesk all = CaseDesk.builder()
                .playbooks(playbooks)
                .store(store)
                .directory(new InMemoryDirectory().put(TenantId.of("acme"), UserProfile.of(UserId.of("anna"))))
                .time(() -> now)
                .attempts(ATTEMPTS)
                .build();
        this.desk = all.forTenant(TenantId.of("acme"));
        this.elsewhere = all.forTenant(TenantId.of("other"));
    }

    static HelpDesk standard() {
        return over(Playbooks.of(version(1).buildOrThrow()));
    }

    static HelpDesk over(PlaybookRegistry playbooks) {
        return over(playbooks, new InMemoryStore());
    }

    static HelpDesk over(PlaybookRegistry playbooks, Store store) {
        return new HelpDesk(playbooks, store);
    }

    /** Cases with a secret are hidden from Gus; what is promised is four hours around the clock. */
    static PlaybookBuilder version(int version) {
        return PlaybookBuilder.of("help-desk", version, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .status(DROPPED, "Dropped", StatusCategory.CLOSED)
                .startsIn(NEW)
                .mergesInto(DROPPED)
                .kind(
                        INCIDENT,
                        "Incident",
                        kind -> kind.requires(DESCRIPTION, RULE).has(SECRET))
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WORKING)
                .transition(CommandKind.CLOSE_CASE, DROPPED, RULE, NEW, WORKING)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE, DROPPED)
                .visibleTo(Leaf.custom(
                        "the case has no secret, or it is not Gus who looks",
                        Code.NOT_PERMITTED,
                        RULE,
                        question -> !question.command().header().actor().equals(GUS)
                                || question.subject().get(SECRET).isEmpty()))
                .calendar(HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution().promises("resolution/1", Duration.ofHours(4), HOURS));
    }

    TenantDesk acme() {
        return desk;
    }

    TenantDesk elsewhere() {
        return elsewhere;
    }

    Instant now() {
        return now;
    }

    HelpDesk later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    CommandHeader by(Actor actor) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), actor, now);
    }

    Case opened(String description) {
        return opened(Fields.none().with(DESCRIPTION, Text.of(description)));
    }

    Case opened(Fields fields) {
        return desk.open(OpenCase.of(by(ANNA), INCIDENT, fields)).get().after();
    }

    Either<Rejection, Accepted> tried(CaseId id, CaseCommand command) {
        return desk.handle(id, command);
    }

    Case accepted(CaseId id, CaseCommand command) {
        Either<Rejection, Accepted> answer = tried(id, command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        return answer.get().after();
    }

    java.util.List<String> reasons(CaseId id, CaseCommand command) {
        return tried(id, command).getLeft().unmet().map(Object::toString).asJava();
    }

    /** The case as it is, which is what its events make of it. */
    Case read(CaseId id) {
        Case found = desk.find(id, ANNA).get();
        assertThat(Evolution.fold(desk.history(id, ANNA)).contains(found))
                .as("the case is the fold of its events")
                .isTrue();
        return found;
    }

    java.util.List<String> events(CaseId id) {
        return desk.history(id, ANNA).map(event -> event.event().name()).asJava();
    }

    ClockState resolution(CaseId id) {
        return read(id).clocks().get(RESOLUTION).get();
    }
}
