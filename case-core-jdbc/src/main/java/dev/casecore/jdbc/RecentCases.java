package dev.casecore.jdbc;

import dev.casecore.jdbc.json.WrittenCase;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.StoredCase;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of the cases read and written last means, and how they were written. Who works on a case comes back to it, and reading and
 * writing JSON takes longer than deciding.
 *
 * <p>The JSON is always what the database holds at that moment: only its meaning is remembered, so that nothing here can be out of date. Each
 * JSON has one place, and whatever comes to that place next takes it; so has each case that was written. Long ones are not remembered.
 */
final class RecentCases {

    private static final int PLACES = 512;
    private static final int LONGEST = 8_192;

    private final AtomicReferenceArray<@Nullable Entry> meanings;
    private final AtomicReferenceArray<@Nullable WrittenCase> written;

    private RecentCases(int places) {
        this.meanings = new AtomicReferenceArray<>(places);
        this.written = new AtomicReferenceArray<>(places);
    }

    static RecentCases remembered() {
        return new RecentCases(PLACES);
    }

    /** Each case is read from its JSON, and written whole, each time. */
    static RecentCases forgotten() {
        return new RecentCases(0);
    }

    private record Entry(String json, StoredCase stored) {}

    /** The meaning of JSON, which is read if it is not remembered. */
    StoredCase of(String json, Function<String, StoredCase> reader) {
        if (!isRemembered(json)) {
            return reader.apply(json);
        }
        int place = place(json.hashCode());
        Entry entry = meanings.get(place);
        if (entry != null && entry.json().equals(json)) {
            return entry.stored();
        }
        StoredCase stored = reader.apply(json);
        meanings.set(place, new Entry(json, stored));
        return stored;
    }

    /** How a case was written, if it is that very value and remembered. */
    Option<WrittenCase> written(Case subject) {
        if (written.length() == 0) {
            return Option.none();
        }
        WrittenCase entry = written.get(place(System.identityHashCode(subject)));
        return entry != null && entry.stored().current() == subject ? Option.some(entry) : Option.none();
    }

    void note(WrittenCase last) {
        if (isRemembered(last.json())) {
            meanings.set(place(last.json().hashCode()), new Entry(last.json(), last.stored()));
            written.set(place(System.identityHashCode(last.stored().current())), last);
        }
    }

    private boolean isRemembered(String json) {
        return meanings.length() > 0 && json.length() <= LONGEST;
    }

    private int place(int hash) {
        return Math.floorMod(hash, meanings.length());
    }

    /** After an erasure, nothing of what was erased stays. */
    void forget() {
        for (int i = 0; i < meanings.length(); i++) {
            meanings.set(i, null);
            written.set(i, null);
        }
    }
}
