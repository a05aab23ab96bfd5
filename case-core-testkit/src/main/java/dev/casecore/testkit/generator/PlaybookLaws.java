package dev.casecore.testkit.generator;

import dev.casecore.InMemoryStore;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Store;
import dev.casecore.testkit.trial.Company;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What is true of every case under every playbook, as properties: extend it with one method that gives your playbook. A law that is broken
 * says so with a life that breaks it, of which no command can be left out. What adopters write themselves can break laws: a condition of
 * their own that is not pure, a matcher, a derivation.
 *
 * <p>Each law is tried with 25 lives; say {@code @PropertyDefaults(tries = 500)} on the subclass for more. Example:
 *
 * <pre>{@code
 * class ReturnsDeskLawsTest extends PlaybookLaws {
 *     @Override
 *     protected Playbook playbook() {
 *         return ReturnsDesk.playbook();
 *     }
 * }
 * }</pre>
 */
@PropertyDefaults(tries = 25, shrinking = ShrinkingMode.OFF)
public abstract class PlaybookLaws {

    /** For subclasses. */
    protected PlaybookLaws() {}

    /**
     * Gives the playbook.
     *
     * @return the playbook that the laws are tried on
     */
    protected abstract Playbook playbook();

    /**
     * Gives the company that plays by it; by default one with somebody for each role that the playbook names.
     *
     * @return who acts, and what is known
     */
    protected Company company() {
        return Company.of(playbook());
    }

    /**
     * Gives the lives on which the laws are tried.
     *
     * @return by default of at most twelve commands after the opening
     */
    protected Lives lives() {
        return Lives.of(company(), answering());
    }

    Answering answering() {
        return Answering.BY_THE_DECIDER;
    }

    Store store() {
        return new InMemoryStore();
    }

    /** {@return lives with commands that are accepted and commands that are refused} */
    @Provide
    public Arbitrary<Life> anyLife() {
        return Founded.lives(getClass(), this::lives).any();
    }

    /** {@return lives that end with commands that are refused} */
    @Provide
    public Arbitrary<Life> illegalLife() {
        return Founded.lives(getClass(), this::lives).illegal();
    }

    /**
     * A case is the fold of its events, and still is once what was erased is erased from them (CORE-017).
     *
     * @param life any life
     */
    @Property
    public void CORE_004_a_case_is_the_fold_of_its_events(@ForAll("anyLife") Life life) {
        life.check(answering(), LogLaws::checkFold);
    }

    /**
     * An accepted command makes one version or, if nothing happens, none; events have no gap, and no time runs backwards (CORE-016).
     *
     * @param life any life
     */
    @Property
    public void REC_001_a_command_makes_one_version_and_its_events_have_no_gap(@ForAll("anyLife") Life life) {
        life.check(answering(), LogLaws::checkVersions);
    }

    /**
     * A status changes only as the transition table says, whatever status is aimed at.
     *
     * @param life any life
     */
    @Property
    public void CORE_009_no_status_is_reached_but_by_the_transition_table(@ForAll("illegalLife") Life life) {
        life.check(answering(), LogLaws::checkTable);
    }

    /**
     * The same question gets the same answer, about the same case made again from its events too: nothing depends on which object a case is.
     *
     * @param life any life
     */
    @Property
    public void CORE_001_the_same_question_gets_the_same_answer(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new AnswerLaws(answering(), each).checkSameAgain());
    }

    /**
     * A refusal says why, and leaves out nothing that the permission and the conditions of its command lack.
     *
     * @param life any life
     */
    @Property
    public void CORE_002_a_refusal_gives_every_reason(@ForAll("illegalLife") Life life) {
        life.check(answering(), each -> new AnswerLaws(answering(), each).checkRefusals());
    }

    /**
     * What is said to be possible is accepted with some inputs, and what is not is refused for at least the reasons given.
     *
     * @param life any life
     */
    @Property
    public void CORE_003_what_is_possible_is_accepted_and_what_is_not_is_refused(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new AnswerLaws(answering(), each).checkPossible());
    }

    /**
     * What waiting alone is said to mend is mended at the instant named, and not a microsecond earlier.
     *
     * @param life any life
     */
    @Property
    public void CORE_002_what_waiting_mends_is_mended_at_the_instant_named(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new AnswerLaws(answering(), each).checkWaiting());
    }

    /**
     * Clocks computed again from the events are those of the case, and their statements add up (SLA-009), at the end of a life and long after.
     *
     * @param life any life
     */
    @Property
    public void SLA_010_clocks_are_what_their_log_makes_of_them(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new ClockLaws(each).check());
    }

    /**
     * Nothing that may get into a log file shows a personal text.
     *
     * @param life any life
     */
    @Property
    public void CORE_012_no_personal_text_shows_itself(@ForAll("anyLife") Life life) {
        life.check(answering(), SecrecyLaws::check);
    }

    /**
     * Through a desk, the same command sent twice has one effect and one answer, and its id is taken.
     *
     * @param life any life
     */
    @Property
    public void CORE_005_a_command_sent_twice_has_one_effect_and_one_answer(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new DeskLaws(each, store()).checkSentTwice());
    }

    /**
     * Through a desk, a refused command changes nothing that is saved.
     *
     * @param life any life
     */
    @Property
    public void CORE_002_a_refusal_changes_nothing(@ForAll("illegalLife") Life life) {
        life.check(answering(), each -> new DeskLaws(each, store()).checkRefusalsChangeNothing());
    }

    /**
     * Through a desk, what is explained is what happens.
     *
     * @param life any life
     */
    @Property
    public void CORE_001_what_is_explained_is_what_happens(@ForAll("anyLife") Life life) {
        life.check(answering(), each -> new DeskLaws(each, store()).checkExplained());
    }
}
