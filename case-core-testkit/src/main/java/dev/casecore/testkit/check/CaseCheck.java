package dev.casecore.testkit.check;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;

/** Checks a case against its events, again if it changed meanwhile. */
final class CaseCheck {
    private static final int ATTEMPTS = 5;

    private final Store store;
    private final TenantId tenant;
    private final Findings findings;
    private final Option<Recount> recount;
    private final Named named = new Named();
    private long events;

    CaseCheck(Store store, TenantId tenant, Findings findings, Option<Recount> recount) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
        this.recount = recount;
    }

    long events() {
        return events;
    }

    /** {@return who and what the events that were read name} */
    Named named() {
        return named;
    }

    void check(CaseId id) {
        Option<Case> current = find(id);
        Seq<Problem> problems = current.map(this::problems).getOrElse(List.empty());
        for (int attempt = 1; attempt < ATTEMPTS && !problems.isEmpty(); attempt++) {
            Option<Case> again = find(id);
            if (again.equals(current)) {
                break;
            }
            current = again;
            problems = current.map(this::problems).getOrElse(List.empty());
        }
        events += current.map(kept -> kept.revision().sequence()).getOrElse(0L);
        problems.forEach(findings::add);
    }

    private Option<Case> find(CaseId id) {
        return store.find(tenant, id).map(StoredCase::current);
    }

    private Seq<Problem> problems(Case current) {
        return number(current)
                .toList()
                .appendAll(Try.of(() -> new EventCheck(store, current, named, recount).problems())
                        .getOrElseGet(failure -> List.of(new Problem(
                                ProblemCode.UNREADABLE,
                                current.id().value(),
                                "events that make a case",
                                failure.getClass().getSimpleName()))));
    }

    private Option<Problem> number(Case current) {
        Option<CaseId> found = store.find(tenant, current.number())
                .map(stored -> stored.current().id());
        return Option.when(
                !found.contains(current.id()),
                () -> new Problem(
                        ProblemCode.NUMBER_NOT_FOUND,
                        current.id().value(),
                        "to be found by " + current.number(),
                        found.map(CaseId::value).getOrElse("nothing")));
    }
}
