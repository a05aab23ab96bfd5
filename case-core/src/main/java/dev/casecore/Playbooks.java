package dev.casecore;

import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Playbooks in memory, the same for every tenant unless said otherwise. Immutable: an adopter builds it at start.
 *
 * <p>Example: {@code Playbooks.of(salesforce).with(salesforceVersion2).usedBy(acme, salesforceVersion2)}.
 */
public final class Playbooks implements PlaybookRegistry {

    private final Map<PlaybookRef, Playbook> byRef;
    private final Map<TenantId, Playbook> byTenant;
    private final Playbook usual;

    private Playbooks(Map<PlaybookRef, Playbook> byRef, Map<TenantId, Playbook> byTenant, Playbook usual) {
        this.byRef = byRef;
        this.byTenant = byTenant;
        this.usual = usual;
    }

    /**
     * Starts with the playbook that every tenant opens cases under.
     *
     * @param usual the playbook
     * @return a registry that knows it
     */
    public static Playbooks of(Playbook usual) {
        return new Playbooks(HashMap.of(usual.ref(), usual), HashMap.empty(), usual);
    }

    /**
     * Adds a playbook, so that cases opened under it can go on.
     *
     * @param playbook another, or another version
     * @return {@link Code#CONTENT_CHANGED} if the same version is known with other content; else a registry that knows it too
     */
    public Either<Violation, Playbooks> with(Playbook playbook) {
        boolean changed =
                byRef.get(playbook.ref()).exists(known -> !known.fingerprint().equals(playbook.fingerprint()));
        return changed
                ? Either.left(Violation.of(Code.CONTENT_CHANGED, "playbook", playbook.ref()))
                : Either.right(new Playbooks(byRef.put(playbook.ref(), playbook), byTenant, usual));
    }

    /**
     * Says which playbook a tenant opens cases under.
     *
     * @param tenant   whose
     * @param playbook which
     * @return as for {@link #with}
     */
    public Either<Violation, Playbooks> usedBy(TenantId tenant, Playbook playbook) {
        return with(playbook).map(known -> new Playbooks(known.byRef, byTenant.put(tenant, playbook), usual));
    }

    @Override
    public Option<Playbook> find(PlaybookRef ref) {
        return byRef.get(ref);
    }

    @Override
    public Option<Playbook> current(TenantId tenant) {
        return Option.some(byTenant.getOrElse(tenant, usual));
    }
}
