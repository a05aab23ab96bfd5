package dev.casecore.testkit.assertion;

import dev.casecore.Accepted;
import dev.casecore.conversation.Effect;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Assertions on what an accepted command brought about. The record of what the directory said, on which events rest, does not count as
 * something that happened.
 *
 * <p>Example: {@code assertThat(answer).isAccepted().happened(CaseClosed.class, StatusChanged.class).hasAdvice()}.
 */
public final class AcceptedAssert extends SheetAssert<AcceptedAssert, Accepted> {

    AcceptedAssert(Accepted actual) {
        super(actual, AcceptedAssert.class);
    }

    @Override
    String sheet() {
        return sheet(actual);
    }

    static String sheet(Accepted accepted) {
        return CaseSheet.of(accepted.after(), accepted.events())
                + accepted.advice().map(advice -> "\n  advice " + advice).mkString();
    }

    private Seq<CaseEvent> events() {
        return actual.events().map(RecordedEvent::event).reject(DirectoryConsulted.class::isInstance);
    }

    private static String lines(Seq<CaseEvent> events) {
        return events.isEmpty()
                ? " none"
                : events.map(event -> "\n    " + CaseSheet.line(event)).mkString();
    }

    /** {@return this, if nothing happened} */
    public AcceptedAssert changesNothing() {
        return expect(events().isEmpty(), "that nothing happens", "these events happened:" + lines(events()));
    }

    /**
     * Expects events of exactly these types, in this order.
     *
     * @param types which
     * @return this
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public final AcceptedAssert happened(Class<? extends CaseEvent>... types) {
        Seq<String> expected = List.ofAll(Arrays.stream(types).map(Class::getSimpleName));
        return expect(
                events().map(CaseEvent::name).toList().equals(expected),
                "exactly these events: " + expected.mkString(", "),
                "these happened:" + lines(events()));
    }

    /**
     * Expects exactly these events, in this order.
     *
     * @param expected which
     * @return this
     */
    public AcceptedAssert happened(CaseEvent... expected) {
        return expect(
                events().toList().equals(List.of(expected)),
                "exactly these events:" + lines(List.of(expected)),
                "these happened:" + lines(events()));
    }

    /**
     * Expects an event among others.
     *
     * @param type  its type
     * @param which what is true of it
     * @param <E>   its type
     * @return this
     */
    public <E extends CaseEvent> AcceptedAssert happenedAmongOthers(Class<E> type, Predicate<? super E> which) {
        return expect(
                events().filter(type::isInstance).map(type::cast).exists(which),
                "a certain " + type.getSimpleName(),
                "these happened:" + lines(events()));
    }

    /**
     * Expects exactly these hints, in any order; without arguments, none.
     *
     * @param codes which
     * @return this
     */
    public AcceptedAssert hasAdvice(Code... codes) {
        Seq<Code> found = actual.advice().map(Advice::code);
        return expect(
                counted(found).equals(counted(List.of(codes))),
                "exactly this advice: " + listed(List.of(codes)),
                "it is " + listed(actual.advice()));
    }

    /** {@return this, if nothing is asked of the world outside} */
    public AcceptedAssert asksForNothing() {
        return expect(effects().isEmpty(), "no effect", asked());
    }

    /**
     * Expects an effect among others.
     *
     * @param type      what is asked for
     * @param recipient whom it is for
     * @return this
     */
    public AcceptedAssert asksFor(Effect.Type type, String recipient) {
        return expect(
                effects()
                        .exists(effect ->
                                effect.type() == type && effect.recipient().equals(recipient)),
                "an effect " + type + " for " + recipient,
                asked());
    }

    private Seq<Effect> effects() {
        return events().filter(EffectRequested.class::isInstance).map(event -> ((EffectRequested) event).effect());
    }

    private String asked() {
        return "what is asked for is " + listed(effects().map(effect -> effect.type() + " for " + effect.recipient()));
    }

    /**
     * Goes on to the case afterwards.
     *
     * @return assertions on the case, which show what happened
     */
    public CaseAssert theCase() {
        return new CaseAssert(actual.after()).withHistory(actual.events());
    }

    private static <T> Map<T, Integer> counted(Seq<T> things) {
        return things.groupBy(each -> each).mapValues(Seq::size);
    }

    private static String listed(Seq<?> things) {
        return things.isEmpty() ? "none" : things.mkString(", ");
    }
}
