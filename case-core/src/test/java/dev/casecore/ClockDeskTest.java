package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clocks of a tenant: what is due, where a clock stands, where its time went, and another edition of a calendar. */
class ClockDeskTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId OTHER = TenantId.of("other");
    private static final Actor ANNA = Actor.user("anna");
    private static final Actor STRANGER = Actor.user("stranger");
    private static final ClockId FIRST_RESPONSE = ClockId.of("first-response");
    private static final CalendarId HOURS = CalendarId.of("hours");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final RuleId RULE = RuleId.of("HD-1");
    private static final Role AGENT = Role.of("agent");
    private static final BusinessCalendar OWN = hours("acme-hours/1", "09:00", "17:00");
    private static final Playbook PLAYBOOK = helpDesk().buildOrThrow();

    private Calendars calendars = Calendars.none().with(HOURS, OWN);
    private Seq<CalendarId> asked = List.empty();
    private Option<Playbook> playbook = Option.some(PLAYBOOK);
    private Instant now = at("02T10:00");
    private int commands;
    private final CaseDesk desk = CaseDesk.builder()
            .playbooks(new PlaybookRegistry() {
                @Override
                public Option<Playbook> current(TenantId tenant) {
                    return playbook;
                }

                @Override
                public Option<Playbook> find(PlaybookRef ref) {
                    return playbook;
                }
            })
            .directory(new InMemoryDirectory()
                    .put(ACME, UserProfile.of(UserId.of("anna")).withRoles(AGENT))
                    .put(OTHER, UserProfile.of(UserId.of("anna")).withRoles(AGENT)))
            .calendars(new CalendarSource() {
                @Override
                public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
                    asked = asked.append(id);
                    return calendars.current(id);
                }

                @Override
                public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
                    return calendars.edition(version);
                }
            })
            .time(() -> now)
            .build();
    private final TenantDesk acme = desk.forTenant(ACME);

    private static PlaybookBuilder helpDesk() {
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(KindId.of("incident"), "Incident", kind -> kind)
                .visibleTo(ActorIs.inRole(RULE, AGENT))
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
                .calendar(HOURS, hours("hours/1", "08:00", "18:00"))
                .clock(ClockBuilder.firstResponse(Trigger.happened(CommentAdded.class))
                        .promises("first-response/1", Duration.ofHours(4), HOURS));
    }

    private static BusinessCalendar hours(String version, String from, String to) {
        return BusinessCalendar.builder(version)
                .zone("UTC")
                .openWeekdays(from, to)
                .build()
                .get();
    }

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-03-" + dayAndTime + ":00Z");
    }

    private CommandHeader header() {
        commands++;
        return CommandHeader.of("command-" + commands, ANNA, now);
    }

    private Case opened() {
        return opened(ACME);
    }

    private Case opened(TenantId tenant) {
        return desk.forTenant(tenant)
                .open(OpenCase.of(header(), KindId.of("incident"), Fields.none()))
                .get()
                .after();
    }

    @Test
    void SLA_008_the_clocks_of_one_tenant_are_swept_alone() {
        CaseId ours = opened(ACME).id();
        CaseId theirs = opened(OTHER).id();
        now = at("03T20:00");

        Sweep sweep = acme.clocks().sweep(10);

        assertThat(sweep.skipped()).isEmpty();
        assertThat(whose(sweep)).containsExactly(ACME);
        assertThat(sweep.recorded().map(RecordedEvent::caseId)).contains(ours);
        assertThat(acme.clocks().sweep(10).recorded()).isEmpty();
        Sweep rest = desk.sweep(10);
        assertThat(whose(rest)).containsExactly(OTHER);
        assertThat(rest.recorded().map(RecordedEvent::caseId)).contains(theirs);
    }

    private static Seq<TenantId> whose(Sweep sweep) {
        return sweep.recorded().map(RecordedEvent::tenant).distinct();
    }

    @Test
    void SLA_007_a_tenants_own_calendar_counts_and_otherwise_the_playbooks() {
        CaseId own = opened().id();
        calendars = Calendars.none().withEdition(OWN);
        CaseId common = opened().id();

        assertThat(acme.clocks().clock(own, FIRST_RESPONSE, ANNA).get().calendar())
                .isSameAs(OWN);
        assertThat(acme.clocks()
                        .clock(common, FIRST_RESPONSE, ANNA)
                        .get()
                        .calendar()
                        .version())
                .hasToString("hours/1");
    }

    @Test
    void a_calendar_is_asked_for_once_however_many_promises_count_by_it() {
        playbook = Option.some(helpDesk()
                .clock(ClockBuilder.of("resolution", "Resolution")
                        .startsOn(Trigger.opened())
                        .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                        .promises("resolution/1", Duration.ofHours(8), HOURS))
                .buildOrThrow());

        assertThat(opened().clocks().size()).isEqualTo(2);
        assertThat(asked).containsExactly(HOURS);
    }

    @Test
    void SLA_007_running_clocks_take_up_another_edition_when_told_to() {
        CaseId id = opened().id();
        calendars = calendars.with(HOURS, hours("acme-hours/2", "09:00", "12:00"));

        Sweep taken = acme.clocks().takeUp(OWN.version());

        assertThat(taken.recorded()).hasSize(1);
        assertThat(acme.clocks().clock(id, FIRST_RESPONSE, ANNA).get().dueAt()).containsExactly(at("03T11:00"));
        assertThat(acme.clocks().takeUp(OWN.version()).recorded()).isEmpty();
    }

    @Test
    void SLA_008_due_clocks_are_listed_to_those_who_may_see_the_case() {
        CaseId first = opened().id();
        now = at("02T11:00");
        opened();

        assertThat(acme.clocks().due(at("02T15:00"), 10, ANNA).map(DueClock::caseId))
                .containsExactly(first);
        assertThat(acme.clocks().due(at("02T16:00"), 1, ANNA).map(DueClock::caseId))
                .containsExactly(first);
        assertThat(acme.clocks().due(at("02T16:00"), 10, ANNA)).hasSize(2);
        assertThat(acme.clocks().due(at("02T16:00"), 10, STRANGER)).isEmpty();
        assertThat(desk.forTenant(TenantId.of("other")).clocks().due(at("02T16:00"), 10, ANNA))
                .isEmpty();
    }

    @Test
    void SLA_008_looking_after_the_clocks_records_what_fell_due_in_the_name_of_a_system() {
        CaseId id = opened().id();
        now = at("02T14:30");

        Sweep sweep = desk.sweep(100);

        assertThat(sweep.recorded().map(event -> event.event().name())).containsExactly("SlaBreached");
        assertThat(sweep.recorded().head().actor()).hasToString("system:clock-sweep");
        assertThat(acme.find(id, ANNA).get().version()).isEqualTo(2);
        assertThat(desk.sweep(100)).isEqualTo(new Sweep(List.empty(), List.empty()));
    }

    @Test
    void SLA_008_a_sweep_looks_at_no_more_clocks_than_it_may() {
        opened();
        opened();
        opened();
        now = at("02T14:30");

        assertThat(desk.sweep(2).recorded()).hasSize(2);
        assertThat(desk.sweep(2).recorded()).hasSize(1);
    }

    @Test
    void SLA_008_what_keeps_one_clock_from_being_looked_after_keeps_no_other() {
        CaseId own = opened().id();
        calendars = Calendars.none();
        opened();
        now = at("02T14:30");

        Sweep sweep = desk.sweep(100);

        assertThat(sweep.recorded()).hasSize(1);
        assertThat(sweep.skipped().map(skipped -> skipped.clock().caseId())).containsExactly(own);
        assertThat(sweep.skipped().flatMap(Sweep.Skipped::reasons).map(Object::toString))
                .containsExactly("UNKNOWN_CALENDAR [SLA-007] (calendar=acme-hours/1)");
    }

    @Test
    void CORE_009_a_clock_of_a_playbook_that_nobody_knows_is_skipped() {
        opened();
        now = at("02T14:30");
        playbook = Option.none();

        assertThat(desk.sweep(100).skipped().flatMap(Sweep.Skipped::reasons).map(Object::toString))
                .containsExactly("UNKNOWN_PLAYBOOK [SLA-007] (playbook=help-desk@1)");
    }

    @Test
    void SLA_009_a_statement_accounts_for_the_time_of_a_clock_up_to_now() {
        CaseId id = opened().id();
        now = at("02T13:00");
        acme.handle(id, AddComment.of(header(), "we are at it")).get();
        now = at("03T13:00");

        SlaStatement statement =
                acme.clocks().statement(id, FIRST_RESPONSE, ANNA).get();

        assertThat(statement.elapsed()).hasHours(3);
        assertThat(statement.lines().map(line -> line.startedBy() + " to " + line.endedBy()))
                .containsExactly("started to stopped");
        assertThat(acme.clocks().statement(id, FIRST_RESPONSE, STRANGER)).isEmpty();
        assertThat(acme.clocks().statement(id, ClockId.of("other"), ANNA)).isEmpty();
        assertThat(acme.clocks().clock(id, ClockId.of("other"), ANNA)).isEmpty();
    }

    @Test
    void SLA_009_what_if_the_hours_were_others() {
        CaseId id = opened().id();
        now = at("02T18:00");
        acme.handle(id, CloseCase.of(header())).get();

        SlaStatement statement =
                acme.clocks().statement(id, FIRST_RESPONSE, ANNA).get();
        var whatIf = statement.comparedWith(statement.underCalendar(hours("short/1", "09:00", "12:00")));

        assertThat(whatIf.moreElapsed()).hasHours(-5);
        assertThat(whatIf.isDecisive()).isTrue();
    }
}
