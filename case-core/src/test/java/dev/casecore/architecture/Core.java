package dev.casecore.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the module, without its tests, read once. */
final class Core {
    static final String ROOT = "dev.casecore";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Core() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** Tells whether a class belongs to this library. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** Tells whether the annotation processor wrote a class, or one that it is nested in. */
    static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(Core::isGenerated).orElse(false);
    }

    /** The entry package itself, where the shell around the functional core lives. */
    static DescribedPredicate<JavaClass> inTheRootPackage() {
        return DescribedPredicate.describe(
                "in the root package", type -> type.getPackageName().equals(ROOT));
    }
}
