/**
 * The tour, and every snippet of README and guide, compiled and run with each build.
 *
 * <p>What a replay of a real log is made of, besides the desk itself: {@link dev.casecore.examples.incidents.IncidentLog} gives
 * the events in order of time, {@link dev.casecore.examples.Progress} shows how far it has come,
 * {@link dev.casecore.examples.report.ReplayStatistics} counts what happens and
 * {@link dev.casecore.examples.report.ReplayReport} tells it in one page:
 *
 * <pre>{@code
 * IncidentLog log = IncidentLog.shipped();
 * ReplayStatistics statistics = new ReplayStatistics(Set.of("Closed"));
 * try (Progress progress = Progress.start("Replaying", log.rows().size(), System.out)) {
 *     for (IncidentRow row : log.rows()) {
 *         // put the row to the desk, then tell the statistics: opened, moved, accepted, rejected, followedUp
 *         progress.step();
 *     }
 * }
 * new ReplayReport(subject, statistics).write(Path.of("target/tour.html"));
 * }</pre>
 */
@NullMarked
package dev.casecore.examples;

import org.jspecify.annotations.NullMarked;
