package dev.casecore.examples.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by key, in the order in which the keys first came. */
public final class Tally<K> {

    private final Map<K, Long> counts = new LinkedHashMap<>();

    void add(K key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** Gives the count of a key, zero for one that never came. */
    public long of(K key) {
        return counts.getOrDefault(key, 0L);
    }

    /** Adds up all counts. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Gives the highest count, zero when there is none. */
    public long highest() {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Gives all counts by key. */
    public Map<K, Long> asMap() {
        return Collections.unmodifiableMap(counts);
    }

    /** Gives the keys and counts, the highest count first. */
    public List<Map.Entry<K, Long>> highestFirst() {
        return counts.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
    }
}
