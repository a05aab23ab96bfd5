package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.approval.Approved;
import dev.casecore.approval.Outcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.decision.Decision;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Every command in every status, for a case that a user, a queue or a team owns, given by whoever may most on it. */
class GridTest {

    private static final Playbook PLAYBOOK = SalesforceSupport.playbook();

    /** Who owns the case, and who gives the command. */
    private record Ownership(String name, Owner owner, UserId actor) {}

    private static final List<Ownership> OWNERSHIPS = List.of(
            new Ownership("owned by a user", Owner.user(ANNA), ANNA),
            new Ownership("owned by a queue", Owner.queue(SalesforceQueues.HOMEOWNER), BEA),
            new Ownership("owned by a team", Owner.team(Directory.TIER_TWO), ANNA),
            new Ownership("owned by a user, commanded by a supervisor", Owner.user(ANNA), SUE));

    @Test
    void SF_089_the_whole_grid_is_as_approved() {
        StringBuilder table = new StringBuilder();
        for (Ownership ownership : OWNERSHIPS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                table.append("\n%s, %s\n".formatted(status, ownership.name()));
                for (var entry : commands(given(status, ownership), ownership)) {
                    table.append("  %-42s %s\n".formatted(entry._1(), outcome(given(status, ownership), entry._2())));
                }
            }
        }

        Approved.check(
                "case-core/src/test/resources/dev/casecore/playbooks/salesforce/grid.txt",
                table.toString(),
                GridTest.class);
    }

    @Test
    void every_kind_of_command_is_in_the_grid() {
        EnumSet<CommandKind> tried = EnumSet.noneOf(CommandKind.class);
        commands(Scenario.homeownerCase(), OWNERSHIPS.head()).values().forEach(c -> tried.add(c.commandKind()));

        EnumSet<CommandKind> untried = EnumSet.complementOf(tried);
        untried.removeIf(kind -> !PLAYBOOK.offers(kind));
        assertThat(untried).containsExactly(CommandKind.OPEN_CASE, CommandKind.ADOPT_PLAYBOOK);
    }

    @Test
    void every_change_of_status_is_in_the_table() {
        for (Ownership ownership : OWNERSHIPS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                for (CaseCommand command :
                        commands(given(status, ownership), ownership).values()) {
                    given(status, ownership).tried(command).forEach(GridTest::checkTable);
                }
            }
        }
    }

    private static void checkTable(Decision decision) {
        for (var recorded : decision.events()) {
            if (recorded.event() instanceof StatusChanged change) {
                assertThat(PLAYBOOK.transitions().allows(change.from(), change.because(), change.to()))
                        .as("%s", change)
                        .isTrue();
            }
        }
    }

    private static Scenario given(StatusId status, Ownership ownership) {
        Scenario scenario = InStatus.of(status);
        Scenario other = Scenario.standard().named("case-9", "C-000009").opened();
        scenario.beside(other.theCase())
                .accepted(new LinkCase(scenario.by(ANNA), EveryCommand.LINK))
                .accepted(new LinkTicket(scenario.by(ANNA), EveryCommand.TICKET));
        if (scenario.theCase().owner().equals(ownership.owner)) {
            return scenario;
        }
        return status.equals(SalesforceSupport.CLOSED) ? closedBy(ownership) : scenario.handedOver(ownership.owner);
    }

    private static Scenario closedBy(Ownership ownership) {
        Scenario scenario = given(SalesforceSupport.NEW, ownership);
        return scenario.accepted(CloseCase.of(scenario.by(ownership.actor)));
    }

    private static LinkedHashMap<String, CaseCommand> commands(Scenario scenario, Ownership ownership) {
        return EveryCommand.on(
                scenario.theCase(),
                scenario.by(ownership.actor),
                PLAYBOOK.statuses().keySet());
    }

    private static String outcome(Scenario scenario, CaseCommand command) {
        return Outcome.of(scenario.theCase(), scenario.tried(command));
    }
}
