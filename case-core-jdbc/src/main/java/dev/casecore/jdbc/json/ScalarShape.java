package dev.casecore.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value that is one JSON text, number or truth value, and can therefore also name a member of a map. */
final class ScalarShape implements Shape {

    private static final Map<Class<?>, ScalarShape> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, text(text -> text)),
            Map.entry(Instant.class, text(Instants::parse)),
            Map.entry(Duration.class, text(Duration::parse)),
            Map.entry(LocalDate.class, text(LocalDate::parse)),
            Map.entry(LocalTime.class, text(LocalTime::parse)),
            Map.entry(ZoneId.class, text(ZoneId::of)),
            Map.entry(BigDecimal.class, text(BigDecimal::new)),
            Map.entry(Owner.class, text(ScalarShape::owner)),
            Map.entry(Actor.class, text(ScalarShape::actor)),
            Map.entry(int.class, number(Integer::valueOf)),
            Map.entry(Integer.class, number(Integer::valueOf)),
            Map.entry(long.class, number(Long::valueOf)),
            Map.entry(Long.class, number(Long::valueOf)),
            Map.entry(boolean.class, new ScalarShape(Boolean::valueOf, false)),
            Map.entry(Boolean.class, new ScalarShape(Boolean::valueOf, false)));

    private final Function<String, Object> parse;
    private final @Nullable Object absent;

    private ScalarShape(Function<String, Object> parse, @Nullable Object absent) {
        this.parse = parse;
        this.absent = absent;
    }

    static @Nullable ScalarShape of(Class<?> type) {
        return type.isEnum() ? text(constants(type)) : BY_TYPE.get(type);
    }

    private static ScalarShape text(Function<String, Object> parse) {
        return new ScalarShape(parse, null);
    }

    private static ScalarShape number(Function<String, Object> parse) {
        return new ScalarShape(parse, parse.apply("0"));
    }

    private static Function<String, Object> constants(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new JsonException("this version knows no " + type.getSimpleName() + " of that name");
            }
            return constant;
        };
    }

    private static Object owner(String text) {
        String id = afterColon(text);
        if (text.startsWith("user:")) {
            return Owner.user(UserId.of(id));
        }
        if (text.startsWith("queue:")) {
            return Owner.queue(QueueId.of(id));
        }
        if (text.startsWith("team:")) {
            return Owner.team(TeamId.of(id));
        }
        throw new JsonException("an owner is a user, a queue or a team");
    }

    private static Object actor(String text) {
        String id = afterColon(text);
        if (text.startsWith("user:")) {
            return Actor.user(UserId.of(id));
        }
        if (text.startsWith("system:")) {
            return Actor.system(id);
        }
        throw new JsonException("an actor is a user or a system");
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    /** {@return the value as the name of a member} */
    static String name(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant instant ? Instants.text(instant) : value.toString();
    }

    Object parse(String text) {
        try {
            return parse.apply(text);
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JsonException("is not of its form", e);
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(name(value));
        }
    }

    @Override
    public Object read(JsonNode in, Rest rest) {
        if (!in.isValueNode()) {
            throw new JsonException("is not one value");
        }
        return parse(in.asText());
    }

    @Override
    public Object absent() {
        return absent == null ? Shape.super.absent() : absent;
    }
}
