package dev.casecore.testkit.check;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Store;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Folds the events of one case, some at a time, and holds the result against its state. */
final class EventCheck {
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Case current;
    private final Named named;
    private final Option<Recount> recount;
    private final ReceiptCheck receipts;
    private List<RecordedEvent> kept = List.empty();
    private List<Problem> problems = List.empty();
    private List<Problem> receiptProblems = List.empty();
    private Option<Case> folded = Option.none();
    private Option<RecordedEvent> last = Option.none();

    EventCheck(Store store, Case current, Named named, Option<Recount> recount) {
        this.store = store;
        this.current = current;
        this.named = named;
        this.recount = recount.filter(any -> !current.clocks().isEmpty());
        this.receipts = new ReceiptCheck(store, current);
    }

    Seq<Problem> problems() {
        long until = current.revision().sequence();
        for (long after = 0; after < until; after += AT_ONCE) {
            store.events(current.tenant(), current.id(), after, Math.min(until, after + AT_ONCE))
                    .forEach(this::next);
        }
        long read = last.map(RecordedEvent::sequence).getOrElse(0L);
        if (read != until) {
            add(ProblemCode.SEQUENCE_GAP, "events until " + until, "events until " + read);
        }
        store.events(current.tenant(), current.id(), until, Long.MAX_VALUE)
                .headOption()
                .forEach(event -> add(ProblemCode.EVENT_BEYOND_STATE, "events until " + until, event.sequence()));
        // what follows a gap differs in consequence: one finding is enough
        boolean isWhole = problems.forAll(problem -> problem.code() != ProblemCode.SEQUENCE_GAP);
        if (isWhole) {
            compare();
        }
        return problems.reverse()
                .appendAll(receiptProblems
                        .appendAll(receipts.end())
                        .filter(problem -> isWhole || problem.code() == ProblemCode.RECEIPT_MISSING));
    }

    private void next(RecordedEvent event) {
        long expected = last.map(RecordedEvent::sequence).getOrElse(0L) + 1;
        if (event.sequence() != expected) {
            add(ProblemCode.SEQUENCE_GAP, "event " + expected, "event " + event.sequence());
        }
        last.filter(before -> before.recordedAt().isAfter(event.recordedAt()) || before.version() > event.version())
                .forEach(before -> add(ProblemCode.EVENTS_OUT_OF_ORDER, stamp(before) + " or later", stamp(event)));
        receiptProblems = receiptProblems.appendAll(receipts.next(event));
        named.next(event);
        kept = recount.isEmpty() ? kept : kept.prepend(event);
        folded = folded.map(so -> Evolution.evolve(so, event)).orElse(() -> opened(event));
        last = Option.some(event);
    }

    private static Option<Case> opened(RecordedEvent event) {
        return Option.when(
                event.event() instanceof CaseOpened,
                () -> Evolution.fold(List.of(event)).get());
    }

    private static String stamp(RecordedEvent event) {
        return "version " + event.version() + " at " + event.recordedAt();
    }

    private void compare() {
        if (folded.isEmpty()) {
            add(ProblemCode.UNREADABLE, "events that open a case", "events that do not");
        }
        for (Case made : folded) {
            if (!made.clocks().equals(current.clocks())) {
                add(ProblemCode.CLOCK_STATE_DIFFERS, made.clocks(), current.clocks());
            }
            recount.toList()
                    .flatMap(again -> again.problems(made, kept.reverse()))
                    .forEach(problem -> problems = problems.prepend(problem));
            Seq<Part> parts = Part.differing(made, current);
            if (!parts.isEmpty()) {
                add(ProblemCode.STATE_DIFFERS, parts.map(Part::expected), parts.map(Part::actual));
            }
        }
    }

    private void add(ProblemCode code, Object expected, Object actual) {
        problems = problems.prepend(new Problem(code, current.id().value(), expected.toString(), actual.toString()));
    }
}
