package dev.casecore.testkit.explorer;

import dev.casecore.identity.ClockId;
import dev.casecore.identity.StageId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.ClockDefinition;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStatus;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.function.Function;

/** What is told of a case: whatever the rules can tell of it, as far as it is counted. */
final class Abstraction {

    /** How many traits count as one, the status included: how far a case is, whatever its playbook asks. They come first. */
    static final int FIRST = 6;

    private static final int OWN = 7;

    private final Bounds bounds;
    private final Set<String> open;
    private final Seq<ClockId> clocks;
    private final Lacks lacks;
    private final Owners owners;
    private final Seq<Function<Case, ?>> more;

    Abstraction(Company company, Bounds bounds, Seq<Function<Case, ?>> more) {
        this.bounds = bounds;
        this.open = company.playbook()
                .statuses()
                .values()
                .filter(status -> status.category().isOpen())
                .map(status -> status.id().value())
                .toSet();
        this.clocks = company.playbook().clocks().map(ClockDefinition::id);
        this.lacks = new Lacks(company);
        this.owners = new Owners(company);
        this.more = more;
    }

    /** The status, then the other traits, always in the same order. */
    Traits of(Case current, Instant at) {
        return new Traits(List.of(
                        current.status().id().value(),
                        counted(current.assignments().open().size(), bounds.assignments()),
                        counted(current.activities().size(), bounds.activities()),
                        counted(current.closings().reopenings(), bounds.reopenings()),
                        current.stage().map(StageId::value).getOrElse("none"),
                        current.isMerged() ? "merged" : "",
                        owners.of(current, at))
                .appendAll(clocks.map(clock -> status(current, clock).name()))
                .appendAll(lacks.of(current, at))
                .appendAll(more.map(each -> String.valueOf(each.apply(current))))
                .map(String::intern)
                .toJavaArray(String[]::new));
    }

    /** How many traits it tells, the status included. */
    int size() {
        return OWN + clocks.size() + lacks.size() + more.size();
    }

    boolean isOpen(Traits traits) {
        return open.contains(traits.at(0));
    }

    ClockStatus clock(Traits traits, ClockId clock) {
        return ClockStatus.valueOf(traits.at(OWN + clocks.indexOf(clock)));
    }

    private static ClockStatus status(Case current, ClockId clock) {
        return current.clocks().get(clock).map(ClockState::status).getOrElse(ClockStatus.NOT_STARTED);
    }

    private static String counted(int number, int bound) {
        return String.valueOf(Math.min(number, bound));
    }
}
