package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.io.IOException;

/** Values by a key: an object whose members are named by the keys, in the order of their texts unless the map has one of its own. */
final class MapShape implements Shape {

    private final Shape key;
    private final Shape value;

    MapShape(Shape key, Shape value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(Object map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Tuple2<?, ?> entry : ordered((Map<?, ?>) map)) {
            out.writeFieldName(name(entry._1()));
            value.write(entry._2(), out);
        }
        out.writeEndObject();
    }

    private String name(Object member) {
        return key instanceof WrappedShape wrapped ? wrapped.name(member) : ScalarShape.name(member);
    }

    private Object parse(String name) {
        return key instanceof WrappedShape wrapped ? wrapped.parse(name) : ((ScalarShape) key).parse(name);
    }

    private static Traversable<? extends Tuple2<?, ?>> ordered(Map<?, ?> map) {
        return map.isSequential() || map.isOrdered()
                ? map
                : Vector.ofAll(map).sortBy(entry -> entry._1().toString());
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        LinkedHashMap<Object, Object> map = LinkedHashMap.empty();
        java.util.Iterator<java.util.Map.Entry<String, JsonNode>> entries =
                in.properties().iterator();
        while (entries.hasNext()) {
            java.util.Map.Entry<String, JsonNode> entry = entries.next();
            map = map.put(
                    parse(entry.getKey()), rest.inside(entry.getKey(), inner -> value.read(entry.getValue(), inner)));
        }
        return map;
    }

    @Override
    public boolean isNothing(Object map) {
        return ((Map<?, ?>) map).isEmpty();
    }

    @Override
    public Object absent() {
        return LinkedHashMap.empty();
    }

    @Override
    public void restore(JsonNode written, JsonNode rest) {
        rest.properties().forEach(entry -> {
            JsonNode held = written.get(entry.getKey());
            if (held != null) {
                value.restore(held, entry.getValue());
            }
        });
    }
}
