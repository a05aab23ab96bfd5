package dev.casecore.testkit.replay;

import dev.casecore.playbook.Playbook;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * How far a log fits a playbook. Events that are ignored on purpose count nowhere but in {@link #results()}.
 *
 * <p>Transitions of the log are those between the statuses that its activities mean; those of the playbook are the rows of its table, whatever
 * their guards, without merges.
 *
 * @param playbook     the title and version of the playbook
 * @param cases        how many cases the log has
 * @param fittingCases how many of them fit wholly: the playbook has nothing against any of their events
 * @param steps        how many events were played, those ignored left out
 * @param fittingSteps how many of them the playbook has nothing against
 * @param results      how many events had each result; results that none had are absent
 * @param unknown      the activities that are not mapped, with how many events each has, most first
 * @param breaks       what stood in the way, most often first
 * @param alternatives for the breaks with {@link dev.casecore.reason.Code#NONE_OF}: what would have been enough, most often first
 * @param undocumented transitions of the log that the playbook does not have, most often first
 * @param unused       transitions of the playbook that the log never makes, in the order of the playbook
 */
public record Conformance(
        String playbook,
        long cases,
        long fittingCases,
        long steps,
        long fittingSteps,
        Map<StepResult, Long> results,
        Map<String, Long> unknown,
        Seq<Break> breaks,
        Seq<Alternative> alternatives,
        Seq<StatusMove> undocumented,
        Seq<StatusMove> unused) {

    /**
     * Looks at a replay.
     *
     * @param replayed the replay
     * @return how far its log fits
     */
    public static Conformance of(ReplayedLog replayed) {
        Seq<ReplayedStep> all = replayed.cases().flatMap(ReplayedCase::steps).toVector();
        Seq<ReplayedStep> steps = all.reject(step -> step.result() == StepResult.IGNORED);
        LogMoves moves = new LogMoves(replayed.playbook(), replayed.mapping(), replayed.log());
        return new Conformance(
                title(replayed.playbook()),
                replayed.cases().size(),
                replayed.cases().count(ReplayedCase::fits),
                steps.size(),
                steps.count(ReplayedStep::fits),
                counted(all.map(ReplayedStep::result), Comparator.naturalOrder()),
                mostFirst(all.filter(step -> step.result() == StepResult.UNKNOWN_ACTIVITY)
                        .map(step -> step.event().activity())),
                breaks(steps),
                alternatives(steps),
                moves.undocumented(),
                moves.unused());
    }

    private static String title(Playbook playbook) {
        return playbook.title() + " (" + playbook.ref() + ")";
    }

    private static <T> Map<T, Long> counted(Seq<T> each, Comparator<T> order) {
        return LinkedHashMap.ofEntries(counts(each).toList().sorted(Comparator.comparing(count -> count._1(), order)));
    }

    private static Map<String, Long> mostFirst(Seq<String> each) {
        return LinkedHashMap.ofEntries(
                counts(each).toList().sortBy(count -> count._1()).sortBy(count -> -count._2()));
    }

    private static <T> Map<T, Long> counts(Seq<T> each) {
        return each.foldLeft(LinkedHashMap.empty(), (sofar, one) -> sofar.put(one, 1L, Long::sum));
    }

    private static Seq<Break> breaks(Seq<ReplayedStep> steps) {
        Seq<Break> single = steps.flatMap(step -> step.reasons()
                .map(reason -> new Break(
                        reason.rule(), reason.code(), step.from(), step.event().activity(), 1)));
        return counts(single)
                .toList()
                .map(each -> new Break(
                        each._1().rule(),
                        each._1().code(),
                        each._1().from(),
                        each._1().activity(),
                        each._2()))
                .sorted(Comparator.comparingLong(Break::count)
                        .reversed()
                        .thenComparing(Break::rule)
                        .thenComparing(Break::code)
                        .thenComparing(each -> each.from().toString())
                        .thenComparing(Break::activity));
    }

    private static Seq<Alternative> alternatives(Seq<ReplayedStep> steps) {
        return counts(steps.flatMap(ReplayedStep::alternatives))
                .toList()
                .map(each -> new Alternative(
                        each._1()._1(), each._1()._2().rule(), each._1()._2().code(), each._2()))
                .sorted(Comparator.comparingLong(Alternative::count)
                        .reversed()
                        .thenComparing(Alternative::choice)
                        .thenComparing(Alternative::rule)
                        .thenComparing(Alternative::code));
    }

    /** {@return which part of the cases fits wholly, 0 to 1; 1 for a log without cases} */
    public double caseShare() {
        return share(fittingCases, cases);
    }

    /** {@return which part of the events the playbook has nothing against, 0 to 1; 1 for a log without events} */
    public double stepShare() {
        return share(fittingSteps, steps);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** {@return the report as plain text, lines ended by line feeds} */
    public String toText() {
        return new ConformanceTables(this).all().map(ReportTable::toText).mkString(heading() + "\n\n", "\n", "");
    }

    /** {@return the report as Markdown, lines ended by line feeds} */
    public String toMarkdown() {
        return new ConformanceTables(this)
                .all()
                .map(ReportTable::toMarkdown)
                .mkString("# " + heading() + "\n\n", "\n", "");
    }

    private String heading() {
        return "Conformance to " + playbook;
    }

    /** {@return the report as plain text} */
    @Override
    public String toString() {
        return toText();
    }
}
