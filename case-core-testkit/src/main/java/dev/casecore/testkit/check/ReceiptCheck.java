package dev.casecore.testkit.check;

import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Checks that the receipt of a command says what the command did to a case, no more and no less. What clocks do by themselves has no command of
 * anybody, and needs no receipt.
 */
final class ReceiptCheck {

    /** Events of one command, one after another. */
    private record Run(CommandId command, long first, long last, boolean isOfClocks) {
        static Run of(RecordedEvent event) {
            return new Run(event.command(), event.sequence(), event.sequence(), event.event() instanceof ClockEvent);
        }

        Run then(RecordedEvent event) {
            return new Run(command, first, event.sequence(), isOfClocks && event.event() instanceof ClockEvent);
        }
    }

    private final Store store;
    private final Case current;
    private Option<Run> run = Option.none();

    ReceiptCheck(Store store, Case current) {
        this.store = store;
        this.current = current;
    }

    /** Goes on to the next event; answers what is wrong with the command before it. */
    Seq<Problem> next(RecordedEvent event) {
        if (run.exists(before -> before.command().equals(event.command()))) {
            run = run.map(before -> before.then(event));
            return List.empty();
        }
        Seq<Problem> problems = end();
        run = Option.some(Run.of(event));
        return problems;
    }

    /** Answers what is wrong with the last command. */
    Seq<Problem> end() {
        return run.toList().flatMap(this::problem);
    }

    private Option<Problem> problem(Run of) {
        return store.receipt(current.tenant(), of.command())
                .fold(
                        () -> Option.when(
                                !of.isOfClocks(),
                                () -> problem(ProblemCode.RECEIPT_MISSING, "a receipt of " + of.command(), "none")),
                        receipt -> receipt.caseId().equals(current.id()) ? here(of, receipt) : elsewhere(of, receipt));
    }

    private Option<Problem> here(Run of, Receipt receipt) {
        return Option.when(
                receipt.fromSequence() + 1 != of.first() || receipt.untilSequence() != of.last(),
                () -> problem(
                        ProblemCode.RECEIPT_DIFFERS,
                        "events " + of.first() + " until " + of.last() + " in the receipt of " + of.command(),
                        events(receipt)));
    }

    /** A command that was given to another case changed that case too, if its receipt says so. */
    private Option<Problem> elsewhere(Run of, Receipt receipt) {
        boolean isThere = receipt.fromSequence() == receipt.untilSequence()
                || store.events(current.tenant(), receipt.caseId(), receipt.fromSequence(), receipt.fromSequence() + 1)
                        .exists(event -> event.command().equals(of.command()));
        return Option.when(
                !isThere,
                () -> problem(
                        ProblemCode.RECEIPT_DIFFERS,
                        "events of " + of.command() + " on case " + receipt.caseId() + " too",
                        events(receipt) + " in its receipt, but not there"));
    }

    private static String events(Receipt receipt) {
        return "events after " + receipt.fromSequence() + " until " + receipt.untilSequence();
    }

    private Problem problem(ProblemCode code, String expected, String actual) {
        return new Problem(code, current.id().value(), expected, actual);
    }
}
