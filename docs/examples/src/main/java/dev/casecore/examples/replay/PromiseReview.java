package dev.casecore.examples.replay;

import dev.casecore.examples.report.Promises;
import dev.casecore.examples.report.Promises.Timeline;
import dev.casecore.identity.ClockId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.ClockDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStatus;
import dev.casecore.sla.SlaStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Looks at the clocks of every case once the log has ended: how each promise was kept, and which clock is worth a picture. */
final class PromiseReview {

    private static final ClockId RESOLUTION = ClockId.of("resolution");
    private static final Duration AT_MOST = Duration.ofDays(21);

    private final Playbook playbook;
    private final Map<String, PromiseCount> counts = new LinkedHashMap<>();
    private Optional<Case> worthAPicture = Optional.empty();

    PromiseReview(Playbook playbook) {
        this.playbook = playbook;
        for (ClockDefinition clock : playbook.clocks()) {
            for (ClockDefinition.Promise promise : clock.goals()) {
                String version = promise.goal().version().value();
                String priority = version.contains("-high/") ? "high" : "normal";
                counts.put(
                        version,
                        new PromiseCount(clock.label(), priority, promise.goal().target()));
            }
        }
    }

    void add(Case subject) {
        for (ClockState clock : subject.clocks().values()) {
            PromiseCount count = counts.get(clock.goal().version().value());
            if (count != null) {
                count.add(clock);
            }
        }
        if (worthAPicture.isEmpty() && isEventful(subject)) {
            worthAPicture = Optional.of(subject);
        }
    }

    /** Reopened, stood still at least twice, broken in the end, and not too long to look at. */
    private static boolean isEventful(Case subject) {
        return subject.closings().reopenings() > 0
                && subject.clocks().get(RESOLUTION).exists(PromiseReview::isEventful);
    }

    private static boolean isEventful(ClockState clock) {
        boolean inView = clock.startedAt().exists(start -> clock.endedAt().exists(end -> isShort(start, end)));
        return inView
                && clock.status() == ClockStatus.BREACHED
                && clock.time().segments().size() >= 3;
    }

    private static boolean isShort(Instant start, Instant end) {
        return Duration.between(start, end).compareTo(AT_MOST) < 0;
    }

    Promises conclude(BiFunction<Case, ClockId, SlaStatement> statements) {
        return new Promises(
                counts.values().stream().map(PromiseCount::attainment).toList(),
                worthAPicture.map(subject -> timeline(subject, statements.apply(subject, RESOLUTION))));
    }

    private Timeline timeline(Case subject, SlaStatement statement) {
        String label = playbook.clocks()
                .find(clock -> clock.id().equals(RESOLUTION))
                .get()
                .label();
        return new Timeline(label + " of case " + subject.number(), statement.toSvg(), statement.toText());
    }
}
