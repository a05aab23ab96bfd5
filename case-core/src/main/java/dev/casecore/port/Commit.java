package dev.casecore.port;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Matcher;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Everything that one accepted command leaves behind: saved whole or not at all.
 *
 * @param tenant  whose
 * @param receipt the memory of the command
 * @param items   the cases that change; none for a command that changed nothing
 * @param search  for a new case, the search it rests on
 * @param rests   other cases that were read and decided on, by the version read: they must not have changed (CORE-018)
 */
public record Commit(
        TenantId tenant, Receipt receipt, Seq<Item> items, Option<Search> search, Map<CaseId, Long> rests) {

    /**
     * Checks that nobody changes what belongs to another tenant (CORE-008).
     *
     * @param tenant  as above
     * @param receipt as above
     * @param items   as above
     * @param search  as above
     * @param rests   as above
     * @throws IllegalArgumentException if one of the cases is another tenant's
     */
    public Commit {
        if (!items.forAll(item -> item.change().after().tenant().equals(tenant))) {
            throw new IllegalArgumentException("a commit of tenant " + tenant + " changes cases of that tenant only");
        }
    }

    /**
     * One case that changes.
     *
     * @param change  from what, to what, by which events
     * @param former  what made it like other cases before; {@link Matcher.Keys#NONE} for a new case
     * @param keys    what makes it like other cases, as it now is
     * @param unknown as it was found; see {@link StoredCase}
     */
    public record Item(CaseChange change, Matcher.Keys former, Matcher.Keys keys, String unknown) {}

    /**
     * The search that a new case rests on (SF-006).
     *
     * @param issue the keys that were searched for
     * @param seen  the open cases that were found
     */
    public record Search(Seq<String> issue, Set<CaseId> seen) {}
}
