package dev.casecore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PublicFaceTest {
    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "common", "commons", "model", "impl", "dto", "helper", "helpers", "misc", "base");

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = Core.classes().stream()
                .map(JavaClass::getPackage)
                .filter(here -> !here.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        Assertions.assertThat(unmarked)
                .as("packages without a package-info.java with @NullMarked")
                .isEmpty();
    }

    @Test
    void no_package_name_says_nothing() {
        noClasses()
                .should(ArchCondition.from(describe(
                        "reside in a package whose name says nothing", type -> saysNothing(type.getPackageName()))))
                .check(Core.classes());
    }

    @Test
    void no_generated_type_is_in_a_public_signature() {
        classes()
                .that(describe("callers can reach", PublicFaceTest::isReachable))
                .should(hideGeneratedTypes())
                .allowEmptyShould(true)
                .check(Core.classes());
    }

    @Test
    void no_pattern_match_may_forget_a_case() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vavr\\.(API\\$Match.*|API\\$Case|Patterns.*)")
                .orShould()
                .callMethodWhere(describe(
                        "is io.vavr.API.Match or Case",
                        call -> call.getTargetOwner().getName().equals("io.vavr.API")
                                && Set.of("Match", "Case").contains(call.getName())))
                .check(Core.classes());
    }

    private static boolean saysNothing(String packageName) {
        return Arrays.stream(packageName.split("\\.")).anyMatch(NAMES_THAT_SAY_NOTHING::contains);
    }

    /** A public class, and the generated builder that a public builder inherits its methods from. */
    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaClass> hideGeneratedTypes() {
        return new ArchCondition<>("hide generated types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .filter(member -> signature(member).anyMatch(Core::isGenerated))
                        .forEach(member -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows a generated type")));
                type.getFields().stream()
                        .filter(field -> isVisible(field.getModifiers()))
                        .filter(field -> raw(field.getType()).anyMatch(Core::isGenerated))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " shows a generated type")));
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit member) {
        return Stream.concat(
                raw(member.getReturnType()), member.getParameterTypes().stream().flatMap(PublicFaceTest::raw));
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }
}
