package dev.casecore.playbooks.dynamics;

import dev.casecore.identity.Role;
import dev.casecore.situation.ActorProfile;

/** The roles that the Dynamics customer service playbook is written in. */
public final class DynamicsRoles {

    /** Works on cases. */
    public static final Role REPRESENTATIVE = Role.of("customer-service-representative");

    /** May take a case from whoever owns it (QUE-007), and erases personal data. */
    public static final Role MANAGER = Role.of("customer-service-manager");

    /** A program, such as the mail gateway; no user has it. */
    public static final Role SYSTEM = ActorProfile.SYSTEM;

    private DynamicsRoles() {}
}
