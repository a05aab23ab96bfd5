package dev.casecore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Time, ids and the outside world come in as values; only the entry package keeps a clock, a lock and a logger. */
class FunctionalCoreTest {
    private static final Set<String> AMBIENT_CALLS = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault");

    @Test
    void no_call_asks_for_the_present_or_for_chance() {
        noClasses().should().accessTargetWhere(isAmbient()).check(Core.classes());
    }

    @Test
    void only_the_entry_package_adapts_a_clock() {
        noClasses()
                .that(not(Core.inTheRootPackage()))
                .should()
                .dependOnClassesThat(isOneOf(Clock.class, InstantSource.class))
                .check(Core.classes());
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are sources of randomness",
                        type -> type.isAssignableTo(Random.class)
                                || type.getPackageName().startsWith("java.util.random")
                                || type.isEquivalentTo(SplittableRandom.class)
                                || type.isEquivalentTo(ThreadLocalRandom.class)
                                || type.getName().equals("java.security.SecureRandom")))
                .check(Core.classes());
    }

    @Test
    void nothing_reads_or_writes() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("do I/O", FunctionalCoreTest::doesInputOrOutput))
                .check(Core.classes());
    }

    @Test
    void nothing_starts_a_thread() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("run threads", FunctionalCoreTest::runsThreads))
                .check(Core.classes());
    }

    @Test
    void only_the_entry_package_locks() {
        noClasses()
                .that(not(Core.inTheRootPackage()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..")
                .check(Core.classes());
    }

    @Test
    void only_the_entry_package_logs() {
        noClasses()
                .that(not(Core.inTheRootPackage()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System$Logger")
                .check(Core.classes());
    }

    private static DescribedPredicate<JavaAccess<?>> isAmbient() {
        return describe("asks for the present, for chance or for the machine's settings", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && call.getName().equals("now");
            boolean systemClock = owner.isEquivalentTo(Clock.class)
                    && (call.getName().startsWith("system") || call.getName().startsWith("tick"))
                    && !Core.inTheRootPackage().test(call.getOriginOwner());
            return now || systemClock || AMBIENT_CALLS.contains(owner.getName() + "." + call.getName());
        });
    }

    private static boolean doesInputOrOutput(JavaClass type) {
        boolean marker = type.getName().equals("java.io.Serializable");
        return !marker
                && List.of("java.io", "java.nio.file", "java.nio.channels", "java.net", "java.sql", "javax.sql")
                        .stream()
                        .anyMatch(io -> type.getPackageName().equals(io)
                                || type.getPackageName().startsWith(io + "."));
    }

    private static boolean runsThreads(JavaClass type) {
        return type.isAssignableTo(Thread.class)
                || type.isAssignableTo(Timer.class)
                || type.isAssignableTo(java.util.concurrent.Executor.class)
                || type.isAssignableTo(java.util.concurrent.Future.class)
                || type.isEquivalentTo(java.util.concurrent.Executors.class)
                || type.isEquivalentTo(io.vavr.concurrent.Future.class);
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return describe(
                "are one of " + List.of(types), type -> List.of(types).stream().anyMatch(type::isEquivalentTo));
    }
}
