package dev.casecore.examples;

import static dev.casecore.examples.VendorsGuideTest.FINDING;
import static dev.casecore.examples.VendorsGuideTest.REFUNDED;
import static dev.casecore.examples.VendorsGuideTest.returnsDesk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.field.FieldValue;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Store;
import dev.casecore.testkit.generator.Life;
import dev.casecore.testkit.generator.Lives;
import dev.casecore.testkit.generator.PlaybookLaws;
import dev.casecore.testkit.generator.StoreLaws;
import dev.casecore.testkit.generator.Values;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.h2.jdbcx.JdbcConnectionPool;

/** jqwik runs a class within a class if it is a group, and not static. */
@SuppressWarnings("ClassCanBeStatic")
class PropertiesGuideTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static DataSource emptyDatabase() {
        JdbcConnectionPool source = JdbcConnectionPool.create(
                "jdbc:h2:mem:properties-" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Schema.of(source).install(source);
        return source;
    }

    @Group
    @PropertyDefaults(tries = 5, shrinking = ShrinkingMode.OFF)
    class ReturnsDeskLawsTest extends PlaybookLaws {
        @Override
        protected Playbook playbook() {
            return returnsDesk(1).buildOrThrow();
        }
    }

    @Group
    @PropertyDefaults(tries = 5, shrinking = ShrinkingMode.OFF)
    class OurStoreLawsTest extends StoreLaws {
        @Override
        protected Store newStore() {
            return JdbcStore.on(emptyDatabase());
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return Lives.of(returnsDesk(1).buildOrThrow()).ofAtMost(20).legal();
    }

    @Property(tries = 50)
    void no_refund_without_an_inspection(@ForAll("lives") Life life) {
        life.check(each -> assertThat(each.steps())
                .filteredOn(step -> step.after().status().id().equals(REFUNDED))
                .allMatch(step -> step.after().fields().get(FINDING).isDefined()));
    }

    @Provide
    Arbitrary<FieldValue> findings() {
        return Values.of(FINDING);
    }

    @Property
    void a_field_takes_what_fits_it(@ForAll("findings") FieldValue value) {
        assertThat(FINDING.defect(value)).isEmpty();
    }

    @Example
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(PropertiesGuideTest.class, Path.of("../guide/properties.md"));
    }
}
