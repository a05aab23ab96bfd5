package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.ReturnsDesk;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Lives are what they are said to be. */
@PropertyDefaults(tries = 50)
class LivesTest {

    private static final Lives RETURNS = Lives.of(ReturnsDesk.returnsDesk(1).buildOrThrow());
    private static final Lives SHORT = RETURNS.ofAtMost(3);

    @Provide
    Arbitrary<Life> legal() {
        return RETURNS.legal();
    }

    @Provide
    Arbitrary<Life> illegal() {
        return RETURNS.illegal();
    }

    @Provide
    Arbitrary<Life> any() {
        return SHORT.any();
    }

    @Property
    void in_a_legal_life_every_command_is_accepted(@ForAll("legal") Life life) {
        assertThat(life.steps()).as("%s", life).allMatch(Step::isAccepted);
    }

    @Property
    void an_illegal_life_ends_with_a_command_that_is_refused(@ForAll("illegal") Life life) {
        assertThat(life.steps().last().isAccepted()).as("%s", life).isFalse();
        assertThat(life.steps().last().after()).isSameAs(life.steps().last().before());
    }

    @Property
    void no_life_is_longer_than_wanted(@ForAll("any") Life life) {
        assertThat(life.length()).isBetween(1, 4);
        assertThat(life.toString().strip().lines()).hasSize(life.length());
    }

    @Property
    void steps_follow_each_other(@ForAll("legal") Life life) {
        life.steps().sliding(2).filter(pair -> pair.size() == 2).forEach(pair -> {
            assertThat(pair.last().before()).isSameAs(pair.head().after());
            assertThat(pair.last().at()).isAfterOrEqualTo(pair.head().at());
        });
    }

    @Property
    void a_law_fails_as_it_does_on_the_shortest_life_that_breaks_it(@ForAll("legal") Life life) {
        Throwable failure = catchThrowable(() -> life.check(LivesTest::checkNoComment));

        if (life.steps().exists(LivesTest::isComment)) {
            assertThat(failure)
                    .as("%s", life)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("a comment, of 2 commands");
        } else {
            assertThat(failure).isNull();
        }
    }

    private static void checkNoComment(Life life) {
        if (life.steps().exists(LivesTest::isComment)) {
            throw new AssertionError("a comment, of " + life.length() + " commands");
        }
    }

    private static boolean isComment(Step step) {
        return step.command().commandKind() == CommandKind.ADD_COMMENT;
    }

    /** Says of every life that no case is closed in it, and leaves it to jqwik to make what shows the contrary small. */
    static class NothingIsEverClosed {
        @Provide
        Arbitrary<Life> lives() {
            return RETURNS.ofAtMost(6).any();
        }

        @Property(tries = 1_000, shrinking = ShrinkingMode.FULL)
        void nothing_is_ever_closed(@ForAll("lives") Life life) {
            assertThat(life.current().isOpen()).as("%s", life).isTrue();
        }
    }

    @Example
    void jqwik_shrinks_a_life_to_the_few_choices_that_matter() {
        Verdict verdict = Verdict.of(NothingIsEverClosed.class, "nothing_is_ever_closed", Life.class);

        assertThat(verdict.isHeld()).isFalse();
        assertThat(verdict.commands()).as(verdict.words()).isEqualTo(2);
    }

    @Property
    void a_case_is_somewhere_in_a_legal_life(@ForAll("cases") Case current) {
        assertThat(current.id()).isEqualTo(Company.CASE);
        assertThat(current.version()).isBetween(1L, 4L);
        assertThat(current.revision().sequence()).isGreaterThanOrEqualTo(current.version());
    }

    @Provide
    Arbitrary<Case> cases() {
        return SHORT.cases();
    }

    @Example
    void lives_reach_every_status_and_try_most_kinds_of_commands() {
        for (Playbook playbook :
                List.of(ReturnsDesk.returnsDesk(1).buildOrThrow(), DynamicsCustomerService.playbook())) {
            Set<String> reached = new java.util.TreeSet<>();
            Set<CommandKind> accepted = EnumSet.noneOf(CommandKind.class);
            Set<CommandKind> refused = EnumSet.noneOf(CommandKind.class);

            Lives.of(playbook)
                    .any()
                    .sampleStream()
                    .limit(400)
                    .flatMap(life -> life.steps().toJavaStream())
                    .forEach(step -> {
                        reached.add(step.after().status().id().value());
                        (step.isAccepted() ? accepted : refused)
                                .add(step.command().commandKind());
                    });

            assertThat(reached)
                    .containsAll(playbook.statuses()
                            .keySet()
                            .map(status -> status.value())
                            .toJavaSet());
            assertThat(accepted).hasSizeGreaterThan(15);
            assertThat(refused).hasSizeGreaterThan(15);
        }
    }
}
