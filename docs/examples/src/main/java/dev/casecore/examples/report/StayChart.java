package dev.casecore.examples.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How long the stays in one status were: a histogram over a logarithmic axis from half a minute to a year. */
final class StayChart {

    private static final double SHORTEST = 30;
    private static final double LONGEST = 366 * 86_400;
    private static final int BINS = 28;
    private static final Map<Double, String> TICKS = ticks();

    private StayChart() {}

    /** Draws the histogram; only the last of several needs the axis. */
    static String svg(Durations stays, Ink ink, boolean axis) {
        double median = log(Math.max(SHORTEST, (double) stays.median().toSeconds()));
        return new Plot()
                .layer("bar", middles(), shares(stays), Map.of("fill", ink.standIn(), "alpha", 0.75, "size", 0))
                .mark("vline", Map.of("xintercept", median, "color", Ink.TEXT.standIn(), "size", 0.7))
                .scale("x", xAxis(axis))
                .scale("y", Map.of("breaks", List.of(), "expand", List.of(0.0, 0.0)))
                .theme("panel_grid_major_y", "blank")
                .rules("panel_grid_major_x", "axis_line_x")
                .theme("axis_text", new HashMap<>(Map.of("name", "text", "size", 11, "angle", 0)))
                .toSvg(520, axis ? 86 : 64);
    }

    private static Map<String, Object> xAxis(boolean named) {
        List<String> names =
                TICKS.values().stream().map(name -> named ? name : "").toList();
        List<Double> limits = List.of(log(SHORTEST), log(LONGEST));
        return Map.of(
                "breaks", List.copyOf(TICKS.keySet()), "labels", names, "limits", limits, "expand", List.of(0.0, 0.0));
    }

    private static Map<Double, String> ticks() {
        Map<Double, String> ticks = new LinkedHashMap<>();
        ticks.put(middle(0), "at once");
        ticks.put(log(3_600), "1 hour");
        ticks.put(log(86_400), "1 day");
        ticks.put(log(7 * 86_400), "week");
        ticks.put(log(30 * 86_400), "month");
        return ticks;
    }

    private static Plot.Column middles() {
        return new Plot.Column(
                IntStream.range(0, BINS).mapToObj(StayChart::middle).toList());
    }

    private static double middle(int bin) {
        return log(SHORTEST) + (bin + 0.5) * width();
    }

    private static Plot.Column shares(Durations stays) {
        double[] shares = new double[BINS];
        for (int seconds : stays.sorted()) {
            int bin = (int) ((log(Math.max(SHORTEST, seconds)) - log(SHORTEST)) / width());
            shares[Math.min(bin, BINS - 1)] += 1.0 / stays.count();
        }
        return new Plot.Column(Arrays.stream(shares).boxed().toList());
    }

    private static double width() {
        return (log(LONGEST) - log(SHORTEST)) / BINS;
    }

    private static double log(double seconds) {
        return Math.log10(seconds);
    }
}
