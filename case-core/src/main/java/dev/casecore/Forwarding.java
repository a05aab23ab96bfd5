package dev.casecore;

import dev.casecore.decision.Decision;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.MergeEvent.MessageForwarded;
import dev.casecore.playbook.EngineRule;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * The way from a merged case to the one that goes on for it (CORE-019).
 *
 * @param survivor the end of the way
 * @param between  the cases on the way that are merged themselves, by version, without the first: they must not have changed
 */
record Forwarding(StoredCase survivor, Map<CaseId, Long> between) {

    /** Cases are merged into open ones only, so the way never comes back. */
    static Forwarding of(TenantId tenant, Store store, StoredCase merged) {
        Map<CaseId, Long> between = HashMap.empty();
        StoredCase last = next(tenant, store, merged.current());
        while (last.current().isMerged()) {
            between = between.put(last.current().id(), last.current().version());
            last = next(tenant, store, last.current());
        }
        return new Forwarding(last, between);
    }

    private static StoredCase next(TenantId tenant, Store store, Case merged) {
        CaseId survivor = merged.merge().get().survivor();
        return store.find(tenant, survivor)
                .getOrElseThrow(
                        () -> new IllegalStateException("no case " + survivor + " that goes on for " + merged.id()));
    }

    /** Asks whether what was decided on a merged case is that the survivor is to hear of it. */
    static boolean isForwarded(Decision decision) {
        return decision.events().exists(event -> event.event() instanceof MessageForwarded);
    }

    /** The survivor's decision, saved together with what the merged case remembers, and a hint where the message went. */
    static Decision join(Decision survivors, Decision remembered) {
        CaseNumber merged = remembered.after().number();
        Unmet reason = Unmet.of(Code.MESSAGE_FORWARDED, EngineRule.MERGE.byDefault())
                .with("case", merged)
                .with("survivor", survivors.after().number());
        return new Decision(
                survivors.change(),
                survivors.others().append(remembered.change()),
                survivors.advice().append(Advice.of(reason)));
    }
}
