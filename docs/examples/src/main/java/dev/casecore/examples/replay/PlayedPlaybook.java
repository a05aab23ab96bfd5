package dev.casecore.examples.replay;

import dev.casecore.TenantDesk;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.identity.Role;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsRoles;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraRoles;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A playbook that the log can be played under.
 *
 * @param name       what the tour calls it
 * @param playbook   the playbook
 * @param agent      the role of everybody whom the log names
 * @param supervisor the role of whoever hands cases over
 * @param furnish    what the desk needs before the first case
 * @param player     who plays an incident, given its first row
 */
public record PlayedPlaybook(
        String name,
        Playbook playbook,
        Role agent,
        Role supervisor,
        Consumer<TenantDesk> furnish,
        BiFunction<ReplayDesk, IncidentRow, IncidentPlayer> player) {

    /** Salesforce support, with two promises of the tour's own. */
    public static final PlayedPlaybook SALESFORCE = new PlayedPlaybook(
            "salesforce",
            ServiceGoals.playbook(),
            SalesforceRoles.SUPPORT_AGENT,
            SalesforceRoles.SUPERVISOR,
            desk -> {},
            SalesforcePlayer::new);

    /** The Jira service desk. */
    public static final PlayedPlaybook JIRA = new PlayedPlaybook(
            "jira",
            JiraServiceDesk.playbook(),
            JiraRoles.SUPPORT_AGENT,
            JiraRoles.SUPERVISOR,
            desk -> desk.queues().define(JiraQueues.unassigned()),
            JiraPlayer::new);

    /** Dynamics customer service. */
    public static final PlayedPlaybook DYNAMICS = new PlayedPlaybook(
            "dynamics",
            DynamicsCustomerService.playbook(),
            DynamicsRoles.REPRESENTATIVE,
            DynamicsRoles.MANAGER,
            desk -> {},
            DynamicsPlayer::new);

    /** All of them. */
    public static final List<PlayedPlaybook> ALL = List.of(SALESFORCE, JIRA, DYNAMICS);
}
