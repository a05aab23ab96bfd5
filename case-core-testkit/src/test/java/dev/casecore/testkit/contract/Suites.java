package dev.casecore.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.reference.CalendarsContract;
import dev.casecore.testkit.contract.reference.DirectoryContract;
import dev.casecore.testkit.contract.reference.PlaybooksContract;
import dev.casecore.testkit.contract.reference.RegisterContract;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** All suites, run against any store. They are not tests of the build: nested classes are not. */
final class Suites {

    private static final ThreadLocal<Supplier<Store>> UNDER_TEST = ThreadLocal.withInitial(() -> IdleStore::new);

    /** Forgets nothing while it is open: the same store, or, where there is none, another. */
    private static final class Fixture implements DurableFixture {
        private Store store = new IdleStore();

        @Override
        public Store emptyStore() {
            store = UNDER_TEST.get().get();
            return store;
        }

        @Override
        public Store reopened() {
            return store;
        }
    }

    static final class Stores extends StoreContract {
        Stores() {
            super(new Fixture());
        }
    }

    static final class Views extends ViewsContract {
        Views() {
            super(new Fixture());
        }
    }

    static final class Feeds extends FeedContract {
        Feeds() {
            super(new Fixture());
        }
    }

    static final class Queues extends QueueContract {
        Queues() {
            super(new Fixture());
        }
    }

    static final class Clocks extends ClockContract {
        Clocks() {
            super(new Fixture());
        }
    }

    static final class Races extends RacesContract {
        Races() {
            super(new Fixture());
        }

        @Override
        protected int waiting() {
            return 48;
        }
    }

    static final class Tenants extends TenantsContract {
        Tenants() {
            super(new Fixture());
        }
    }

    static final class Texts extends HostileContract {
        Texts() {
            super(new Fixture());
        }
    }

    static final class Subscribers extends SubscriptionContract {
        Subscribers() {
            super(new Fixture());
        }
    }

    static final class Durability extends DurabilityContract {
        Durability() {
            super(new Fixture());
        }
    }

    private static final Seq<Class<?>> ALL = List.of(
            Stores.class,
            Views.class,
            Feeds.class,
            Queues.class,
            Clocks.class,
            Races.class,
            Tenants.class,
            Texts.class,
            Subscribers.class,
            Durability.class);

    /** What came of a test: its name with that of its contract, and what it said if it failed. */
    record Outcome(String test, TestExecutionResult result) {
        boolean failed() {
            return result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
        }

        /** Whether an assertion failed, rather than that the store threw something. */
        boolean asserted() {
            return result.getThrowable()
                    .filter(AssertionError.class::isInstance)
                    .isPresent();
        }

        String said() {
            return result.getThrowable().map(Throwable::getMessage).orElse("");
        }
    }

    private Suites() {}

    /** What the tests of all contracts are called. */
    static Seq<String> names() {
        return ALL.<Class<?>>map(Class::getSuperclass)
                .appendAll(List.of(
                        DirectoryContract.class,
                        RegisterContract.class,
                        PlaybooksContract.class,
                        CalendarsContract.class))
                .flatMap(contract -> List.of(contract.getDeclaredMethods()))
                .filter(Suites::isTest)
                .map(Method::getName);
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().getSimpleName().endsWith("Test"));
    }

    static Seq<Outcome> against(Supplier<Store> stores) {
        UNDER_TEST.set(stores);
        return of(ALL);
    }

    /** Runs suites that know what they are about. */
    static Seq<Outcome> of(Seq<Class<?>> suites) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(suites.map(suite -> selectClass(suite)).asJava())
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        Outcomes outcomes = new Outcomes();
        LauncherFactory.create().execute(request, outcomes);
        return List.ofAll(outcomes.all);
    }

    private static final class Outcomes implements TestExecutionListener {
        private final ConcurrentLinkedQueue<Outcome> all = new ConcurrentLinkedQueue<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            throw new AssertionError("no test of a contract is ever skipped: " + test.getDisplayName());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .ifPresent(method -> all.add(new Outcome(name(method), result)));
        }

        private static String name(MethodSource method) {
            String contract = Arrays.stream(
                            method.getJavaMethod().getDeclaringClass().getName().split("\\."))
                    .reduce("", (before, last) -> last);
            return contract + "." + method.getMethodName();
        }
    }
}
