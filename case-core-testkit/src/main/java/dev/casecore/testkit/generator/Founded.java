package dev.casecore.testkit.generator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The lives of each class of laws: a company is founded once for all of its laws, for it takes a while. */
final class Founded {

    private static final Map<Class<?>, Lives> LIVES = new ConcurrentHashMap<>();

    private Founded() {}

    static Lives lives(Class<?> laws, Supplier<Lives> founding) {
        return LIVES.computeIfAbsent(laws, any -> founding.get());
    }
}
