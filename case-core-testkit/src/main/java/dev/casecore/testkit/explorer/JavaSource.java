package dev.casecore.testkit.explorer;

import dev.casecore.command.CommandHeader;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.TreeSet;

/** Commands as the Java that makes them. Whatever class is named is noted, to be imported. */
final class JavaSource {

    private final java.util.Set<String> imports = new TreeSet<>();

    java.util.Set<String> imports() {
        return imports;
    }

    /** Notes a class and answers its name in source. */
    String name(Class<?> type) {
        Class<?> outer = type;
        String name = type.getSimpleName();
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
            name = outer.getSimpleName() + "." + name;
        }
        imports.add(outer.getName());
        return name;
    }

    String of(Object value) {
        if (value instanceof CommandHeader header) {
            return header(header);
        }
        if (value instanceof Option<?> option) {
            return name(Option.class) + (option.isEmpty() ? ".none()" : ".some(" + of(option.get()) + ")");
        }
        if (value instanceof Fields fields) {
            return fields(fields);
        }
        if (value instanceof Seq<?> seq) {
            return name(List.class)
                    + (seq.isEmpty() ? ".empty()" : seq.map(this::of).mkString(".of(", ", ", ")"));
        }
        if (value instanceof Set<?> set) {
            Class<?> type = io.vavr.collection.TreeSet.class;
            return name(type) + (set.isEmpty() ? ".empty()" : set.map(this::of).mkString(".of(", ", ", ")"));
        }
        return plain(value);
    }

    private String plain(Object value) {
        if (value instanceof Text text) {
            return name(Text.class) + ".of(" + quoted(text.value()) + ")";
        }
        if (value instanceof Instant at) {
            return name(Instant.class) + ".parse(" + quoted(at.toString()) + ")";
        }
        if (value instanceof Enum<?> choice) {
            return name(choice.getDeclaringClass()) + "." + choice.name();
        }
        if (value instanceof Record made) {
            return made(made);
        }
        return value instanceof String text ? quoted(text) : value + (value instanceof Long ? "L" : "");
    }

    /** The header is the parameter of the lambda around; only what it acknowledges is said. */
    private String header(CommandHeader header) {
        return header.acknowledged().isEmpty()
                ? "header"
                : header.acknowledged()
                        .toList()
                        .sortBy(Object::toString)
                        .map(this::of)
                        .mkString("header.acknowledging(", ", ", ")");
    }

    private String fields(Fields fields) {
        StringBuilder source = new StringBuilder(name(Fields.class) + ".none()");
        for (Tuple2<String, FieldValue> value : fields) {
            source.append(".with(" + quoted(value._1()) + ", " + of(value._2()) + ")");
        }
        return source.toString();
    }

    private String made(Record made) {
        RecordComponent[] parts = made.getClass().getRecordComponents();
        String arguments = List.of(parts).map(part -> of(value(made, part))).mkString("(", ", ", ")");
        boolean hasFactory = parts.length == 1
                && List.of(made.getClass().getMethods()).exists(method -> isFactory(method, parts[0].getType()));
        return (hasFactory ? name(made.getClass()) + ".of" : "new " + name(made.getClass())) + arguments;
    }

    private static boolean isFactory(Method method, Class<?> argument) {
        return method.getName().equals("of")
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0] == argument;
    }

    private static Object value(Record made, RecordComponent part) {
        try {
            return part.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
