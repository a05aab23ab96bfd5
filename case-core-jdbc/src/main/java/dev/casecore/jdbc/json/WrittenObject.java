package dev.casecore.jdbc.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an object, and where in it each of its members is. Values are immutable, so a member that is the same object as before has the
 * same JSON, and most of what a command leaves as it was is the same object.
 */
final class WrittenObject {

    private final String json;
    private final @Nullable Object[] values;
    private final int[] starts;
    private final int[] ends;

    private WrittenObject(String json, @Nullable Object[] values, int[] starts, int[] ends) {
        this.json = json;
        this.values = values;
        this.starts = starts;
        this.ends = ends;
    }

    /** An object as it was read; a member that its JSON does not have has nothing to copy. */
    static WrittenObject located(
            ObjectShape.Part[] parts, Object object, String json, Map<String, Members.Place> places) {
        @Nullable Object[] values = new Object[parts.length];
        int[] starts = new int[parts.length];
        int[] ends = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Members.Place place = places.get(parts[i].member().name());
            if (place != null) {
                values[i] = parts[i].member().get(object);
                starts[i] = place.start();
                ends[i] = place.end();
            }
        }
        return new WrittenObject(json, values, starts, ends);
    }

    /** Writes an object; what it has in common with the former one is copied. */
    WrittenObject(ObjectShape.Part[] parts, Object object, @Nullable WrittenObject former) {
        values = new Object[parts.length];
        starts = new int[parts.length];
        ends = new int[parts.length];
        StringBuilder text = new StringBuilder(former == null ? 1_024 : former.json.length() + 256);
        char before = '{';
        for (int i = 0; i < parts.length; i++) {
            Object held = parts[i].member().get(object);
            if (!parts[i].shape().isNothing(held)) {
                values[i] = held;
                starts[i] = text.append(before).length();
                write(parts[i], i, text, former);
                ends[i] = text.length();
                before = ',';
            }
        }
        json = (before == '{' ? text.append(before) : text).append('}').toString();
    }

    /** Writes a member with its name. */
    private void write(ObjectShape.Part part, int place, StringBuilder text, @Nullable WrittenObject former) {
        Object held = values[place];
        if (former != null && former.values[place] == held) {
            text.append(former.json, former.starts[place], former.ends[place]);
        } else {
            text.append(part.quoted())
                    .append(':')
                    .append(Trees.text(out -> part.shape().write(held, out)));
        }
    }

    String json() {
        return json;
    }
}
