package dev.casecore.jdbc;

import dev.casecore.jdbc.json.WrittenCase;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.StoredCase;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of the cases read and written last means, and where in it their parts are. Who works on a case comes back to it, and reading
 * and writing JSON takes longer than deciding.
 *
 * <p>Only the meaning of JSON is remembered here, and not that it is that of a case, so that nothing can be out of date. Each
 * JSON has one place, and whatever comes to that place next takes it; so has each case. Long ones are not remembered.
 */
final class RecentCases {

    private static final int PLACES = 512;
    private static final int LONGEST = 8_192;

    private final Places<String, StoredCase> meanings;
    private final AtomicReferenceArray<@Nullable WrittenCase> written;

    private RecentCases(int places) {
        this.meanings = new Places<>(places);
        this.written = new AtomicReferenceArray<>(places);
    }

    static RecentCases remembered() {
        return new RecentCases(PLACES);
    }

    /** Each case is read from its JSON, and written whole, each time. */
    static RecentCases forgotten() {
        return new RecentCases(0);
    }

    /** The meaning of JSON, which is read if it is not remembered. */
    StoredCase of(String json, Function<String, WrittenCase> reader) {
        return meanings.get(json).getOrElse(() -> {
            WrittenCase read = reader.apply(json);
            note(read);
            return read.stored();
        });
    }

    /** How a case was written, or read, if it is that very value and remembered. */
    Option<WrittenCase> written(Case subject) {
        if (written.length() == 0) {
            return Option.none();
        }
        WrittenCase entry = written.get(place(subject));
        return entry != null && entry.stored().current() == subject ? Option.some(entry) : Option.none();
    }

    void note(WrittenCase last) {
        if (isRemembered(last.json())) {
            meanings.put(last.json(), last.stored());
            written.set(place(last.stored().current()), last);
        }
    }

    private boolean isRemembered(String json) {
        return written.length() > 0 && json.length() <= LONGEST;
    }

    private int place(Case subject) {
        return Math.floorMod(System.identityHashCode(subject), written.length());
    }

    /** After an erasure, nothing of what was erased stays. */
    void forget() {
        meanings.clear();
        for (int i = 0; i < written.length(); i++) {
            written.set(i, null);
        }
    }
}
