package dev.casecore.testkit.assertion;

import dev.casecore.decision.Rejection;
import dev.casecore.identity.KindId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * Assertions on a refusal. A failure shows the {@link RefusalSheet}: everything in the way, with what would mend it.
 *
 * <p>Example: {@code assertThat(refusal).hasExactlyCodes(Code.ASSIGNMENT_OPEN).isMendedBy(CommandKind.CLOSE_ASSIGNMENT)}.
 */
public final class RejectionAssert extends SheetAssert<RejectionAssert, Rejection> {

    RejectionAssert(Rejection actual) {
        super(actual, RejectionAssert.class);
    }

    @Override
    String sheet() {
        return RefusalSheet.of(actual);
    }

    private static String listed(Seq<?> things) {
        return things.isEmpty() ? "none" : things.mkString(", ");
    }

    private static <T> Map<T, Integer> counted(Seq<T> things) {
        return things.groupBy(each -> each).mapValues(Seq::size);
    }

    private <T> RejectionAssert same(String what, Seq<T> expected, Seq<T> found) {
        return expect(
                counted(expected).equals(counted(found)),
                "exactly these " + what + ": " + listed(expected),
                "they are " + listed(found));
    }

    /** What is lacking, alternatives one by one. */
    private static Seq<Unmet> leaves(Unmet reason) {
        return reason.alternatives().isEmpty()
                ? List.of(reason)
                : reason.alternatives().flatMap(RejectionAssert::leaves);
    }

    private Seq<Unmet> lacking() {
        return actual.unmet().flatMap(RejectionAssert::leaves);
    }

    /**
     * Expects that exactly these codes stand in the way, warnings included, in any order.
     *
     * @param expected which
     * @return this
     */
    public RejectionAssert hasExactlyCodes(Code... expected) {
        return same("codes", List.of(expected), actual.codes());
    }

    /**
     * Expects that exactly these rules are behind it, warnings included, in any order, each once.
     *
     * @param expected their numbers, as in {@code SF-067}
     * @return this
     * @throws IllegalArgumentException if one is no number of a rule
     */
    public RejectionAssert hasExactlyRules(String... expected) {
        return same("rules", List.of(expected).map(RuleId::of), actual.rules().distinct());
    }

    /**
     * Expects that something is lacking, among others or as one of several alternatives.
     *
     * @param expected what
     * @return this
     */
    public RejectionAssert lacks(Code expected) {
        Seq<Code> codes = lacking().map(Unmet::code);
        return expect(
                codes.contains(expected),
                "that " + expected + " is lacking, among others",
                "lacking are " + listed(codes));
    }

    /**
     * Expects that something is lacking and says a fact about it.
     *
     * @param code  what is lacking
     * @param name  the name of the fact
     * @param value the value of the fact, or something whose text form is that value
     * @return this
     */
    public RejectionAssert lacks(Code code, String name, Object value) {
        Seq<Unmet> found = lacking().filter(reason -> reason.code().equals(code));
        return lacks(code)
                .expect(
                        found.exists(reason -> reason.facts()
                                .exists(fact ->
                                        fact.name().equals(name) && fact.value().equals(value.toString()))),
                        code + " with the fact " + name + "=" + value,
                        "its facts are " + listed(found.flatMap(Unmet::facts)));
    }

    /**
     * Expects that exactly these warnings are to be acknowledged, in any order; without arguments, none.
     *
     * @param expected which
     * @return this
     */
    public RejectionAssert asksToAcknowledge(Code... expected) {
        return same(
                "warnings to acknowledge", List.of(expected), actual.warnings().map(Warning::code));
    }

    /**
     * Expects that a command is said to help.
     *
     * @param command its kind
     * @return this
     */
    public RejectionAssert isMendedBy(CommandKind command) {
        return expect(actual.remedies().map(Remedy::command).contains(command), "a remedy by " + command, remedies());
    }

    /**
     * Expects that a command is said to help.
     *
     * @param command its kind
     * @param target  what it is about, or something whose text form that is
     * @return this
     */
    public RejectionAssert isMendedBy(CommandKind command, Object target) {
        Remedy remedy = Remedy.of(command, target);
        return expect(actual.remedies().contains(remedy), "the remedy " + remedy, remedies());
    }

    private String remedies() {
        return "the remedies are " + listed(actual.remedies());
    }

    /**
     * Expects that waiting alone is enough, and until when.
     *
     * @param expected the first instant at which it would be accepted
     * @return this
     */
    public RejectionAssert isOverAt(Instant expected) {
        return expect(actual.earliest().contains(expected), "that waiting until " + expected + " is enough", waiting());
    }

    /** {@return this, if waiting alone never is enough} */
    public RejectionAssert isNotMendedByWaiting() {
        return expect(actual.earliest().isEmpty(), "that waiting alone never is enough", waiting());
    }

    private String waiting() {
        return actual.earliest()
                .map(at -> "waiting until " + at + " is enough")
                .getOrElse("waiting alone never is enough");
    }

    /**
     * Expects that another case is drafted, to be opened instead.
     *
     * @param kind of which kind
     * @return this
     */
    public RejectionAssert draftsCaseOf(KindId kind) {
        return expect(
                actual.draft().exists(draft -> draft.kind().equals(kind)),
                "the draft of a case of kind " + kind,
                actual.draft().map(draft -> "it is of kind " + draft.kind()).getOrElse("there is none"));
    }
}
