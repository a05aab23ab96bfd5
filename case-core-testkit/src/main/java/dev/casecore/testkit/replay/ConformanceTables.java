package dev.casecore.testkit.replay;

import dev.casecore.identity.StatusId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What a conformance report says, table by table. */
final class ConformanceTables {

    /** How many breaks are shown; the report as a value has all of them. */
    private static final int SHOWN = 25;

    private final Conformance report;

    ConformanceTables(Conformance report) {
        this.report = report;
    }

    Seq<ReportTable> all() {
        return List.of(shares(), results(), unknown(), breaks(), alternatives(), undocumented(), unused())
                .reject(table -> table.rows().isEmpty());
    }

    private ReportTable shares() {
        return new ReportTable(
                "How far the log fits",
                List.of("share", "fit", "of", ""),
                List.of(
                        share(report.caseShare(), report.fittingCases(), report.cases(), "cases fit wholly"),
                        share(report.stepShare(), report.fittingSteps(), report.steps(), "steps fit")));
    }

    private static Seq<String> share(double share, long part, long whole, String what) {
        return List.of(String.format(Locale.ROOT, "%.1f%%", 100 * share), number(part), number(whole), what);
    }

    private ReportTable results() {
        return new ReportTable(
                "What became of the events",
                List.of("events", "were"),
                report.results()
                        .toList()
                        .map(each -> List.of(number(each._2()), each._1().toString())));
    }

    private ReportTable unknown() {
        return new ReportTable(
                "Activities that are not mapped",
                List.of("events", "activity"),
                report.unknown().toList().map(each -> List.of(number(each._2()), each._1())));
    }

    private ReportTable breaks() {
        int all = report.breaks().size();
        return new ReportTable(
                "Most common breaks" + (all > SHOWN ? ", the first " + SHOWN + " of " + all : ""),
                List.of("events", "rule", "lacking", "from", "activity"),
                report.breaks()
                        .take(SHOWN)
                        .map(each -> List.of(
                                number(each.count()),
                                each.rule().toString(),
                                each.code().toString(),
                                each.from().map(StatusId::value).getOrElse("(start)"),
                                each.activity())));
    }

    private ReportTable alternatives() {
        return new ReportTable(
                "Where any one of several things would have done",
                List.of("events", "rule", "this was lacking too", "by rule"),
                report.alternatives()
                        .map(each -> List.of(
                                number(each.count()),
                                each.choice().toString(),
                                each.code().toString(),
                                each.rule().toString())));
    }

    private ReportTable undocumented() {
        return new ReportTable(
                "Transitions of the log that the playbook does not document",
                List.of("times", "transition"),
                report.undocumented().map(move -> List.of(number(move.count()), move.toString())));
    }

    private ReportTable unused() {
        return new ReportTable(
                "Documented transitions that the log never makes",
                List.of("transition"),
                report.unused().map(move -> List.of(move.toString())));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
