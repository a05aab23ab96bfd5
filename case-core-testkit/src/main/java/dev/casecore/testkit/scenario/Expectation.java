package dev.casecore.testkit.scenario;

import dev.casecore.conversation.Effect;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import dev.casecore.testkit.assertion.CaseSheet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is expected to come of something. Put several after each other: all of them are judged, and all that fail are told.
 *
 * <p>Example: {@code rejected(Code.ASSIGNMENT_OPEN), because("SF-067")}, or {@code events(new CaseReopened(), ..), advice(), effects()}.
 *
 * @param says  what is expected, as a phrase after "expected"
 * @param wrong what there is instead, as a phrase after "but"; none if it is as expected
 */
public record Expectation(String says, Function<Happening, Option<String>> wrong) {

    private static Expectation of(String says, Predicate<Happening> holds, Function<Happening, String> instead) {
        return new Expectation(says, what -> holds.test(what) ? Option.none() : Option.some(instead.apply(what)));
    }

    /** The same things, each as often, whatever the order. */
    private static <T> boolean areSame(Seq<T> expected, Seq<T> found) {
        return counted(expected).equals(counted(found));
    }

    private static <T> Map<T, Integer> counted(Seq<T> things) {
        return things.groupBy(each -> each).mapValues(Seq::size);
    }

    private static String listed(Seq<?> things) {
        return things.isEmpty() ? "none" : things.mkString(", ");
    }

    private static String answered(Happening what) {
        return what.answer().isLeft() ? "it was refused" : "it was accepted";
    }

    /** {@return that it is accepted, whatever happens} */
    public static Expectation accepted() {
        return of("accepted", what -> what.answer().isRight(), Expectation::answered);
    }

    /** {@return that it is accepted and nothing happens} */
    public static Expectation nothing() {
        return of(
                "accepted, and nothing happens",
                what -> what.answer().isRight() && what.happened().isEmpty(),
                what -> what.answer().isLeft() ? "it was refused" : "something happened");
    }

    /**
     * Expects events, exactly these, in this order. The record of what the directory said counts only if one is expected.
     *
     * @param expected which
     * @return the expectation
     */
    public static Expectation events(CaseEvent... expected) {
        Seq<CaseEvent> all = List.of(expected);
        return of(
                "exactly these events"
                        + all.map(event -> "\n    " + CaseSheet.line(event)).mkString(),
                what -> what.answer().isRight() && all.equals(counting(all, what)),
                what -> happened(what, counting(all, what)));
    }

    private static Seq<CaseEvent> counting(Seq<CaseEvent> expected, Happening what) {
        return expected.exists(DirectoryConsulted.class::isInstance)
                ? what.events().toList()
                : what.happened().toList();
    }

    private static String happened(Happening what) {
        return happened(what, what.happened());
    }

    private static String happened(Happening what, Seq<CaseEvent> counting) {
        return what.answer().isLeft()
                ? "it was refused"
                : "these happened"
                        + counting.map(event -> "\n    " + CaseSheet.line(event))
                                .mkString();
    }

    /**
     * Expects events of exactly these types, in this order. The record of what the directory said does not count.
     *
     * @param expected which types
     * @return the expectation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static Expectation eventsOf(Class<? extends CaseEvent>... expected) {
        Seq<String> names = List.ofAll(Arrays.stream(expected).map(Class::getSimpleName));
        return of(
                "events of exactly these types: " + listed(names),
                what -> what.answer().isRight()
                        && names.equals(what.happened().map(CaseEvent::name).toList()),
                Expectation::happened);
    }

    /**
     * Expects an event among others.
     *
     * @param type  its type
     * @param which what is true of it
     * @param <E>   its type
     * @return the expectation
     */
    public static <E extends CaseEvent> Expectation event(Class<E> type, Predicate<? super E> which) {
        return of(
                "a certain " + type.getSimpleName(),
                what -> what.events().filter(type::isInstance).map(type::cast).exists(which),
                Expectation::happened);
    }

    /** {@return that it is refused, whatever the reason} */
    public static Expectation rejected() {
        return of("refused", what -> what.answer().isLeft(), Expectation::answered);
    }

    /**
     * Expects a refusal for exactly these reasons, warnings included, in any order.
     *
     * @param first  a reason
     * @param others more reasons
     * @return the expectation
     */
    public static Expectation rejected(Code first, Code... others) {
        Seq<Code> codes = List.of(first).appendAll(List.of(others));
        return of(
                "refused for exactly " + listed(codes),
                what -> what.answer().isLeft()
                        && areSame(codes, what.answer().getLeft().codes()),
                what -> what.answer()
                        .fold(refusal -> "it was refused for " + listed(refusal.codes()), any -> "it was accepted"));
    }

