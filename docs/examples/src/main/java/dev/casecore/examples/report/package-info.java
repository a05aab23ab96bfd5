/**
 * What happened in a replay: counted while it runs, told afterwards in one HTML file that needs nothing else to be read.
 *
 * <p>A replay feeds {@link dev.casecore.examples.report.ReplayStatistics} in order of time: {@code opened}, {@code moved},
 * {@code followedUp} for what became of cases, {@code accepted} and {@code rejected} for what became of commands. Then
 * {@link dev.casecore.examples.report.ReplayReport} writes the page. Statuses, commands and rules are plain texts here, so
 * that any playbook can be replayed and told about:
 *
 * <pre>{@code
 * ReplayStatistics statistics = new ReplayStatistics(Set.of("Closed"));
 * statistics.opened("C-000001", "New", at);
 * statistics.accepted("OpenCase");
 * statistics.moved("C-000001", "Closed", later);
 * statistics.rejected("SF-070");
 * new ReplayReport(subject, statistics, promises).write(Path.of("target/tour.html"));
 * }</pre>
 */
@NullMarked
package dev.casecore.examples.report;

import org.jspecify.annotations.NullMarked;
