package dev.casecore.testkit.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.Priority;
import dev.casecore.playbook.Playbook;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is compiled and run: it goes the way, and fails because of the finding. */
public class TestSourceTest {

    private static final Invariant CALM = calm();

    @TempDir
    Path classes;

    /** An adopter's own. */
    public static Invariant calm() {
        return new Invariant(
                "nothing is urgent once it is closed",
                move -> move.after().isOpen() || move.after().priority() != Priority.HIGH);
    }

    @Test
    void a_dead_end_is_a_test_that_fails() throws Exception {
        assertFails(SmallDesk.deadEnd(), "Explorer.of(SmallDesk.deadEnd())");
    }

    @Test
    void a_close_without_guard_is_a_test_that_fails() throws Exception {
        assertFails(SmallDesk.closeWithoutGuard(), "Explorer.of(SmallDesk.closeWithoutGuard())");
    }

    @Test
    void an_endless_clock_is_a_test_that_fails() throws Exception {
        assertFails(SmallDesk.clockWithoutStop(), "Explorer.of(SmallDesk.clockWithoutStop())");
    }

    @Test
    void an_unlimited_reopening_is_a_test_that_fails() throws Exception {
        Finding finding = Explorer.of(SmallDesk.unlimitedReopen())
                .expectingReopeningsAtMost(1)
                .explore()
                .findings()
                .head();

        assertFails(finding, "Explorer.of(SmallDesk.unlimitedReopen()).expectingReopeningsAtMost(1)");
    }

    @Test
    void an_invariant_of_ones_own_is_a_test_that_fails() throws Exception {
        Finding finding = Explorer.of(SmallDesk.clean())
                .checking(CALM)
                .distinguishing(current -> current.priority())
                .explore()
                .findings()
                .head();

        assertFails(finding, "Explorer.of(SmallDesk.clean()).checking(TestSourceTest.calm())");
    }

    @Test
    void the_same_test_passes_where_the_fault_is_mended() throws Exception {
        Finding finding =
                Explorer.of(SmallDesk.closeWithoutGuard()).explore().findings().head();

        compiled(finding.asTest("Explorer.of(SmallDesk.clean())").get()).run();
    }

    @Test
    void what_is_printed_has_everything_that_it_names() {
        Finding finding = Explorer.of(SmallDesk.deadEnd()).explore().findings().head();

        String printed =
                finding.asTest("Explorer.of(SmallDesk.deadEnd())").get().toString();

        assertThat(printed)
                .startsWith("import static org.assertj.core.api.Assertions.assertThat;\n\nimport dev.casecore.")
                .contains("import org.junit.jupiter.api.Test;\n\n@Test\nvoid dead_end_on_hold() {\n");
    }

    @Test
    void what_never_happens_has_no_test() {
        Finding finding =
                Explorer.of(SmallDesk.shadowedRow()).explore().findings().head();

        assertThat(finding.asTest("any")).isEmpty();
    }

    private void assertFails(Playbook playbook, String explorer) throws Exception {
        assertFails(Explorer.of(playbook).explore().findings().head(), explorer);
    }

    private void assertFails(Finding finding, String explorer) throws Exception {
        Pasted test = compiled(finding.asTest(explorer).get());

        assertThatThrownBy(test::run).isInstanceOf(AssertionError.class).hasMessageContaining(finding.about());
    }

    /** A compiled test. */
    private record Pasted(Object instance, Method method) {

        void run() throws Exception {
            try {
                method.invoke(instance);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof AssertionError failure) {
                    throw failure;
                }
                throw e;
            }
        }
    }

    private Pasted compiled(TestSource source) throws IOException, ReflectiveOperationException {
        String text = source.inClass("pasted", "PastedTest")
                .replace(
                        "class PastedTest",
                        "import dev.casecore.testkit.explorer.SmallDesk;\n"
                                + "import dev.casecore.testkit.explorer.TestSourceTest;\n\nclass PastedTest");
        compile(text);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {url(classes)}, getClass().getClassLoader());
        Class<?> type = loader.loadClass("pasted.PastedTest");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method method = type.getDeclaredMethod(source.name());
        method.setAccessible(true);
        return new Pasted(constructor.newInstance(), method);
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private void compile(String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
        boolean compiled = compiler.getTask(said, null, null, options, null, List.of(new InMemory(text)))
                .call();

        assertThat(compiled).as("%s%n%s", said, text).isTrue();
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String text) {
            super(URI.create("string:///pasted/PastedTest.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
