package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.Service.ANNA;
import static dev.casecore.playbooks.dynamics.Service.BEN;
import static dev.casecore.playbooks.dynamics.Service.BILLING;
import static dev.casecore.playbooks.dynamics.Service.MAX_THE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.approval.Approved;
import dev.casecore.approval.Outcome;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.LogReview;
import dev.casecore.command.MergeCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReassignActivity;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.conversation.Attachment;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Every command in every status, for a case that has an open activity or is ready to be resolved, owned by Anna or waiting in a queue. */
class GridTest {

    private static final Playbook PLAYBOOK = DynamicsCustomerService.playbook();

    /** What is true of the case besides its status, and who gives the command. */
    private record Setting(String name, boolean queued, boolean busy, UserId actor) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting("ready, owned by a user", false, false, ANNA),
            new Setting("with an open activity, owned by a user", false, true, ANNA),
            new Setting("ready, owned by a queue, commanded by a member", true, false, BEN),
            new Setting("ready, owned by a user, commanded by a colleague", false, false, BEN),
            new Setting("ready, owned by a user, commanded by a manager", false, false, MAX_THE_MANAGER));

    @Test
    void D365_010_the_whole_grid_is_as_approved() {
        StringBuilder table = new StringBuilder();
        for (Setting setting : SETTINGS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                table.append("\n%s, %s\n".formatted(status, setting.name()));
                Service service = given(status, setting);
                for (var entry : commands(service, setting)) {
                    table.append("  %-42s %s\n".formatted(entry._1(), outcome(service, entry._2())));
                }
            }
        }

        Approved.check(
                "case-core/src/test/resources/dev/casecore/playbooks/dynamics/grid.txt",
                table.toString(),
                GridTest.class);
    }

    @Test
    void every_kind_of_command_is_in_the_grid() {
        EnumSet<CommandKind> untried = EnumSet.allOf(CommandKind.class);
        commands(Service.withCase(), SETTINGS.head()).values().forEach(c -> untried.remove(c.commandKind()));
        untried.removeIf(kind -> !PLAYBOOK.offers(kind));

        assertThat(untried).containsExactly(CommandKind.OPEN_CASE, CommandKind.ADOPT_PLAYBOOK);
    }

    @Test
    void every_change_of_status_is_in_the_table() {
        for (Setting setting : SETTINGS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                Service service = given(status, setting);
                for (CaseCommand command : commands(service, setting).values()) {
                    service.desk()
                            .explain(service.id(), command)
                            .forEach(decision -> decision.events()
                                    .map(recorded -> recorded.event())
                                    .filter(StatusChanged.class::isInstance)
                                    .map(StatusChanged.class::cast)
                                    .forEach(change -> assertThat(PLAYBOOK.transitions()
                                                    .allows(change.from(), change.because(), change.to()))
                                            .as("%s", change)
                                            .isTrue()));
                }
            }
        }
    }

    private static Service given(StatusId status, Setting setting) {
        Service service = Service.readyToResolve().define(BILLING, ANNA, BEN);
        CaseId other = service.id();
        service.opened(service.theCase().fields())
                .in(DynamicsCustomerService.RESEARCH)
                .in(DynamicsCustomerService.RESOLVE)
                .accepted(new LinkTicket(service.by(ANNA), TicketLink.of("ERP", "1")))
                .accepted(new LinkCase(service.by(ANNA), new CaseLink(LinkType.RELATED, other)));
        if (setting.busy()) {
            service.planned(ActivityType.TASK);
        }
        if (setting.queued()) {
            service.accepted(new HandOverCase(service.by(ANNA), Owner.queue(BILLING)));
        }
        if (status.equals(DynamicsCustomerService.RESOLVED)) {
            service.accepted(service.resolving().cancellingOpenWork());
        } else if (status.equals(DynamicsCustomerService.CANCELLED)) {
            service.accepted(service.cancelling().cancellingOpenWork());
        }
        return service;
    }

    private static LinkedHashMap<String, CaseCommand> commands(Service service, Setting setting) {
        CommandHeader header = service.by(setting.actor());
        CaseId other = CaseId.of("case-1");
        CaseLink link = new CaseLink(LinkType.RELATED, other);
        LinkedHashMap<String, CaseCommand> all = LinkedHashMap.<String, CaseCommand>empty()
                .put("hand-over-case", new HandOverCase(header, Owner.user(MAX_THE_MANAGER)))
                .put("pick-case", new PickCase(header))
                .put("release-case", new ReleaseCase(header, BILLING))
                .put("prioritize-case", new PrioritizeCase(header, Priority.HIGH))
                .put("refer-case", ReferCase.of(header, DepartmentId.of("legal"), "question", "may we?"))
                .put("close-assignment", new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED))
                .put("close-case", CloseCase.of(header))
                .put("close-case resolved", CloseCase.into(header, DynamicsCustomerService.RESOLVED))
                .put(
                        "close-case resolved, cancelling",
                        CloseCase.into(header, DynamicsCustomerService.RESOLVED).cancellingOpenWork())
                .put("close-case cancelled", CloseCase.into(header, DynamicsCustomerService.CANCELLED))
                .put(
                        "close-case cancelled, cancelling",
                        CloseCase.into(header, DynamicsCustomerService.CANCELLED)
                                .cancellingOpenWork())
                .put("reopen-case", new ReopenCase(header))
                .put("add-comment", AddComment.of(header, "called back"))
                .put("attach-document", new AttachDocument(header, new Attachment(Text.of("bill.pdf"), "dms/1", 1)))
                .put("record-reply", new RecordReply(header, Text.of("here it is")))
                .put("log-review", new LogReview(header, Text.of("all quiet")))
                .put(
                        "edit-case",
                        EditCase.of(header, service.theCase().version()).set(DynamicsFields.ORIGIN, "web"))
                .put("link-case", new LinkCase(header, new CaseLink(LinkType.PARENT, other)))
                .put("unlink-case", new UnlinkCase(header, link))
                .put("link-ticket", new LinkTicket(header, TicketLink.of("CRM", "1")))
                .put("unlink-ticket", new UnlinkTicket(header, TicketLink.of("ERP", "1")))
                .put("change-stage research", new ChangeStage(header, DynamicsCustomerService.RESEARCH))
                .put("merge-case", new MergeCase(header, other))
                .put("undo-merge", new UndoMerge(header))
                .put("reassign-activity", new ReassignActivity(header, ActivityId.of(1), BEN))
                .put("close-activity", new CloseActivity(header, ActivityId.of(1), ActivityOutcome.COMPLETED))
                .put("erase-personal-data", new ErasePersonalData(header));
        for (ActivityType type : ActivityType.values()) {
            all = all.put("add-activity " + type, AddActivity.of(header, type, "call Ivy"));
        }
        for (StatusId status : PLAYBOOK.statuses().keySet()) {
            all = all.put("change-status " + status, new ChangeStatus(header, status));
        }
        return all;
    }

    private static String outcome(Service service, CaseCommand command) {
        return Outcome.of(service.theCase(), service.desk().explain(service.id(), command));
    }
}
