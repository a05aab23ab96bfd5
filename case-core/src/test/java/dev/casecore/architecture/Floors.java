package dev.casecore.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/**
 * The package map: on which floor each package lives. Arrows point down only.
 *
 * <p>Three exceptions, each for a reason: packages on floor 0 may use each other, every concept on floor 1 may use {@code field}, and a
 * package is one with its subpackages.
 */
final class Floors {
    private static final String FIELD = "field";

    /** By the first name after {@code dev.casecore}; the entry package itself has the empty name. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            entry("", 9),
            entry("playbooks", 9),
            entry("port", 8),
            entry("decision", 7),
            entry("playbook", 6),
            entry("condition", 5),
            entry("lifecycle", 3),
            entry("situation", 4),
            entry("command", 2),
            entry("assignment", 1),
            entry("queue", 1),
            entry("review", 1),
            entry("sla", 1),
            entry("activity", 1),
            entry("conversation", 1),
            entry("checklist", 1),
            entry("party", 1),
            entry("link", 1),
            entry(FIELD, 1),
            entry("identity", 0),
            entry("reason", 0),
            entry("text", 0),
            entry("style", 0));

    private Floors() {}

    /** The package of a class, by its name on the map. */
    static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(Core.ROOT)) {
            return "";
        }
        String below = name.substring(Core.ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    static Optional<Integer> floorOf(JavaClass type) {
        return Optional.ofNullable(FLOORS.get(packageOf(type)));
    }

    /** Tells whether a class may use another one of ours. */
    static boolean mayUse(JavaClass user, JavaClass used) {
        if (packageOf(user).equals(packageOf(used))) {
            return true;
        }
        int from = floorOf(user).orElse(Integer.MIN_VALUE);
        int to = floorOf(used).orElse(Integer.MAX_VALUE);
        return to < from
                || (from == 0 && to == 0)
                || (from == 1 && packageOf(used).equals(FIELD));
    }
}
