package dev.casecore.condition;

import dev.casecore.reason.Code;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that must hold, as a value: it can be judged, printed, counted and compared, and never hides why it does not hold.
 *
 * <p>Example: {@code anyOf(rule, ActorIs.owner(rule), ActorIs.inRole(rule, SUPERVISOR))}.
 */
public sealed interface Condition
        permits Condition.AllOf, Condition.AnyOf, Condition.Not, Condition.Given, Condition.OrElse, Leaf {

    /**
     * Judges the condition.
     *
     * @param question what it is judged on
     * @return met; or everything that is unmet; or, for a template, the inputs it depends on
     */
    Verdict judge(Question question);

    /** {@return the condition as a phrase, its rules in brackets} */
    String describe();

    /** {@return the leaves, left to right} */
    Seq<Leaf> leaves();

    /** {@return a condition that always holds} */
    static Condition always() {
        return AllOf.NOTHING;
    }

    /**
     * Asks for everything.
     *
     * @param parts conditions
     * @return holds if all hold; unmet with the reasons of all that do not
     */
    static Condition allOf(Condition... parts) {
        return allOf(List.of(parts));
    }

    /**
     * Asks for everything.
     *
     * @param parts conditions
     * @return holds if all hold; unmet with the reasons of all that do not
     */
    static Condition allOf(Seq<Condition> parts) {
        Seq<Condition> real = parts.flatMap(part -> part instanceof AllOf all ? all.parts() : List.of(part));
        return real.size() == 1 ? real.head() : new AllOf(real);
    }

    /**
     * Asks for any one.
     *
     * @param rule  the rule that leaves the choice
     * @param parts conditions, at least one
     * @return holds if one holds; unmet with what each lacks
     */
    static Condition anyOf(RuleId rule, Condition... parts) {
        return new AnyOf(rule, List.of(parts));
    }

    /**
     * Asks for the opposite.
     *
     * @param part a condition
     * @param code the reason when {@code part} holds
     * @param rule the rule behind it
     * @return holds if the part does not
     */
    static Condition not(Condition part, Code code, RuleId rule) {
        return new Not(part, code, rule);
    }

    /**
     * Asks for something only where something else holds.
     *
     * @param premise    where it applies
     * @param conclusion what must hold there
     * @return holds where the premise does not hold
     */
    static Condition given(Condition premise, Condition conclusion) {
        return new Given(premise, conclusion);
    }

    /**
     * Names what to do instead when something does not hold.
     *
     * @param part   a condition
     * @param code   the further reason, such as {@link Code#NEW_CASE_REQUIRED}
     * @param rule   the rule behind it
     * @param remedy the command that goes on
     * @return like the part, with the further reason last when it is unmet
     */
    static Condition orElse(Condition part, Code code, RuleId rule, Remedy remedy) {
        return new OrElse(part, Unmet.of(code, rule).mendedBy(remedy));
    }

    /**
     * All must hold.
     *
     * @param parts conditions
     */
    record AllOf(Seq<Condition> parts) implements Condition {
        private static final AllOf NOTHING = new AllOf(List.empty());

        @Override
        public Verdict judge(Question question) {
            Verdict verdict = Verdict.met();
            for (Condition part : parts) {
                verdict = verdict.and(part.judge(question));
            }
            return verdict;
        }

        @Override
        public String describe() {
            return parts.isEmpty() ? "always" : parts.map(Condition::describe).mkString("; and ");
        }

        @Override
        public Seq<Leaf> leaves() {
            return parts.flatMap(Condition::leaves);
        }
    }

    /**
     * One must hold.
     *
     * @param rule  the rule that leaves the choice
     * @param parts conditions
     */
    record AnyOf(RuleId rule, Seq<Condition> parts) implements Condition {
        @Override
        public Verdict judge(Question question) {
            List<Unmet> lacking = List.empty();
            List<String> needs = List.empty();
            Option<Instant> earliest = Option.none();
            for (Condition part : parts) {
                Verdict verdict = part.judge(question);
                if (verdict.isMet()) {
                    return verdict;
                }
                lacking = lacking.appendAll(verdict.unmet());
                earliest = Unmet.earlier(earliest, Unmet.earliestOfAll(verdict.unmet()));
                needs = verdict.isUnmet() ? needs : needs.appendAll(verdict.needs());
            }
            return needs.isEmpty()
                    ? Verdict.unmet(Unmet.noneOf(rule, lacking, earliest))
                    : new Verdict(List.empty(), needs);
        }

        @Override
        public String describe() {
            return parts.map(Condition::describe).mkString("(", "; or ", ")");
        }

        @Override
        public Seq<Leaf> leaves() {
            return parts.flatMap(Condition::leaves);
        }
    }

    /**
     * It must not hold.
     *
     * @param part the condition
     * @param code the reason when it holds
     * @param rule the rule behind it
     */
    record Not(Condition part, Code code, RuleId rule) implements Condition {
        @Override
        public Verdict judge(Question question) {
            Verdict verdict = part.judge(question);
            if (verdict.isUnmet()) {
                return Verdict.met();
            }
            return verdict.isMet() ? Verdict.unmet(reason()) : verdict;
        }

        /** The reason, with the parameters of what holds as its facts. */
        private Unmet reason() {
            return part.leaves()
                    .flatMap(Leaf::parameters)
                    .distinct()
                    .foldLeft(Unmet.of(code, rule), (lack, fact) -> lack.with(fact.name(), fact.value()));
        }

        @Override
        public String describe() {
            return "not (" + part.describe() + ") [" + rule + "]";
        }

        @Override
        public Seq<Leaf> leaves() {
            return part.leaves();
        }
    }

    /**
     * It must hold where the premise does.
     *
     * @param premise    where it applies
     * @param conclusion what must hold there
     */
    record Given(Condition premise, Condition conclusion) implements Condition {
        @Override
        public Verdict judge(Question question) {
            Verdict applies = premise.judge(question);
            if (applies.isUnmet()) {
                return Verdict.met();
            }
            Verdict verdict = conclusion.judge(question);
            return applies.isMet() || verdict.isMet()
                    ? verdict
                    : new Verdict(List.empty(), applies.needs().appendAll(verdict.needs()));
        }

        @Override
        public String describe() {
            return "if " + premise.describe() + ": " + conclusion.describe();
        }

        @Override
        public Seq<Leaf> leaves() {
            return premise.leaves().appendAll(conclusion.leaves());
        }
    }

    /**
     * It must hold, or else something else is called for.
     *
     * @param part    the condition
     * @param instead the further reason
     */
    record OrElse(Condition part, Unmet instead) implements Condition {
        @Override
        public Verdict judge(Question question) {
            Verdict verdict = part.judge(question);
            return verdict.isUnmet() ? verdict.and(Verdict.unmet(instead)) : verdict;
        }

        @Override
        public String describe() {
            return part.describe() + ", else " + instead.code() + " [" + instead.rule() + "]";
        }

        @Override
        public Seq<Leaf> leaves() {
            return part.leaves();
        }
    }
}
