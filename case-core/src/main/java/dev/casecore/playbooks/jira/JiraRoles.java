package dev.casecore.playbooks.jira;

import dev.casecore.identity.Role;
import dev.casecore.situation.ActorProfile;

/** The roles that the Jira service desk playbook is written in. */
public final class JiraRoles {

    /** Answers tickets. */
    public static final Role SUPPORT_AGENT = Role.of("support-agent");

    /** Is asked when it is doubtful what to do with a ticket (JSM-037), and may take a ticket from whoever has it. */
    public static final Role SUPERVISOR = Role.of("supervisor");

    /** Looks after an organization; is told things out of band, and watches no ticket (JSM-018). */
    public static final Role ACCOUNT_MANAGER = Role.of("account-manager");

    /** A program, such as the mail gateway or another ticket system; no user has it. */
    public static final Role SYSTEM = ActorProfile.SYSTEM;

    private JiraRoles() {}
}