    /**
     * Expects that exactly these rules are behind a refusal, warnings included, in any order, each once.
     *
     * @param rules their numbers, as in {@code SF-067}
     * @return the expectation
     */
    public static Expectation because(String... rules) {
        Seq<RuleId> ids = List.of(rules).map(RuleId::of);
        return of(
                "refused because of exactly " + listed(ids),
                what -> what.answer().isLeft()
                        && areSame(ids, what.answer().getLeft().rules().distinct()),
                what -> what.answer()
                        .fold(
                                refusal -> "it was refused because of "
                                        + listed(refusal.rules().distinct()),
                                any -> "it was accepted"));
    }

    /**
     * Expects a refusal in which something is said to lack, among others or as one of several alternatives.
     *
     * @param code what
     * @return the expectation
     */
    public static Expectation lacking(Code code) {
        return of(
                "refused for lack of " + code + ", among others",
                what -> what.answer().isLeft()
                        && reasons(what.answer().getLeft()).contains(code),
                what -> what.answer()
                        .fold(refusal -> "it was refused for " + listed(reasons(refusal)), any -> "it was accepted"));
    }

    private static Seq<Code> reasons(Rejection refusal) {
        return refusal.unmet()
                .flatMap(Expectation::leaves)
                .map(Unmet::code)
                .appendAll(refusal.warnings().map(Warning::code));
    }

    private static Seq<Unmet> leaves(Unmet reason) {
        return reason.alternatives().isEmpty()
                ? List.of(reason)
                : reason.alternatives().flatMap(Expectation::leaves);
    }

    /**
     * Expects exactly these hints, in any order; without arguments, none.
     *
     * @param codes which
     * @return the expectation
     */
    public static Expectation advice(Code... codes) {
        Seq<Code> all = List.of(codes);
        return of(
                "accepted with exactly this advice: " + listed(all),
                what -> what.answer().isRight() && areSame(all, what.advice().map(Advice::code)),
                what -> what.answer().isLeft() ? "it was refused" : "the advice was " + listed(what.advice()));
    }

    /**
     * Expects that exactly these effects are asked for, in any order; without arguments, none.
     *
     * @param types which
     * @return the expectation
     */
    public static Expectation effects(Effect.Type... types) {
        Seq<Effect.Type> all = List.of(types);
        return of(
                "accepted with exactly these effects: " + listed(all),
                what -> what.answer().isRight() && areSame(all, what.effects().map(Effect::type)),
                Expectation::asked);
    }

    /**
     * Expects an effect among others.
     *
     * @param type      what is asked for
     * @param recipient whom it is for
     * @return the expectation
     */
    public static Expectation effect(Effect.Type type, String recipient) {
        return of(
                "an effect " + type + " for " + recipient,
                what -> what.effects()
                        .exists(effect ->
                                effect.type() == type && effect.recipient().equals(recipient)),
                Expectation::asked);
    }

    private static String asked(Happening what) {
        return what.answer().isLeft()
                ? "it was refused"
                : "what was asked for is "
                        + listed(what.effects().map(effect -> effect.type() + " for " + effect.recipient()));
    }

    /**
     * Expects that the case is in a status afterwards.
     *
     * @param status which
     * @return the expectation
     */
    public static Expectation status(StatusId status) {
        return theCase("in status " + status, after -> after.status().id().equals(status));
    }

    /**
     * Expects that the case has an owner afterwards.
     *
     * @param owner who
     * @return the expectation
     */
    public static Expectation owner(Owner owner) {
        return theCase("owned by " + owner, after -> after.owner().equals(owner));
    }

    /**
     * Expects something of the case afterwards.
     *
     * @param says  what, as a phrase after "the case is"
     * @param holds whether it is so
     * @return the expectation; it fails if the command is refused
     */
    public static Expectation theCase(String says, Predicate<Case> holds) {
        return of(
                "accepted, and the case is then " + says,
                what -> what.answer().exists(accepted -> holds.test(accepted.after())),
                what -> what.answer()
                        .fold(
                                refusal -> "it was refused",
                                accepted -> "it is " + accepted.after().status().id() + ", owned by "
                                        + accepted.after().owner()));
    }
}
