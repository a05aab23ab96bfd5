package dev.casecore.testkit.scenario;

import dev.casecore.Accepted;
import dev.casecore.conversation.Effect;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.reason.Advice;
import dev.casecore.testkit.assertion.CaseSheet;
import dev.casecore.testkit.assertion.RefusalSheet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What came of a command, or of letting time pass.
 *
 * @param answer everything that stood in the way, or what happened
 */
public record Happening(Either<Rejection, Accepted> answer) {

    /** {@return the events, in order; none if it was refused} */
    public Seq<CaseEvent> events() {
        return answer.<Seq<CaseEvent>>fold(
                refused -> List.empty(), accepted -> accepted.events().map(RecordedEvent::event));
    }

    /** {@return the events, in order, without the record of what the directory said, on which they rest} */
    public Seq<CaseEvent> happened() {
        return events().reject(DirectoryConsulted.class::isInstance);
    }

    /** {@return what it asks of the world outside, in order} */
    public Seq<Effect> effects() {
        return events().filter(EffectRequested.class::isInstance).map(event -> ((EffectRequested) event).effect());
    }

    /** {@return the hints; none if it was refused} */
    public Seq<Advice> advice() {
        return answer.<Seq<Advice>>fold(refused -> List.empty(), Accepted::advice);
    }

    /** {@return what came of it, at length: the refusal, or each event and each hint} */
    @Override
    public String toString() {
        return answer.fold(RefusalSheet::of, Happening::told);
    }

    private static String told(Accepted accepted) {
        Case after = accepted.after();
        return List.of("accepted: " + after.status().id() + ", " + after.owner()
                        + (accepted.events().isEmpty() ? ", nothing happened" : ""))
                .appendAll(accepted.events().map(event -> "  " + CaseSheet.line(event.event())))
                .appendAll(accepted.advice().map(advice -> "  advice: " + advice))
                .mkString("\n");
    }
}
