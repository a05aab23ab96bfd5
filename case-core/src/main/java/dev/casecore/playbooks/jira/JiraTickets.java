package dev.casecore.playbooks.jira;

import dev.casecore.identity.DepartmentId;
import dev.casecore.link.TicketSystem;

/** The other systems whose tickets are followed. */
public final class JiraTickets {

    /** The department that works on configuration tickets (JSM-059). */
    public static final DepartmentId CONFIGURATION_DEPARTMENT = DepartmentId.of("Configuration");

    /** The state from which on a change can be tried out (JSM-024). */
    public static final String UAT = "UAT";

    /** Configuration: its tickets are CS tickets, and case assignments (JSM-059). */
    public static final TicketSystem CONFIGURATION = TicketSystem.of("CS", "Configuration")
            .passing("Open", "In Progress", UAT)
            .endingIn("Done")
            .abandonedIn("Rejected")
            .workedBy(CONFIGURATION_DEPARTMENT);

    /** Development (JSM-022, JSM-053). */
    public static final TicketSystem DEVELOPMENT = TicketSystem.of("DEV", "Development")
            .passing("Backlog", "In Progress", "In Review")
            .endingIn("Released")
            .abandonedIn("Won't Fix");

    private JiraTickets() {}
}
