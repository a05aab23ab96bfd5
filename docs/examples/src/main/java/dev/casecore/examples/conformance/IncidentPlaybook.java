package dev.casecore.examples.conformance;

import dev.casecore.TenantDesk;
import dev.casecore.identity.Role;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsRoles;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.playbooks.jira.JiraRoles;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceRoles;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.testkit.replay.AfterRefusal;
import dev.casecore.testkit.replay.AnybodyDirectory;
import dev.casecore.testkit.replay.LogReplay;
import java.util.function.Consumer;

/** A playbook that the incident log is held against: whoever the log names is an agent, and a dispatcher hands cases over. */
enum IncidentPlaybook {
    /** Salesforce support; what cannot be reopened goes on as a follow-up case. */
    SALESFORCE(
            SalesforceSupport.playbook(),
            SalesforceRoles.SUPPORT_AGENT,
            SalesforceRoles.SUPERVISOR,
            desk -> {},
            SalesforceStates.STATES),
    /** The Jira service desk. */
    JIRA(
            JiraServiceDesk.playbook(),
            JiraRoles.SUPPORT_AGENT,
            JiraRoles.SUPERVISOR,
            desk -> desk.queues().define(JiraQueues.unassigned()),
            JiraStates.STATES),
    /** Dynamics customer service. */
    DYNAMICS(
            DynamicsCustomerService.playbook(),
            DynamicsRoles.REPRESENTATIVE,
            DynamicsRoles.MANAGER,
            desk -> {},
            DynamicsStates.STATES);

    private final LogReplay replay;

    IncidentPlaybook(
            Playbook playbook, Role agent, Role supervisor, Consumer<TenantDesk> furnishing, IncidentStates states) {
        this.replay = LogReplay.of(playbook, states.mapping().afterRefusal(AfterRefusal.FOLLOW_UP))
                .directory(AnybodyDirectory.inRoles(agent)
                        .with(UserProfile.of(IncidentStates.DISPATCHER).withRoles(agent, supervisor)))
                .furnishing(furnishing);
    }

    LogReplay replay() {
        return replay;
    }
}
