package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
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

    /** Writes an object; what it has in common with the former one is copied. */
    WrittenObject(ObjectShape.Part[] parts, Object object, @Nullable WrittenObject former) {
        values = new Object[parts.length];
        starts = new int[parts.length];
        ends = new int[parts.length];
        StringWriter text = new StringWriter(1_024);
        json = Trees.text(text, out -> {
            out.writeStartObject();
            for (int i = 0; i < parts.length; i++) {
                Object held = parts[i].member().get(object);
                if (!parts[i].shape().isNothing(held)) {
                    out.writeFieldName(parts[i].name());
                    starts[i] = position(text, out) + ":".length();
                    if (former != null && former.values[i] == held) {
                        former.copy(i, out);
                    } else {
                        parts[i].shape().write(held, out);
                    }
                    values[i] = held;
                    ends[i] = position(text, out);
                }
            }
            out.writeEndObject();
        });
        if (json.length() != text.getBuffer().length()) {
            Arrays.fill(values, null);
        }
    }

    private static int position(StringWriter text, JsonGenerator out) {
        return text.getBuffer().length() + out.getOutputBuffered();
    }

    private void copy(int member, JsonGenerator out) throws IOException {
        out.writeRawValue(json, starts[member], ends[member] - starts[member]);
    }

    String json() {
        return json;
    }
}
