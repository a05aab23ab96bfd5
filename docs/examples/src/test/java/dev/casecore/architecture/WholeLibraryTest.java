package dev.casecore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class WholeLibraryTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.casecore");

    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "common", "commons", "model", "impl", "dto", "helper", "helpers", "misc", "base");

    @Test
    void every_package_of_every_module_is_null_marked() {
        Set<String> unmarked = LIBRARY.stream()
                .map(JavaClass::getPackage)
                .filter(here -> !here.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked)
                .as("packages without a package-info.java with @NullMarked")
                .isEmpty();
    }

    @Test
    void no_package_name_says_nothing() {
        noClasses()
                .should(ArchCondition.from(describe(
                        "reside in a package whose name says nothing",
                        type -> Arrays.stream(type.getPackageName().split("\\."))
                                .anyMatch(NAMES_THAT_SAY_NOTHING::contains))))
                .check(LIBRARY);
    }

    @Test
    void packages_form_no_cycle_across_modules() {
        slices().matching("dev.casecore.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void no_public_method_returns_a_generated_type() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(describe("generated", WholeLibraryTest::isGenerated))
                .check(LIBRARY);
    }

    @Test
    void only_the_jdbc_module_knows_json_and_sql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.casecore.jdbc..", "dev.casecore.examples..", "dev.casecore.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "java.sql..", "javax.sql..", "org.flywaydb..")
                .check(LIBRARY);
    }

    @Test
    void nothing_that_is_shipped_for_production_uses_the_testkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.casecore.testkit..", "dev.casecore.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.casecore.testkit..", "org.junit..", "org.assertj..", "net.jqwik..")
                .check(LIBRARY);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                && type.getPackageName().startsWith("dev.casecore");
    }
}
