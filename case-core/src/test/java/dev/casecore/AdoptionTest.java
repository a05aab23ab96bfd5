package dev.casecore;

import static dev.casecore.HelpDesk.ANNA;
import static dev.casecore.HelpDesk.DESCRIPTION;
import static dev.casecore.HelpDesk.DONE;
import static dev.casecore.HelpDesk.DROPPED;
import static dev.casecore.HelpDesk.GUS;
import static dev.casecore.HelpDesk.INCIDENT;
import static dev.casecore.HelpDesk.NEW;
import static dev.casecore.HelpDesk.RESOLUTION;
import static dev.casecore.HelpDesk.RULE;
import static dev.casecore.HelpDesk.SECRET;
import static dev.casecore.HelpDesk.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.LifecycleEvent.PlaybookAdopted;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.PlaybookComparison;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.sla.ClockStatus;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final StatusId BUSY = StatusId.of("busy");
    private static final Field<String> IMPACT = Field.choice("impact", "Impact", "high", "low");
    private static final ClockId ANSWER = ClockId.of("answer");
    private static final CalendarId OFFICE = CalendarId.of("office");
    private static final Playbook FIRST = HelpDesk.version(1).buildOrThrow();
    private static final Playbook SECOND = second(2).buildOrThrow();

    private final HelpDesk help = HelpDesk.over(Playbooks.of(FIRST).with(SECOND).get());

    /** Working is now called busy, secrets are gone, an impact is asked for, and another promise is made. */
    private static PlaybookBuilder second(int version) {
        return PlaybookBuilder.of("help-desk", version, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(BUSY, "Busy", StatusCategory.ACTIVE)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .status(DROPPED, "Dropped", StatusCategory.CLOSED)
                .startsIn(NEW)
                .mergesInto(DROPPED)
                .kind(
                        INCIDENT,
                        "Incident",
                        kind -> kind.requires(DESCRIPTION, RULE).requires(IMPACT, RULE))
                .transition(CommandKind.CHANGE_STATUS, BUSY, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, BUSY)
                .transition(CommandKind.CLOSE_CASE, DROPPED, RULE, NEW, BUSY)
                .transition(CommandKind.REOPEN_CASE, BUSY, RULE, DONE, DROPPED)
                .calendar(OFFICE, BusinessCalendar.alwaysOpen(ZoneOffset.ofHours(1)))
                .clock(ClockBuilder.of("answer", "Answer")
                        .startsOn(dev.casecore.playbook.Trigger.opened())
                        .stopsOn(dev.casecore.playbook.Trigger.entering(StatusCategory.CLOSED))
                        .promises("answer/1", Duration.ofHours(8), OFFICE));
    }

    private AdoptPlaybook adopt() {
        return AdoptPlaybook.of(help.by(ANNA), SECOND.ref());
    }

    private Case working() {
        Case opened = help.opened("no hot water");
        return help.accepted(opened.id(), new ChangeStatus(help.by(ANNA), WORKING));
    }

    @Test
    void CORE_009_a_case_keeps_the_version_it_was_opened_under_until_it_adopts_a_newer_one() {
        Case opened = help.opened("no hot water");
        assertThat(opened.playbook()).isEqualTo(FIRST.ref());

        Case adopted = help.accepted(opened.id(), adopt().giving(IMPACT, "high"));

        assertThat(adopted.playbook()).isEqualTo(SECOND.ref());
        assertThat(adopted.status()).isEqualTo(opened.status());
        assertThat(adopted.get(IMPACT)).contains("high");
        assertThat(adopted.version()).isEqualTo(2);
        assertThat(help.acme().history(opened.id(), ANNA).map(event -> event.event()))
                .contains(new PlaybookAdopted(FIRST.ref(), SECOND.ref()));
        assertThat(help.read(opened.id())).isEqualTo(adopted);
        assertThat(help.accepted(opened.id(), new ChangeStatus(help.by(ANNA), BUSY))
                        .status()
                        .id())
                .isEqualTo(BUSY);
    }

    @Test
    void CORE_009_a_status_that_the_newer_version_lacks_is_mapped() {
        Case working = working();

        Case adopted = help.accepted(working.id(), adopt().giving(IMPACT, "low").mapping(WORKING, BUSY));

        assertThat(adopted.status().id()).isEqualTo(BUSY);
    }

    @Test
    void CORE_009_a_status_that_means_something_else_in_the_newer_version_is_entered_again() {
        Playbook waiting = PlaybookBuilder.of("help-desk", 2, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.requires(DESCRIPTION, RULE))
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WORKING)
                .buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(FIRST).with(waiting).get());
        Case opened = desk.opened("no hot water");
        desk.accepted(opened.id(), new ChangeStatus(desk.by(ANNA), WORKING));

        Case adopted = desk.accepted(opened.id(), AdoptPlaybook.of(desk.by(ANNA), waiting.ref()));

        assertThat(adopted.status().id()).isEqualTo(WORKING);
        assertThat(adopted.status().category()).isEqualTo(StatusCategory.WAITING_FOR_CUSTOMER);
    }

    @Test
    void CORE_017_what_was_erased_stands_in_no_way_of_another_version() {
        Case opened = help.opened("no hot water");
        help.accepted(opened.id(), new ErasePersonalData(help.by(ANNA)));

        Case adopted = help.accepted(opened.id(), adopt().giving(IMPACT, "low"));

        assertThat(adopted.get(DESCRIPTION).map(Text::isErased)).contains(true);
    }

    @Test
    void CORE_009_everything_that_does_not_fit_is_said_at_once() {
        Case working = working();
        help.accepted(
                working.id(),
                dev.casecore.command.EditCase.of(help.by(ANNA), working.version())
                        .set(SECRET, "a treasure"));

        assertThat(help.reasons(working.id(), adopt()))
                .containsExactly(
                        "UNKNOWN_FIELD [CORE-009] (field=secret)",
                        "FIELD_MISSING [IT-001] (field=impact)",
                        "UNKNOWN_STATUS [CORE-009] (status=working)");
        assertThat(help.reasons(
                        working.id(),
                        adopt().giving(IMPACT, "medium").dropping("secret").mapping(WORKING, DONE)))
                .containsExactly(
                        "NOT_A_CHOICE [CORE-010] (type=choice, field=impact)",
                        "STATUS_NOT_ALIKE [CORE-009] (from=working, to=done)");
        assertThat(help.reasons(
                        working.id(),
                        adopt().giving(IMPACT, "low").dropping("secret").mapping(WORKING, StatusId.of("limbo"))))
                .containsExactly("UNKNOWN_STATUS [CORE-009] (status=limbo)");
        assertThat(help.read(working.id()).playbook()).isEqualTo(FIRST.ref());
    }

    @Test
    void CORE_009_a_field_that_the_newer_version_lacks_is_given_up_by_name() {
        Case secret = help.opened(
                Fields.none().with(DESCRIPTION, Text.of("the cellar")).with(SECRET, "a treasure"));

        Case adopted = help.accepted(
                secret.id(), adopt().giving(IMPACT, "low").dropping("secret").dropping("never-had"));

        assertThat(adopted.get(SECRET)).isEmpty();
        assertThat(adopted.get(DESCRIPTION)).isNotEmpty();
    }

    @Test
    void CORE_009_a_clock_that_the_newer_version_lacks_is_cancelled_and_its_own_start_with_what_starts_them() {
        Case opened = help.opened("no hot water");
        help.later(Duration.ofHours(1));

        Case adopted = help.accepted(opened.id(), adopt().giving(IMPACT, "low"));

        assertThat(adopted.clocks().get(RESOLUTION).get().status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(adopted.clocks().containsKey(ANSWER)).isFalse();
        help.later(Duration.ofDays(1));
        Case commented = help.accepted(opened.id(), AddComment.of(help.by(ANNA), "still there"));
        assertThat(commented.clocks()).isEqualTo(adopted.clocks());
        assertThat(help.acme().clocks().statement(opened.id(), RESOLUTION, ANNA))
                .isNotEmpty();
    }

    @Test
    void CORE_009_what_fell_due_before_is_on_record_although_its_clock_is_cancelled() {
        Case opened = help.opened("no hot water");
        help.later(Duration.ofHours(5));

        help.accepted(opened.id(), adopt().giving(IMPACT, "low"));

        assertThat(help.events(opened.id()).indexOf("SlaBreached"))
                .isPositive()
                .isLessThan(help.events(opened.id()).indexOf("PlaybookAdopted"));
    }

    @Test
    void CORE_009_only_a_newer_version_of_the_same_playbook_is_adopted() {
        Playbook other = PlaybookBuilder.of("other", 9, "Other")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(KindId.of("other"), "Other", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
                .buildOrThrow();
        HelpDesk mixed = HelpDesk.over(Playbooks.of(SECOND)
                .with(FIRST)
                .flatMap(known -> known.with(other))
                .get());
        Case opened = mixed.opened(
                Fields.none().with(DESCRIPTION, Text.of("no hot water")).with(IMPACT, "low"));

        for (PlaybookRef ref : io.vavr.collection.List.of(FIRST.ref(), SECOND.ref(), other.ref())) {
            assertThat(mixed.reasons(opened.id(), AdoptPlaybook.of(mixed.by(ANNA), ref)))
                    .containsExactly("NOT_A_NEWER_VERSION [CORE-009] (has=help-desk@2, named=" + ref + ")");
        }
        assertThat(mixed.reasons(opened.id(), AdoptPlaybook.of(mixed.by(ANNA), new PlaybookRef("help-desk", 3))))
                .containsExactly("UNKNOWN_PLAYBOOK [CORE-009] (playbook=help-desk@3)");
    }

    @Test
    void CORE_009_a_kind_that_the_newer_version_lacks_stays_where_it_is() {
        Playbook without = PlaybookBuilder.of("help-desk", 2, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(KindId.of("question"), "Question", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW)
                .buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(FIRST).with(without).get());

        assertThat(desk.reasons(desk.opened("no hot water").id(), AdoptPlaybook.of(desk.by(ANNA), without.ref())))
                .containsExactly("UNKNOWN_KIND [CORE-009] (kind=incident)");
    }

    @Test
    void CORE_009_who_may_adopt_is_for_the_version_that_the_case_has_to_say() {
        Leaf annaOnly = Leaf.custom(
                "it is Anna",
                Code.NOT_PERMITTED,
                RULE,
                question -> question.command().header().actor().equals(ANNA));
        Playbook strict = HelpDesk.version(1)
                .permit(annaOnly, CommandKind.ADOPT_PLAYBOOK)
                .require(CaseIs.open(RULE), CommandKind.ADOPT_PLAYBOOK)
                .buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(strict).with(SECOND).get());
        Case opened = desk.opened("no hot water");

        assertThat(desk.reasons(
                        opened.id(),
                        AdoptPlaybook.of(desk.by(GUS), SECOND.ref()).giving(IMPACT, "low")))
                .containsExactly("NOT_PERMITTED [IT-001]");
        desk.accepted(opened.id(), new CloseCase(desk.by(ANNA), Option.none(), Option.some(DONE)));
        assertThat(desk.reasons(
                        opened.id(),
                        AdoptPlaybook.of(desk.by(ANNA), SECOND.ref()).giving(IMPACT, "low")))
                .containsExactly("CASE_CLOSED [IT-001]");
    }

    @Test
    void CORE_009_a_merged_case_adopts_nothing() {
        Case survivor = help.opened("no hot water");
        Case duplicate = help.opened("cold");
        help.accepted(duplicate.id(), new MergeCase(help.by(ANNA), survivor.id()));

        assertThat(help.reasons(duplicate.id(), adopt().giving(IMPACT, "low")).get(0))
                .startsWith("MERGED");
    }

    @Test
    void CORE_005_the_same_adoption_again_is_answered_again_and_other_content_is_not() {
        Case opened = help.opened("no hot water");
        AdoptPlaybook order =
                adopt().giving(IMPACT, "low").mapping(WORKING, BUSY).mapping(BUSY, NEW);
        Accepted first = help.tried(opened.id(), order).get();

        assertThat(help.tried(opened.id(), order).get()).isEqualTo(first);
        assertThat(help.reasons(opened.id(), order.mapping(BUSY, BUSY)))
                .containsExactly("COMMAND_ID_REUSED [CORE-005]");
    }

    @Test
    void CORE_009_for_live_cases_it_is_said_which_would_become_illegal_and_why() {
        Case fresh = help.opened("no hot water");
        Case working = working();
        Case closed = help.opened("done with");
        help.accepted(closed.id(), new CloseCase(help.by(ANNA), Option.none(), Option.some(DONE)));

        PlaybookDesk.AdoptionReport report = help.acme().playbooks().assess(FIRST.ref(), adopt().giving(IMPACT, "low"));

        assertThat(report.fitting()).containsExactly(fresh.id());
        assertThat(report)
                .hasToString("1 cases fit\n" + working.number()
                        + ", working: adopt-playbook refused: UNKNOWN_STATUS [CORE-009] (status=working)");
        assertThat(help.read(fresh.id()).playbook()).isEqualTo(FIRST.ref());
        assertThat(help.acme().playbooks().assess(SECOND.ref(), adopt()).misfits())
                .isEmpty();
    }

    @Test
    void CORE_009_two_versions_are_compared_in_words() {
        assertThat(PlaybookComparison.of(FIRST, SECOND).changes().map(Object::toString))
                .contains(
                        "status working: no longer, was Working, ACTIVE",
                        "field secret of kind incident: no longer, was Secret, text of at most 255",
                        "clock resolution: no longer, was Resolution",
                        "status busy: new, Busy, ACTIVE",
                        "field impact of kind incident: new, Impact, choice of at most 255, one of high / low",
                        "must always hold of kind incident: now Description is given [IT-001]; and Impact is given [IT-001],"
                                + " was Description is given [IT-001]",
                        "transition busy --close-case--> done: new, always [IT-001]")
                .noneMatch(line -> line.startsWith("status new"));
        assertThat(PlaybookComparison.of(FIRST, HelpDesk.version(1).buildOrThrow())
                        .isNone())
                .isTrue();
    }

    @Test
    void CORE_009_every_part_of_a_playbook_has_its_clause() {
        Playbook plain = second(2).buildOrThrow();

        assertThat(PlaybookComparison.of(plain, plain).changes()).isEmpty();
        assertThat(PlaybookComparison.of(
                        plain,
                        second(2)
                                .citing(dev.casecore.playbook.EngineRule.SIZE, RULE)
                                .buildOrThrow()))
                .hasToString("rule of check SIZE: now IT-001, was CORE-021");
        assertThat(PlaybookComparison.of(plain, second(2).numbered("HD-%03d").buildOrThrow()))
                .hasToString("number of a case: now HD-001, was C-000001");
        assertThat(PlaybookComparison.of(
                        plain,
                        second(2)
                                .permit(CaseIs.open(RULE), CommandKind.ADD_COMMENT)
                                .buildOrThrow()))
                .hasToString("who may add-comment: new, the case is open [IT-001]");
    }

    @Test
    void CORE_009_a_case_goes_on_in_its_stage_or_in_the_one_named() {
        StageId ask = StageId.of("ask");
        StageId solve = StageId.of("solve");
        StageId think = StageId.of("think");
        Playbook guided = HelpDesk.version(1)
                .stage(ask, "Ask", Condition.always())
                .stage(solve, "Solve", Condition.always())
                .buildOrThrow();
        Playbook renamed = HelpDesk.version(2)
                .stage(think, "Think", Condition.always())
                .stage(solve, "Solve", Condition.always())
                .buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(guided).with(renamed).get());
        Case asking = desk.opened("no hot water");
        Case solving = desk.opened("cold");
        desk.accepted(solving.id(), new ChangeStage(desk.by(ANNA), solve));

        assertThat(desk.accepted(solving.id(), AdoptPlaybook.of(desk.by(ANNA), renamed.ref()))
                        .stage())
                .contains(solve);
        assertThat(desk.reasons(asking.id(), AdoptPlaybook.of(desk.by(ANNA), renamed.ref())))
                .containsExactly("UNKNOWN_STAGE [CORE-009] (stage=ask)");
        assertThat(desk.reasons(
                        asking.id(),
                        AdoptPlaybook.of(desk.by(ANNA), renamed.ref()).inStage(StageId.of("limbo"))))
                .containsExactly("UNKNOWN_STAGE [CORE-009] (stage=limbo)");
        assertThat(desk.accepted(
                                asking.id(),
                                AdoptPlaybook.of(desk.by(ANNA), renamed.ref()).inStage(think))
                        .stage())
                .contains(think);
    }

    @Test
    void CORE_009_a_version_without_stages_takes_a_case_that_was_in_one() {
        Playbook guided = HelpDesk.version(1)
                .stage(StageId.of("ask"), "Ask", Condition.always())
                .buildOrThrow();
        Playbook plain = HelpDesk.version(2).buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(guided).with(plain).get());
        Case opened = desk.opened("no hot water");

        Case adopted = desk.accepted(opened.id(), AdoptPlaybook.of(desk.by(ANNA), plain.ref()));

        assertThat(adopted.playbook()).isEqualTo(plain.ref());
        assertThat(desk.events(opened.id()))
                .as("no field is edited, no status changed, no stage entered")
                .endsWith("StageEntered", "ClockMoved", "PlaybookAdopted");
    }

    @Test
    void CORE_009_a_case_without_a_stage_starts_in_the_first() {
        StageId think = StageId.of("think");
        Playbook guided =
                HelpDesk.version(2).stage(think, "Think", Condition.always()).buildOrThrow();
        HelpDesk desk = HelpDesk.over(Playbooks.of(FIRST).with(guided).get());
        Case opened = desk.opened("no hot water");

        assertThat(desk.accepted(opened.id(), AdoptPlaybook.of(desk.by(ANNA), guided.ref()))
                        .stage())
                .contains(think);
    }

    @Test
    void CORE_007_a_closed_case_that_may_not_be_seen_is_followed_up_by_nobody() {
        Case secret = help.opened(
                Fields.none().with(DESCRIPTION, Text.of("the cellar")).with(SECRET, "a treasure"));
        help.accepted(secret.id(), new CloseCase(help.by(ANNA), Option.none(), Option.some(DONE)));
        OpenCase followUp = OpenCase.of(help.by(GUS), INCIDENT, Fields.none().with(DESCRIPTION, Text.of("again")))
                .following(secret.id());

        assertThat(help.acme().open(followUp).getLeft().codes()).containsExactly(Code.UNKNOWN_CASE);
    }
}
