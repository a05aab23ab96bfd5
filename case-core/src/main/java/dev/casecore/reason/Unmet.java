package dev.casecore.reason;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One condition of a command that does not hold: the leaf, or the choice between leaves, of an evaluated condition tree
 * (CORE-002).
 *
 * @param code         stable, for programs
 * @param rule         the rule behind it
 * @param facts        which assignment, which field, whose turn
 * @param remedies     the commands that would mend it, best first; none if no command can
 * @param earliest     the first instant at which time alone would have mended it; none if waiting does not help
 * @param alternatives not empty only for {@link Code#NONE_OF}: each member says what one alternative lacks
 */
public record Unmet(
        Code code,
        RuleId rule,
        Seq<Fact> facts,
        Seq<Remedy> remedies,
        Option<Instant> earliest,
        Seq<Unmet> alternatives) {

    /**
     * States a condition that does not hold.
     *
     * @param code which
     * @param rule the rule behind it
     * @return without facts, remedies or an instant
     */
    public static Unmet of(Code code, RuleId rule) {
        return new Unmet(code, rule, List.empty(), List.empty(), Option.none(), List.empty());
    }

    /**
     * Finds that none of several alternatives holds.
     *
     * @param rule         the rule behind it
     * @param alternatives what each of them lacks
     * @param earliest     the earliest time at which time alone would make one of them hold
     * @return {@link Code#NONE_OF}
     */
    public static Unmet noneOf(RuleId rule, Seq<Unmet> alternatives, Option<Instant> earliest) {
        return new Unmet(
                Code.NONE_OF, rule, List.empty(), alternatives.flatMap(Unmet::remedies), earliest, alternatives);
    }

    /**
     * Answers when time alone mends all of several things.
     *
     * @param unmet what is lacking
     * @return the latest of their times; none if there is one that no time mends
     */
    public static Option<Instant> earliestOfAll(Seq<Unmet> unmet) {
        return unmet.forAll(each -> each.earliest().isDefined())
                ? unmet.flatMap(Unmet::earliest).max()
                : Option.none();
    }

    /**
     * Chooses the earlier of two times.
     *
     * @param one   a time, or none
     * @param other a time, or none
     * @return the earlier; none if there is neither
     */
    public static Option<Instant> earlier(Option<Instant> one, Option<Instant> other) {
        return List.of(one, other).flatMap(each -> each).min();
    }

    /**
     * Adds a fact.
     *
     * @param name  its name
     * @param value its value
     * @return with that fact last
     */
    public Unmet with(String name, Object value) {
        Fact fact = Fact.of(name, value);
        Seq<Fact> more = facts.isEmpty() ? List.of(fact) : facts.append(fact);
        return new Unmet(code, rule, more, remedies, earliest, alternatives);
    }

    /**
     * Adds a remedy.
     *
     * @param remedy a command that would help
     * @return with that remedy last
     */
    public Unmet mendedBy(Remedy remedy) {
        return new Unmet(code, rule, facts, remedies.append(remedy), earliest, alternatives);
    }

    /**
     * Says when time alone will have mended it.
     *
     * @param instant the first instant at which the condition holds
     * @return with that instant
     */
    public Unmet until(Instant instant) {
        return new Unmet(code, rule, facts, remedies, Option.some(instant), alternatives);
    }

    /**
     * Looks a fact up.
     *
     * @param name its name
     * @return the first value of that name
     */
    public Option<String> fact(String name) {
        return facts.find(fact -> fact.name().equals(name)).map(Fact::value);
    }

    /** {@return one line, for example {@code ASSIGNMENT_OPEN [SF-067] (assignment=A-2)}} */
    @Override
    public String toString() {
        return code + " [" + rule + "]"
                + (facts.isEmpty() ? "" : facts.mkString(" (", ", ", ")"))
                + (alternatives.isEmpty() ? "" : alternatives.mkString(" {", "; ", "}"));
    }
}
