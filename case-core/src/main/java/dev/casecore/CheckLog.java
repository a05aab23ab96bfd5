package dev.casecore;

import dev.casecore.identity.QueueId;
import dev.casecore.queue.QueueCheck;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The looks at the queues of one tenant, in memory. Guarded by the store's lock. */
final class CheckLog {

    private static final Comparator<QueueCheck> BY_TIME =
            Comparator.comparing(QueueCheck::at).thenComparing(QueueCheck::user);

    private final Map<QueueId, TreeSet<QueueCheck>> checks = new HashMap<>();

    CheckLog() {}

    boolean log(QueueCheck check) {
        return checks.computeIfAbsent(check.queue(), any -> new TreeSet<>(BY_TIME))
                .add(check);
    }

    Seq<QueueCheck> since(QueueId queue, Instant since) {
        return of(queue).reject(check -> check.at().isBefore(since));
    }

    Seq<QueueCheck> latest(QueueId queue) {
        return of(queue).reverse().distinctBy(QueueCheck::user).sortBy(QueueCheck::user);
    }

    void forget(QueueId queue) {
        checks.remove(queue);
    }

    private List<QueueCheck> of(QueueId queue) {
        return List.ofAll(checks.getOrDefault(queue, new TreeSet<>(BY_TIME)));
    }
}
