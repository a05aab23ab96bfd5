package dev.casecore.jdbc;

import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The last few things of a kind. Each key has one place, and whatever comes to that place next takes it. */
final class Places<K, V> {

    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries;

    /** So many places; with none, nothing is remembered. */
    Places(int size) {
        this.entries = new AtomicReferenceArray<>(size);
    }

    private record Entry<K, V>(K key, V value) {}

    Option<V> get(K key) {
        Entry<K, V> entry = entries.length() == 0 ? null : entries.get(of(key));
        return entry != null && entry.key().equals(key) ? Option.some(entry.value()) : Option.none();
    }

    void put(K key, V value) {
        if (entries.length() > 0) {
            entries.set(of(key), new Entry<>(key, value));
        }
    }

    void remove(K key) {
        if (get(key).isDefined()) {
            entries.set(of(key), null);
        }
    }

    private int of(K key) {
        return Math.floorMod(key.hashCode(), entries.length());
    }

    void clear() {
        for (int i = 0; i < entries.length(); i++) {
            entries.set(i, null);
        }
    }
}
