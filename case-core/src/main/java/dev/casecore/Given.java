package dev.casecore;

import dev.casecore.Components.Component;
import dev.casecore.command.Command;
import io.vavr.control.Option;
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
        absent((Record) present).forEach(path -> {
            throw new IllegalArgumentException(present.getClass().getSimpleName() + path + " is absent");
        });
        return present;
    }

    /** The way to the first component that is left out. */
    private static Option<String> absent(Record whole) {
        for (Component component : Components.of(whole)) {
            Object value = component.of(whole);
            if (value == null) {
                return Option.some("." + component.name());
            }
            if (value instanceof Record inner) {
                Option<String> within = absent(inner);
                if (within.isDefined()) {
                    return within.map(path -> "." + component.name() + path);
                }
            }
        }
        return Option.none();
    }
}
