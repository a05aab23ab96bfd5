package dev.casecore.testkit.replay;

import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;

/** A log that says of each event what became of it, so that other tools can filter and colour by it. */
final class JudgedLog {

    private JudgedLog() {}

    static ProcessLog of(ReplayedLog replayed) {
        return new ProcessLog(replayed.log().name(), replayed.cases().map(JudgedLog::judged));
    }

    private static Trace judged(ReplayedCase played) {
        Trace trace = played.trace();
        return new Trace(
                trace.caseId(),
                trace.attributes().put("replay_fits", String.valueOf(played.fits())),
                played.steps().map(JudgedLog::judged));
    }

    private static LogEvent judged(ReplayedStep step) {
        LogEvent event = step.event().with("replay_result", step.result().name());
        LogEvent moved = step.to()
                .map(status -> event.with("replay_status", status.value()))
                .getOrElse(event);
        return step.reasons().isEmpty()
                ? moved
                : moved.with(
                                "replay_rules",
                                step.reasons()
                                        .map(ReplayedStep.Reason::rule)
                                        .distinct()
                                        .mkString(" "))
                        .with(
                                "replay_lacking",
                                step.reasons()
                                        .map(ReplayedStep.Reason::code)
                                        .distinct()
                                        .mkString(" "));
    }
}
