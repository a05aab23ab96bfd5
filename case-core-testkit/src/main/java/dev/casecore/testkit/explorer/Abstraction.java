package dev.casecore.testkit.explorer;

import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Case;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Function;

/** Which cases are taken for the same: those that the rules cannot tell apart, as far as they are counted. */
final class Abstraction {

    private final Bounds bounds;
    private final Lacks lacks;
    private final Seq<Function<Case, ?>> more;

    Abstraction(Company company, Bounds bounds, Seq<Function<Case, ?>> more) {
        this.bounds = bounds;
        this.lacks = new Lacks(company);
        this.more = more;
    }

    /** What a case has in common with those that are taken for the same. */
    String of(Case current, Instant at) {
        return List.<Object>of(
                        current.status().id(),
                        Math.min(current.assignments().open().size(), bounds.assignments()),
                        Math.min(current.activities().size(), bounds.activities()),
                        Math.min(current.closings().reopenings(), bounds.reopenings()),
                        current.stage(),
                        current.isMerged(),
                        owner(current.owner()))
                .appendAll(current.clocks()
                        .map(clock -> clock._1() + "=" + clock._2().status()))
                .appendAll(lacks.of(current, at))
                .appendAll(more.map(each -> each.apply(current)))
                .mkString("|");
    }

    private static String owner(Owner owner) {
        return owner.asUser().isDefined() ? "user" : owner.asQueue().isDefined() ? "queue" : "team";
    }
}
