package dev.casecore.jdbc;

import dev.casecore.port.CaseColumn;
import dev.casecore.testkit.contract.StoreFixture;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What tenants owe each other, after whatever one of them did. */
abstract class TenantsContract extends dev.casecore.testkit.contract.TenantsContract {

    TenantsContract(StoreFixture fixture) {
        super(fixture);
    }

    @Provide
    Arbitrary<java.util.List<String>> steps() {
        return Arbitraries.of(Script.STEPS.asJava()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void CORE_008_a_stranger_sees_and_changes_nothing_by_any_method_after_anything(
            @ForAll("steps") java.util.List<String> steps, @ForAll CaseColumn column) {
        assertNothingGivenAway(List.ofAll(steps), column);
    }
}
