package dev.casecore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class FloorsTest {
    @Test
    void every_package_is_on_the_map() {
        classes().should(haveAFloor()).check(Core.classes());
    }

    @Test
    void arrows_point_down_only() {
        classes().should(useLowerFloorsOnly()).check(Core.classes());
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(Core.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Core.classes());
    }

    private static ArchCondition<JavaClass> haveAFloor() {
        return new ArchCondition<>("have a floor on the package map") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, Floors.floorOf(type).isPresent(), type.getName() + " is in a package without a floor"));
            }
        };
    }

    private static ArchCondition<JavaClass> useLowerFloorsOnly() {
        return new ArchCondition<>("use lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> Core.isOurs(arrow.getTargetClass()))
                        .filter(arrow ->
                                !Floors.mayUse(type, arrow.getTargetClass().getBaseComponentType()))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
    }
}
