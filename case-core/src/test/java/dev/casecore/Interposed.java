package dev.casecore;

import dev.casecore.port.Store;
import io.vavr.control.Option;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** A store that answers one of its methods otherwise now and then. */
final class Interposed {

    private Interposed() {}

    /** Answers as the real store does where nothing else is said; what is done by other methods is done by those of this store. */
    static Store on(Store real, String interposed, Function<Object[], Option<Object>> otherwise) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    Option<Object> answer =
                            method.getName().equals(interposed) ? otherwise.apply(arguments) : Option.none();
                    if (answer.isDefined()) {
                        return answer.get();
                    }
                    try {
                        return method.isDefault()
                                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                                : method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
