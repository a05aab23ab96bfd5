package dev.casecore.playbooks.salesforce;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The two back-office queues, by kind (SF-048). Queues are data of a tenant: define these once, then add members as people come and
 * go.
 */
public final class SalesforceQueues {

    /** Where homeowner cases wait. */
    public static final QueueId HOMEOWNER = QueueId.of("back-office-homeowner");

    /** Where installer cases wait. */
    public static final QueueId INSTALLER = QueueId.of("back-office-installer");

    /** What people call {@link #HOMEOWNER}. */
    public static final String HOMEOWNER_NAME = "Back Office Task Queue Homeowner";

    /** What people call {@link #INSTALLER}. */
    public static final String INSTALLER_NAME = "Back Office Task Queue Installer";

    private SalesforceQueues() {}

    /**
     * Defines both queues.
     *
     * @param members who may pick from them
     * @return the homeowner queue, then the installer queue, each taking cases of its kind only
     */
    public static Seq<QueueDefinition> definitions(UserId... members) {
        HashSet<UserId> all = HashSet.of(members);
        return List.of(
                new QueueDefinition(HOMEOWNER, HOMEOWNER_NAME, HashSet.of(SalesforceSupport.HOMEOWNER_SUPPORT), all),
                new QueueDefinition(INSTALLER, INSTALLER_NAME, HashSet.of(SalesforceSupport.INSTALLER_SUPPORT), all));
    }
}
