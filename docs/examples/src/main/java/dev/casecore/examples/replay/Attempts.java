package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the log tried, what the playbook refused of it, and by which rules. */
public final class Attempts {

    private final Map<Attempt, Long> tried = new EnumMap<>(Attempt.class);
    private final Map<Attempt, Long> refused = new EnumMap<>(Attempt.class);
    private final Map<Attempt, Map<String, Long>> rules = new EnumMap<>(Attempt.class);

    Attempts() {}

    void count(Attempt what, Either<Rejection, Accepted> answer) {
        tried.merge(what, 1L, Long::sum);
        if (answer.isLeft()) {
            refused.merge(what, 1L, Long::sum);
            Map<String, Long> byRule = rules.computeIfAbsent(what, any -> new TreeMap<>());
            rules(answer.getLeft()).forEach(rule -> byRule.merge(rule.value(), 1L, Long::sum));
        }
    }

    /** Every rule once, those of alternatives too. */
    private static Seq<RuleId> rules(Rejection rejection) {
        return rejection
                .unmet()
                .flatMap(Unmet::alternatives)
                .map(Unmet::rule)
                .prependAll(rejection.rules())
                .distinct();
    }

    /** Counts how often it was tried. */
    public long tried(Attempt what) {
        return tried.getOrDefault(what, 0L);
    }

    /** Counts how often it was refused. */
    public long refused(Attempt what) {
        return refused.getOrDefault(what, 0L);
    }

    /** Gives the rules that refused it, with how often each did. */
    public Map<String, Long> rules(Attempt what) {
        return Map.copyOf(rules.getOrDefault(what, Map.of()));
    }
}
