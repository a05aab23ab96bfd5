package dev.casecore.jdbc.json;

import dev.casecore.port.StoredCase;
import io.vavr.control.Option;

/** A case and its JSON, written or read, from which what the next version has in common with it can be copied. */
public final class WrittenCase {

    private final StoredCase stored;
    private final String json;
    private final Option<WrittenObject> object;

    WrittenCase(StoredCase stored, String json, Option<WrittenObject> object) {
        this.stored = stored;
        this.json = json;
        this.object = object;
    }

    /** {@return the case} */
    public StoredCase stored() {
        return stored;
    }

    /** {@return its JSON} */
    public String json() {
        return json;
    }

    /** What can be copied; none if what a newer version wrote is among it. */
    Option<WrittenObject> object() {
        return object;
    }
}
