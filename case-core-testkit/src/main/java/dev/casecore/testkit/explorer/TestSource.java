package dev.casecore.testkit.explorer;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A test in Java, ready to paste: it goes the way to a finding and fails as long as the finding stands.
 *
 * @param imports the classes that it names, sorted
 * @param name    the name of the method
 * @param method  the method
 */
public record TestSource(Seq<String> imports, String name, String method) {

    private static final String STATIC_IMPORT = "import static org.assertj.core.api.Assertions.assertThat;\n\n";

    static TestSource of(Finding finding, Trail trail, String explorer) {
        JavaSource source = new JavaSource();
        source.name(Trail.class);
        source.name(Explorer.class);
        source.imports().add("org.junit.jupiter.api.Test");
        String name = name(finding);
        String method = """
                @Test
                void %s() {
                    Explorer explorer = %s;
                    Trail trail = %s;

                    assertThat(%s).isEmpty();
                }
                """.formatted(name, explorer, source(trail, source), asserted(finding, source));
        return new TestSource(List.ofAll(source.imports()), name, method);
    }

    private static String name(Finding finding) {
        return (finding.kind() + " " + finding.about())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("_$", "");
    }

    private static String source(Trail trail, JavaSource source) {
        String opened = "Trail.opened(explorer.company(), %s, header -> %s)"
                .formatted(
                        who(
                                trail.opening().by().name(),
                                trail.opening().header().occurredAt()),
                        source.of(trail.opening().command()));
        return trail.given()
                .map(given -> "\n            .then(%s, header -> %s)"
                        .formatted(
                                who(given.by().name(), given.command().header().occurredAt()),
                                source.of(given.command())))
                .mkString(opened, "", "");
    }

    private static String who(String name, Object at) {
        return JavaSource.quoted(name) + ", " + JavaSource.quoted(at.toString());
    }

    /** What one command shows is checked on the way; what only all ways show is explored from its end. */
    private static String asserted(Finding finding, JavaSource source) {
        return switch (finding.kind()) {
            case INVARIANT_BROKEN, REOPENED_TOO_OFTEN -> "explorer.check(trail)";
            default -> "explorer.from(trail).explore().of(" + source.of(finding.kind()) + ")";
        };
    }

    /**
     * Puts the method into a class of its own.
     *
     * @param packageName where
     * @param className   the name of the class
     * @return a whole source file
     */
    public String inClass(String packageName, String className) {
        return "package " + packageName + ";\n\n" + STATIC_IMPORT
                + imports.map(each -> "import " + each + ";\n").mkString()
                + "\nclass " + className + " {\n\n" + method.indent(4) + "}\n";
    }

    /** {@return the imports, then the method} */
    @Override
    public String toString() {
        return STATIC_IMPORT + imports.map(each -> "import " + each + ";\n").mkString() + "\n" + method;
    }
}
