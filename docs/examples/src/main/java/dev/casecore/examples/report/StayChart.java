package dev.casecore.examples.report;

import java.util.ArrayList;
import java.util.List;

/** How long the stays in one status were: a histogram over a logarithmic axis from half a minute to a year. */
final class StayChart {

    private static final double SHORTEST = 30;
    private static final double LONGEST = 366 * 86_400;
    private static final int BINS = 28;
    private static final List<Double> TICKS =
            List.of(log(60), log(3_600), log(86_400), log(7 * 86_400), log(30 * 86_400));
    private static final List<String> TICK_NAMES = List.of("1 min", "1 hour", "1 day", "week", "month");

    private StayChart() {}

    /** Draws the histogram; only the last of several needs the axis. */
    static String svg(Durations stays, Ink ink, boolean axis) {
        double[] shares = shares(stays.sorted());
        List<Double> places = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            places.add(log(SHORTEST) + (bin + 0.5) * width());
            heights.add(shares[bin]);
        }
        double median = log(Math.max(SHORTEST, (double) stays.median().toSeconds()));
        return new Plot()
                .layer(
                        "bar",
                        new Plot.Column(places),
                        new Plot.Column(heights),
                        "fill",
                        ink.standIn(),
                        "alpha",
                        0.75,
                        "size",
                        0)
                .mark("vline", "xintercept", median, "color", Ink.TEXT.standIn(), "size", 0.7)
                .scale(
                        "x",
                        "breaks",
                        TICKS,
                        "labels",
                        axis ? TICK_NAMES : List.of("", "", "", "", ""),
                        "limits",
                        List.of(log(SHORTEST), log(LONGEST)),
                        "expand",
                        List.of(0.0, 0.0))
                .scale("y", "breaks", List.of(), "expand", List.of(0.0, 0.0))
                .theme("panel_grid_major_y", "blank")
                .theme("panel_grid_major_x", Plot.options("name", "line", "color", Ink.RULE.standIn(), "size", 1))
                .theme("axis_line_x", Plot.options("name", "line", "color", Ink.RULE.standIn(), "size", 1))
                .theme("axis_text", Plot.options("name", "text", "size", 11))
                .toSvg(520, axis ? 86 : 64);
    }

    private static double[] shares(int[] sortedSeconds) {
        double[] shares = new double[BINS];
        for (int seconds : sortedSeconds) {
            int bin = (int) ((log(Math.max(SHORTEST, seconds)) - log(SHORTEST)) / width());
            shares[Math.min(bin, BINS - 1)] += 1.0 / sortedSeconds.length;
        }
        return shares;
    }

    private static double width() {
        return (log(LONGEST) - log(SHORTEST)) / BINS;
    }

    private static double log(double seconds) {
        return Math.log10(seconds);
    }
}
