package dev.casecore.testkit.explorer;

import dev.casecore.condition.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What conditions are made of. */
final class Conditions {

    private Conditions() {}

    /** The conditions in a condition of whose parts any one suffices, outer ones first. */
    static Seq<Condition.AnyOf> alternatives(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().flatMap(Conditions::alternatives).prepend(any);
        }
        return parts(condition).flatMap(Conditions::alternatives);
    }

    /** What must hold together; nothing of a condition with alternatives. */
    static Seq<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts();
        }
        if (condition instanceof Condition.Given given) {
            return List.of(given.premise(), given.conclusion());
        }
        if (condition instanceof Condition.OrElse orElse) {
            return List.of(orElse.part());
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.empty();
    }
}
