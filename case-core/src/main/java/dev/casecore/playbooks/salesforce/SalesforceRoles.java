package dev.casecore.playbooks.salesforce;

import dev.casecore.identity.Role;
import dev.casecore.situation.ActorProfile;

/** The roles that the permissions of the Salesforce support playbook are written in (SF-073, SF-091, QUE-007). */
public final class SalesforceRoles {

    /** Takes calls and chats, opens cases and works on them. */
    public static final Role SUPPORT_AGENT = Role.of("support-agent");

    /** Works on the cases that wait in the back-office queues. */
    public static final Role BACK_OFFICE = Role.of("back-office");

    /** May do to any case what otherwise only its owner may, and erases personal data. */
    public static final Role SUPERVISOR = Role.of("supervisor");

    /** A program, such as a mail gateway; no user has it. */
    public static final Role SYSTEM = ActorProfile.SYSTEM;

    private SalesforceRoles() {}
}
