package dev.casecore.examples.conformance;

import dev.casecore.testkit.replay.Break;
import dev.casecore.testkit.replay.Conformance;
import dev.casecore.testkit.replay.StatusMove;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;

/** Reports on one log under several playbooks, side by side, as a table in Markdown. */
final class PlaybookTable {

    private final Seq<Conformance> reports;

    PlaybookTable(Seq<Conformance> reports) {
        this.reports = reports;
    }

    /** {@return a line for each number that is worth comparing, ended by line feeds} */
    String toMarkdown() {
        return List.of(
                        row("", Conformance::playbook),
                        "| --- |" + reports.map(any -> " ---: |").mkString(),
                        row(
                                "cases that fit wholly",
                                report -> share(report.fittingCases(), report.cases(), report.caseShare())),
                        row(
                                "steps that fit",
                                report -> share(report.fittingSteps(), report.steps(), report.stepShare())),
                        row(
                                "most common break",
                                report -> report.breaks()
                                        .headOption()
                                        .map(PlaybookTable::told)
                                        .getOrElse("none")),
                        row("transitions of the log that are not documented", PlaybookTable::undocumented),
                        row(
                                "documented transitions that the log never makes",
                                report -> number(report.unused().size())))
                .mkString("", "\n", "\n");
    }

    private String row(String what, Function<Conformance, String> cell) {
        return "| " + what + " |"
                + reports.map(report -> " " + cell.apply(report) + " |").mkString();
    }

    private static String share(long part, long whole, double share) {
        return String.format(Locale.ROOT, "%,d of %,d (%.1f%%)", part, whole, 100 * share);
    }

    private static String told(Break most) {
        return most.code() + " [" + most.rule() + "], " + number(most.count());
    }

    private static String undocumented(Conformance report) {
        return number(report.undocumented().size()) + ", "
                + number(report.undocumented().map(StatusMove::count).sum().longValue()) + " times";
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
