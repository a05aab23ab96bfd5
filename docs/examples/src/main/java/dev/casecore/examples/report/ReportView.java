package dev.casecore.examples.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page's template asks for, as texts; the template escapes what is not a drawing. */
final class ReportView {

    private static final int MOST_REMARKS = 20;

    final ReplaySubject subject;
    final List<Headline> headlines;
    final String diagram;
    final String openCases;
    final String openCasesNote;
    final String peak;
    final List<StayRow> stays;
    final List<PromiseRow> promises;
    final boolean hasPromises;
    final List<TimelineView> timeline;
    final List<Bar> accepted;
    final List<Bar> rejected;
    final List<String> playbooks;
    final List<ComparedRow> compared;
    final String period;
    final List<String> remarks;
    final boolean hasRemarks;

    ReportView(ReplaySubject subject, ReplayStatistics statistics, Promises kept, Comparison comparison) {
        this.subject = subject;
        Palette palette = new Palette(subject.statuses(), statistics);
        headlines = headlines(subject.log(), statistics);
        diagram = new StateDiagram(subject.statuses(), palette, statistics.transitions()).svg();
        OpenCasesChart chart = new OpenCasesChart(statistics.openCases());
        openCases = chart.svg();
        openCasesNote = chart.note();
        peak = Words.count(statistics.openCases().peak());
        stays = stays(subject, statistics, palette);
        promises = kept.attainment().stream().map(PromiseRow::new).toList();
        hasPromises = !promises.isEmpty();
        timeline = kept.timeline().map(TimelineView::new).stream().toList();
        accepted = bars(statistics.accepted());
        rejected = bars(statistics.rejected());
        playbooks = comparison.playbooks();
        compared = comparison.rows().stream().map(ComparedRow::new).toList();
        remarks = remarks(subject.log().remarks());
        hasRemarks = !remarks.isEmpty();
        period = Words.day(subject.log().first()) + " to "
                + Words.day(subject.log().last());
    }

    private static List<String> remarks(List<String> all) {
        if (all.size() <= MOST_REMARKS) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST_REMARKS));
        some.add("and " + Words.count(all.size() - MOST_REMARKS) + " more");
        return some;
    }

    private static List<Headline> headlines(ReplaySubject.Log log, ReplayStatistics statistics) {
        return List.of(
                new Headline("Incidents replayed", log.incidents(), Words.count(log.events()) + " events"),
                new Headline("Cases", statistics.cases(), Words.count(statistics.followUps()) + " follow-ups"),
                new Headline(
                        "Commands accepted",
                        statistics.accepted().total(),
                        statistics.accepted().asMap().size() + " kinds"),
                new Headline("Commands rejected", statistics.rejectedCommands(), "each with its reasons"),
                new Headline("Reopenings allowed", statistics.reopened(), "the case goes on"),
                new Headline("Reopenings refused", statistics.followUps(), "a new case instead"));
    }

    private static List<StayRow> stays(ReplaySubject subject, ReplayStatistics statistics, Palette palette) {
        List<StayRow> rows = new ArrayList<>();
        List<String> waiting = subject.statuses().stream()
                .filter(status -> !statistics.isClosed(status)
                        && statistics.timeIn(status).count() > 0)
                .toList();
        for (String status : waiting) {
            rows.add(new StayRow(status, statistics.timeIn(status), palette.of(status), false));
        }
        rows.add(new StayRow("From opening to close", statistics.openToClose(), Ink.QUIET, true));
        return rows;
    }

    private static List<Bar> bars(Tally<String> tally) {
        List<Map.Entry<String, Long>> entries = tally.highestFirst();
        return entries.stream()
                .map(entry ->
                        new Bar(entry.getKey(), entry.getValue(), entries.get(0).getValue()))
                .toList();
    }

    /** What each playbook refused of one thing that the log did. */
    static final class ComparedRow {
        final String what;
        final List<ComparedCell> cells;

        ComparedRow(Comparison.Row row) {
            what = row.what();
            cells = row.cells().stream().map(ComparedCell::new).toList();
        }
    }

    /** How often one playbook refused it, and by which rules. */
    static final class ComparedCell {
        final String count;
        final String rules;

        ComparedCell(Comparison.Cell cell) {
            count = cell.count();
            rules = String.join(", ", cell.rules());
        }
    }

    /** A large number with what it counts and a remark. */
    static final class Headline {
        final String label;
        final String number;
        final String remark;

        Headline(String label, long number, String remark) {
            this.label = label;
            this.number = Words.count(number);
            this.remark = remark;
        }
    }

    /** One status, with how long cases stayed in it. */
    static final class StayRow {
        final StatusName status;
        final String ink;
        final String count;
        final String median;
        final String p95;
        final String histogram;

        StayRow(String name, Durations stays, Ink ink, boolean last) {
            this.status = StatusName.of(name);
            this.ink = ink.css();
            count = Words.count(stays.count());
            median = Words.duration(stays.median());
            p95 = Words.duration(stays.p95());
            histogram = StayChart.svg(stays, ink, last);
        }
    }

    /** One promise to the cases of one priority. */
    static final class PromiseRow {
        final String promise;
        final String priority;
        final String target;
        final String kept;
        final String broken;
        final String other;
        final String share;
        final String length;
        final String median;
        final String p95;

        PromiseRow(Promises.Attainment row) {
            promise = row.promise();
            priority = row.priority();
            target = Words.openTime(row.target());
            kept = Words.count(row.kept());
            broken = Words.count(row.broken());
            other = Words.count(row.other());
            share = String.format(Locale.ROOT, "%.1f %%", 100 * row.share());
            length = String.format(Locale.ROOT, "%.2f", 100 * row.share());
            median = Words.openTime(row.used().median());
            p95 = Words.openTime(row.used().p95());
        }
    }

    /** A timeline; its drawing is put in as a picture, so that its style and the page's stay apart. */
    static final class TimelineView {
        final String of;
        final String picture;
        final String text;

        TimelineView(Promises.Timeline timeline) {
            of = timeline.of();
            picture = "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(timeline.svg().getBytes(StandardCharsets.UTF_8));
            text = timeline.text();
        }
    }

    /** A count by name, with the length of its bar in percent of the longest. */
    static final class Bar {
        final String name;
        final String count;
        final String length;

        Bar(String name, long count, long most) {
            this.name = name;
            this.count = Words.count(count);
            length = String.format(Locale.ROOT, "%.2f", 100.0 * count / most);
        }
    }
}
