package dev.casecore.jdbc;

import dev.casecore.port.StoredCase;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of the cases read and written last means. Who works on a case comes back to it, and reading JSON takes longer than deciding.
 *
 * <p>The JSON is always what the database holds at that moment: only its meaning is remembered, so that nothing here can be out of date. Each
 * JSON has one place, and whatever comes to that place next takes it. Long ones are not remembered.
 */
final class RecentCases {

    private static final int PLACES = 512;
    private static final int LONGEST = 8_192;

    private final AtomicReferenceArray<@Nullable Entry> places;

    private RecentCases(int places) {
        this.places = new AtomicReferenceArray<>(places);
    }

    static RecentCases remembered() {
        return new RecentCases(PLACES);
    }

    /** Each case is read from its JSON each time. */
    static RecentCases forgotten() {
        return new RecentCases(0);
    }

    private record Entry(String json, StoredCase stored) {}

    /** The meaning of JSON, which is read if it is not remembered. */
    StoredCase of(String json, Function<String, StoredCase> reader) {
        if (!isRemembered(json)) {
            return reader.apply(json);
        }
        Entry entry = places.get(place(json));
        if (entry != null && entry.json().equals(json)) {
            return entry.stored();
        }
        StoredCase stored = reader.apply(json);
        note(json, stored);
        return stored;
    }

    void note(String json, StoredCase stored) {
        if (isRemembered(json)) {
            places.set(place(json), new Entry(json, stored));
        }
    }

    private boolean isRemembered(String json) {
        return places.length() > 0 && json.length() <= LONGEST;
    }

    private int place(String json) {
        return Math.floorMod(json.hashCode(), places.length());
    }

    /** After an erasure, nothing of what was erased stays. */
    void forget() {
        for (int i = 0; i < places.length(); i++) {
            places.set(i, null);
        }
    }
}
