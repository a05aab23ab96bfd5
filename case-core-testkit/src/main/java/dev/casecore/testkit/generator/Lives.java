package dev.casecore.testkit.generator;

import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.ClockDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.testkit.generator.Choice.Aim;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Openings;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates the lives of cases under any playbook. A life is an opening and a list of {@link Choice}s, played through the decider; it shrinks
 * to fewer choices, and to simpler ones: the plain opening, the first person, no time between.
 *
 * <p>Immutable. Example: {@code Lives.of(playbook).ofAtMost(20).any()} for a method with {@code @Provide}.
 */
public final class Lives {

    private static final int LENGTH = 12;

    private final Company company;
    private final Seq<OpenTrial> openings;
    private final Seq<Duration> pauses;
    private final Player player;
    private final int longest;

    private Lives(Company company, Seq<OpenTrial> openings, Player player, int longest) {
        this.company = company;
        this.openings = openings;
        this.player = player;
        this.longest = longest;
        this.pauses = pauses(company);
    }

    /**
     * Prepares lives at a company that has somebody for each role of a playbook.
     *
     * @param playbook which
     * @return lives of at most twelve commands after the opening
     * @throws IllegalArgumentException if nobody there can open a case
     */
    public static Lives of(Playbook playbook) {
        return of(Company.of(playbook));
    }

    /**
     * Prepares lives.
     *
     * @param company who acts, and what is known
     * @return lives of at most twelve commands after the opening
     * @throws IllegalArgumentException if nobody there can open a case
     */
    public static Lives of(Company company) {
        return of(company, Answering.BY_THE_DECIDER);
    }

    static Lives of(Company company, Answering answering) {
        Openings openings = new Openings(company);
        Option<Seq<OpenTrial>> first = firstOf(openings, company, company.people());
        Option<Seq<OpenTrial>> last =
                firstOf(openings, company, company.people().reverse());
        Seq<OpenTrial> accepted =
                first.toList().appendAll(last).flatMap(each -> each).distinct();
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody at the company can open a case; hire somebody with Company.with: " + refusals(company));
        }
        return new Lives(company, accepted, new Player(company, answering), LENGTH);
    }

    /** What the first of some people can open. */
    private static Option<Seq<OpenTrial>> firstOf(Openings openings, Company company, Seq<Person> people) {
        return people.iterator()
                .map(person -> openings.by(person, Company.START)
                        .filter(opening -> opening.answer(company).isRight()))
                .filter(Seq::nonEmpty)
                .headOption();
    }

    private static String refusals(Company company) {
        return new Openings(company)
                .all(Company.START)
                .map(opening -> opening + ", " + opening.answer(company).getLeft())
                .mkString("; ");
    }

    /**
     * Changes how long lives are.
     *
     * @param commands how many commands come after the opening at most, 0 or more
     * @return lives of that length
     */
    public Lives ofAtMost(int commands) {
        return new Lives(company, openings, player, commands);
    }

    /** {@return who acts, and what is known} */
    public Company company() {
        return company;
    }

    /** {@return openings that are accepted, by the first and by the last person who may open a case, the plain ones being the simplest} */
    public Arbitrary<OpenTrial> openings() {
        return Arbitraries.of(openings.asJava());
    }

    /** {@return lives in which every command is accepted} */
    public Arbitrary<Life> legal() {
        return played(choices(Arbitraries.just(Aim.ACCEPTED), 0, longest));
    }

    /** {@return lives that begin like legal ones and end with one to three commands that are refused} */
    public Arbitrary<Life> illegal() {
        return Combinators.combine(
                        openings(),
                        choices(Arbitraries.just(Aim.ACCEPTED), 0, longest),
                        choices(Arbitraries.just(Aim.REFUSED), 1, 3))
                .as((opening, first, last) ->
                        player.play(opening, List.ofAll(first).appendAll(last)));
    }

    /** {@return lives in which some commands are accepted, two of three, and some are refused} */
    public Arbitrary<Life> any() {
        return played(choices(Arbitraries.of(Aim.ACCEPTED, Aim.ACCEPTED, Aim.REFUSED), 0, longest));
    }

    /** {@return cases somewhere in a legal life} */
    public Arbitrary<Case> cases() {
        return legal().map(Life::current);
    }

    Player player() {
        return player;
    }

    Seq<OpenTrial> known() {
        return openings;
    }

    private Arbitrary<Life> played(Arbitrary<java.util.List<Choice>> choices) {
        return Combinators.combine(openings(), choices).as(player::play);
    }

    private Arbitrary<java.util.List<Choice>> choices(Arbitrary<Aim> aims, int least, int most) {
        return choices(aims).list().ofMinSize(least).ofMaxSize(Math.max(least, most));
    }

    Arbitrary<Choice> choices(Arbitrary<Aim> aims) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 99).withoutEdgeCases();
        return Combinators.combine(aims, numbers, numbers, numbers, pauses(), lateness())
                .as(Choice::new)
                .withoutEdgeCases();
    }

    /** How long it takes from one command to the next: nothing, a little, or about as long as some rule lets something wait or last. */
    private Arbitrary<Duration> pauses() {
        return Arbitraries.of(pauses.asJava());
    }

    private static Arbitrary<Duration> lateness() {
        return Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, Duration.ZERO),
                net.jqwik.api.Tuple.of(1, Duration.ofMinutes(10)),
                net.jqwik.api.Tuple.of(1, Duration.ofDays(2)));
    }

    private static Seq<Duration> pauses(Company company) {
        Seq<Duration> promised = company.playbook()
                .clocks()
                .flatMap(ClockDefinition::goals)
                .map(promise -> promise.goal().target());
        return Values.around(company.terms().windows().appendAll(promised))
                .prependAll(List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofHours(1)))
                .distinct();
    }
}
