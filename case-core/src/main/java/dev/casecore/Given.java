package dev.casecore;

import dev.casecore.Components.Component;
import dev.casecore.command.Command;
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
        for (Component component : Components.of(part)) {
            Object value = component.of(part);
            if (value == null) {
                throw new IllegalArgumentException(path + "." + component.name() + " is absent");
            }
            if (value instanceof Record inner) {
                check(path + "." + component.name(), inner);
            }
        }
    }
}
