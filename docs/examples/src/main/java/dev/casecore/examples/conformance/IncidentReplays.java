package dev.casecore.examples.conformance;

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
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Replays under each playbook: whoever the log names is an agent, a dispatcher hands cases over, and follow-up cases go on. */
final class IncidentReplays {

    private IncidentReplays() {}

    static LogReplay salesforce() {
        return replay(
                SalesforceSupport.playbook(),
                SalesforceStates.STATES,
                SalesforceRoles.SUPPORT_AGENT,
                SalesforceRoles.SUPERVISOR);
    }

    /** With the queue in which tickets wait. */
    static LogReplay jira() {
        return replay(JiraServiceDesk.playbook(), JiraStates.STATES, JiraRoles.SUPPORT_AGENT, JiraRoles.SUPERVISOR)
                .furnishing(desk -> desk.queues().define(JiraQueues.unassigned()));
    }

    static LogReplay dynamics() {
        return replay(
                DynamicsCustomerService.playbook(),
                DynamicsStates.STATES,
                DynamicsRoles.REPRESENTATIVE,
                DynamicsRoles.MANAGER);
    }

    static Seq<LogReplay> all() {
        return List.of(salesforce(), jira(), dynamics());
    }

    private static LogReplay replay(Playbook playbook, IncidentStates states, Role agent, Role supervisor) {
        return LogReplay.of(playbook, states.mapping().afterRefusal(AfterRefusal.FOLLOW_UP))
                .directory(AnybodyDirectory.inRoles(agent)
                        .with(UserProfile.of(IncidentStates.DISPATCHER).withRoles(agent, supervisor)));
    }
}
