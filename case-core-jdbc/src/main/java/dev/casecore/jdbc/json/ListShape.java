package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;

/** Values in a row: a sequence, or a set, whose values are written in the order of their texts unless it has one of its own. */
final class ListShape implements Shape {

    private final Shape element;
    private final Function<Iterable<Object>, Object> collect;

    private ListShape(Shape element, Function<Iterable<Object>, Object> collect) {
        this.element = element;
        this.collect = collect;
    }

    static ListShape of(Class<?> type, Shape element) {
        if (type.isAssignableFrom(List.class) && Seq.class.isAssignableFrom(type)) {
            return new ListShape(element, List::ofAll);
        }
        return Set.class.isAssignableFrom(type)
                ? new ListShape(element, LinkedHashSet::ofAll)
                : new ListShape(element, Vector::ofAll);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object each : ordered((Traversable<?>) value)) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    private static Traversable<?> ordered(Traversable<?> values) {
        return values.isOrdered() || values.isSequential()
                ? values
                : Vector.ofAll(values).sortBy(Object::toString);
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        ArrayList<Object> values = new ArrayList<>(in.size());
        for (JsonNode each : in) {
            Object[] value = new Object[1];
            rest.inElement(
                    inner -> {
                        value[0] = element.read(each, inner);
                        return value[0];
                    },
                    () -> Trees.of(element, value[0]));
            values.add(value[0]);
        }
        return collect.apply(values);
    }

    @Override
    public boolean isNothing(Object value) {
        return ((Traversable<?>) value).isEmpty();
    }

    @Override
    public Object absent() {
        return collect.apply(java.util.List.of());
    }

    @Override
    public void restore(JsonNode written, JsonNode rest) {
        for (JsonNode pair : rest) {
            for (JsonNode each : written) {
                if (each.equals(pair.get(0))) {
                    element.restore(each, pair.get(1));
                }
            }
        }
    }
}
