package dev.casecore.testkit.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsFields;
import dev.casecore.playbooks.dynamics.DynamicsOptions;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A fault planted in a playbook that is shipped, such as a vendor may make who starts from it. */
class PlantedInShippedTest {

    private static final RuleId RULE = RuleId.of("PLANTED-1");
    private static final StatusId PARKED = StatusId.of("parked");
    private static final StatusId ABANDONED = StatusId.of("abandoned");

    private static PlaybookBuilder dynamics() {
        return DynamicsCustomerService.builder(
                DynamicsOptions.builder().version(2).build());
    }

    private static Finding only(PlaybookBuilder playbook) {
        Exploration exploration = Explorer.of(playbook.buildOrThrow()).explore();
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.findings()).as("%s", exploration).hasSize(1);
        return exploration.findings().head();
    }

    private static void assertFound(Finding finding, Finding.Kind kind, String about, int commands) {
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.about()).isEqualTo(about);
        assertThat(finding.trail().map(Trail::length)).as("%s", finding).contains(commands);
    }

    @Test
    void a_status_that_is_left_only_with_what_cannot_be_entered_there_is_a_dead_end() {
        Exploration exploration = Explorer.of(dynamics()
                        .status(PARKED, "Parked", StatusCategory.ACTIVE)
                        .transition(CommandKind.CHANGE_STATUS, PARKED, RULE, DynamicsCustomerService.ACTIVE)
                        .transition(
                                CommandKind.CHANGE_STATUS,
                                DynamicsCustomerService.ACTIVE,
                                FieldIs.present(DynamicsFields.ORIGIN, RULE),
                                RULE,
                                PARKED)
                        .require(
                                Condition.not(CaseIs.inStatus(RULE, PARKED), Code.of("PARKED"), RULE),
                                CommandKind.EDIT_CASE,
                                CommandKind.MERGE_CASE)
                        .buildOrThrow())
                .explore();

        assertThat(exploration.of(Finding.Kind.RULE_NEVER_DECIDES)).hasSize(2);
        assertThat(exploration.findings()).hasSize(3);
        assertFound(exploration.findings().head(), Finding.Kind.DEAD_END, "parked", 2);
    }

    @Test
    void a_way_to_close_that_does_not_ask_for_open_work_breaks_what_the_others_keep() {
        Finding finding = only(dynamics()
                .status(ABANDONED, "Abandoned", StatusCategory.CLOSED)
                .transition(CommandKind.CLOSE_CASE, ABANDONED, RULE, DynamicsCustomerService.ACTIVE)
                .transition(CommandKind.REOPEN_CASE, DynamicsCustomerService.ACTIVE, RULE, ABANDONED));

        assertFound(finding, Finding.Kind.INVARIANT_BROKEN, "a closed case has no open activity", 3);
    }

    @Test
    void reactivating_without_limit_is_found_by_who_expects_a_limit() {
        Exploration exploration = Explorer.of(DynamicsCustomerService.playbook())
                .expectingReopeningsAtMost(2)
                .explore();

        assertThat(exploration.findings()).hasSize(1);
        assertFound(exploration.findings().head(), Finding.Kind.REOPENED_TOO_OFTEN, "more than 2 times", 7);
    }

    @Test
    void a_row_that_an_earlier_one_always_takes_never_decides() {
        Finding finding = only(dynamics()
                .transition(
                        CommandKind.CLOSE_CASE,
                        DynamicsCustomerService.CANCELLED,
                        Condition.allOf(CaseIs.withoutOpenActivity(RULE), FieldIs.present(DynamicsFields.ORIGIN, RULE)),
                        RULE,
                        DynamicsCustomerService.ACTIVE));

        assertThat(finding.kind()).isEqualTo(Finding.Kind.RULE_NEVER_DECIDES);
        assertThat(finding.about()).startsWith("active --close-case--> cancelled [PLANTED-1]");
    }

    @Test
    void a_clock_that_a_reply_starts_after_the_last_closing_never_stops() {
        CalendarId hours = CalendarId.of("hours");
        Exploration exploration = Explorer.of(SalesforceSupport.builder(
                                SalesforceOptions.builder().version(2).build())
                        .calendar(hours, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                        .clock(ClockBuilder.of("reply", "Reply")
                                .startsOn(Trigger.happened(CustomerReplied.class))
                                .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                                .promises("reply/1", Duration.ofDays(7), hours))
                        .buildOrThrow())
                .explore();

        assertThat(exploration.findings().reject(finding -> finding.kind() == Finding.Kind.RULE_NEVER_DECIDES))
                .hasSize(1);
        assertFound(exploration.findings().head(), Finding.Kind.CLOCK_NEVER_STOPS, "reply", 3);
    }
}
