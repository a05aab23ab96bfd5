package dev.casecore.playbook;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;

/**
 * What differs between two playbooks, mostly two versions of one (CORE-009). What makes two cases the same issue is not compared: a
 * {@link Matcher} is code.
 *
 * <p>Example: {@code PlaybookComparison.of(version1, version2).changes().mkString("\n")} prints what is new, what is different, and what
 * is gone.
 *
 * @param changes clause by clause, in the order of the first playbook, what is new at the end; none if both say the same
 */
public record PlaybookComparison(Seq<PlaybookChange> changes) {

    /**
     * Compares two playbooks.
     *
     * @param before the first
     * @param after  the second
     * @return every clause in which they differ
     */
    public static PlaybookComparison of(Playbook before, Playbook after) {
        LinkedHashMap<String, String> old = PlaybookClauses.of(before);
        LinkedHashMap<String, String> young = PlaybookClauses.of(after);
        Seq<PlaybookChange> changes = old.keySet()
                .addAll(young.keySet())
                .toList()
                .map(clause -> new PlaybookChange(clause, old.get(clause), young.get(clause)))
                .reject(change -> change.before().equals(change.after()));
        return new PlaybookComparison(changes);
    }

    /** {@return whether both say the same} */
    public boolean isNone() {
        return changes.isEmpty();
    }

    /** {@return one line for each change} */
    @Override
    public String toString() {
        return changes.mkString("\n");
    }
}
