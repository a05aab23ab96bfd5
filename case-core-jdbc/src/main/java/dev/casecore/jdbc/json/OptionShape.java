package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Option;
import java.io.IOException;

/** A value that may be absent; then nothing is written. */
final class OptionShape implements Shape {

    private final Shape inner;

    OptionShape(Shape inner) {
        this.inner = inner;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        if (((Option<?>) value).isEmpty()) {
            out.writeNull();
        } else {
            inner.write(((Option<?>) value).get(), out);
        }
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        return in.isNull() ? absent() : Option.some(inner.read(in, rest));
    }

    @Override
    public boolean isNothing(Object value) {
        return ((Option<?>) value).isEmpty();
    }

    @Override
    public Object absent() {
        return Option.none();
    }

    @Override
    public void restore(JsonNode written, JsonNode rest) {
        inner.restore(written, rest);
    }
}
