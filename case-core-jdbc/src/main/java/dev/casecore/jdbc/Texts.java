package dev.casecore.jdbc;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Texts of statements that are made of others. Each is made once, and is then the same object, so that a driver that looks it up need not
 * read it again.
 */
final class Texts {

    private static final int KEPT = 1_000;
    private static final int LONGEST = 8_192;

    private final ConcurrentHashMap<Object, String> known = new ConcurrentHashMap<>();

    /**
     * Finds a text.
     *
     * @param parts what it is made of, or what tells it from others made in the same way
     * @param make  makes it
     * @return the text; a long one is not kept, nor one of very many
     */
    String of(Object parts, Supplier<String> make) {
        String present = known.get(parts);
        if (present != null) {
            return present;
        }
        String made = make.get();
        if (made.length() <= LONGEST && known.size() < KEPT) {
            known.put(parts, made);
        }
        return made;
    }
}
