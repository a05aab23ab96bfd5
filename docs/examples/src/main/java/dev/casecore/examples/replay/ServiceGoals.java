package dev.casecore.examples.replay;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.Trigger;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Duration;

/**
 * The Salesforce support playbook with two promises: a first response, and a resolution. The goals are the tour's own; those of the
 * desk that the log comes from were not published.
 */
final class ServiceGoals {

    private static final RuleId BY_PRIORITY = RuleId.of("SLA-011");
    private static final CalendarId OFFICE_HOURS = CalendarId.of("office-hours");

    private ServiceGoals() {}

    static Playbook playbook() {
        Condition high = CaseIs.ofPriority(Priority.HIGH, BY_PRIORITY);
        return SalesforceSupport.builder(SalesforceOptions.builder().version(2).build())
                .calendar(OFFICE_HOURS, officeHours())
                .clock(ClockBuilder.firstResponse(Trigger.leaving(StatusCategory.NEW))
                        .promises("first-response-high/1", Duration.ofHours(1), OFFICE_HOURS, high)
                        .promises("first-response/1", Duration.ofHours(4), OFFICE_HOURS))
                .clock(ClockBuilder.resolution()
                        .promises("resolution-high/1", Duration.ofHours(10), OFFICE_HOURS, high)
                        .promises("resolution/1", Duration.ofHours(50), OFFICE_HOURS))
                .buildOrThrow();
    }

    private static BusinessCalendar officeHours() {
        return BusinessCalendar.builder("office-hours/1")
                .zone("UTC")
                .openWeekdays("08:00", "18:00")
                .build()
                .get();
    }
}
