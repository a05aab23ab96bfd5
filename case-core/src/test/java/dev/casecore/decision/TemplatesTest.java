package dev.casecore.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddActivity;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketSystem;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.CommandKind;
import dev.casecore.situation.Situation;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What can be asked about where other systems have tickets and people plan their work. */
class TemplatesTest {
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId KIND = KindId.of("incident");
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("planned-work", 1, "Planned work")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(KIND, "Incident", kind -> kind)
            .ticketSystem(TicketSystem.of("OPS", "Operations"))
            .ticketSystem(TicketSystem.of("DEV", "Development"))
            .plans(ActivityType.TASK, ActivityType.PHONE_CALL)
            .transition(CommandKind.CLOSE_CASE, DONE, TicketDesk.rule(1), NEW)
            .buildOrThrow();
    private static final Situation SITUATION = TicketDesk.situation(TicketDesk.ANNA, TicketDesk.NOON);

    private static CommandHeader header() {
        return TicketDesk.header(TicketDesk.ANNA, TicketDesk.NOON);
    }

    private static Case opened() {
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of("c-1"), PLAYBOOK.number(1));
        return Decider.open(PLAYBOOK, birth, OpenCase.of(header(), KIND, Fields.none()), SITUATION)
                .get()
                .after();
    }

    private static Case after(Case before, CaseCommand command) {
        return Decider.decide(PLAYBOOK, before, command, SITUATION).get().after();
    }

    private static Seq<String> targets(Case current, CommandKind kind) {
        return Templates.of(PLAYBOOK, current, SITUATION)
                .filter(template -> template.kind() == kind)
                .flatMap(Template::target)
                .toList();
    }

    @Test
    void a_ticket_can_be_created_in_each_system() {
        assertThat(targets(opened(), CommandKind.CREATE_TICKET)).containsExactly("OPS", "DEV");
    }

    @Test
    void only_tickets_of_systems_that_the_playbook_knows_report_anything() {
        Case linked = after(
                after(opened(), new LinkTicket(header(), TicketLink.of("OPS", "J-17"))),
                new LinkTicket(header(), TicketLink.of("elsewhere", "9")));

        assertThat(targets(linked, CommandKind.UPDATE_TICKET)).containsExactly("OPS J-17");
        assertThat(targets(linked, CommandKind.UNLINK_TICKET)).containsExactly("OPS J-17", "elsewhere 9");
        assertThat(targets(opened(), CommandKind.UPDATE_TICKET)).isEmpty();
    }

    @Test
    void D365_003_what_is_planned_can_be_given_to_another_and_closed() {
        Case planned = after(
                after(opened(), AddActivity.of(header(), ActivityType.TASK, "look")),
                AddActivity.of(header(), ActivityType.PHONE_CALL, "call"));
        Seq<String> ids = planned.activities().map(activity -> activity.id().toString());

        assertThat(targets(planned, CommandKind.ADD_ACTIVITY)).containsExactlyInAnyOrder("TASK", "PHONE_CALL");
        assertThat(ids).hasSize(2);
        assertThat(targets(planned, CommandKind.REASSIGN_ACTIVITY)).containsExactlyElementsOf(ids);
        assertThat(targets(planned, CommandKind.CLOSE_ACTIVITY)).containsExactlyElementsOf(ids);
        assertThat(targets(opened(), CommandKind.CLOSE_ACTIVITY)).isEmpty();
    }
}
