package dev.casecore;

import dev.casecore.command.Command;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What a caller must not leave out. The types say so; a caller whose compiler does not read them gets told by name. */
final class Given {

    private Given() {}

    /** Answers the value, or refuses with its name. */
    static <T> T present(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is absent");
        }
        return value;
    }

    /** Answers a command in which nothing is left out, however deep. */
    static <C extends Command> C whole(@Nullable C command) {
        C present = present("the command", command);
        check(present.getClass().getSimpleName(), (Record) present);
        return present;
    }

    private static void check(String path, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = path + "." + component.getName();
            Object value = present(name, valueOf(part, component));
            if (value instanceof Record inner) {
                check(name, inner);
            }
        }
    }

    private static @Nullable Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a command is made of public records: " + part.getClass(), e);
        }
    }
}
