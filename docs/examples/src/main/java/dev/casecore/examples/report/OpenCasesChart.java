package dev.casecore.examples.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Open cases over time. A long tail of few cases is cut off, so that the busy part can be seen. */
final class OpenCasesChart {

    private static final double TAIL = 0.15;

    private final OpenCases openCases;
    private final SortedMap<Instant, Integer> shown;

    OpenCasesChart(OpenCases openCases) {
        this.openCases = openCases;
        this.shown = withoutTail(openCases);
    }

    private static SortedMap<Instant, Integer> withoutTail(OpenCases openCases) {
        SortedMap<Instant, Integer> all = openCases.byHour();
        double tail = openCases.peak() * TAIL;
        return all.entrySet().stream()
                .filter(hour -> hour.getValue() >= tail)
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later)
                .map(last -> all.headMap(last.plusSeconds(1)))
                .orElse(all);
    }

    String svg() {
        Plot.Column times = new Plot.Column(
                shown.keySet().stream().map(at -> (double) at.toEpochMilli()).toList());
        Plot.Column counts = new Plot.Column(
                shown.values().stream().map(Integer::doubleValue).toList());
        return new Plot()
                .layer("area", times, counts, Map.of("fill", Ink.ACCENT.standIn(), "alpha", 0.14, "size", 0))
                .layer("line", times, counts, Map.of("color", Ink.ACCENT.standIn(), "size", 0.8))
                .scale("x", Map.of("datetime", true, "expand", List.of(0.012, 0.0)))
                .scale("y", Map.of("limits", List.of(0.0, openCases.peak() * 1.05), "expand", List.of(0.0, 0.0)))
                .theme("panel_grid_major_x", "blank")
                .rules("panel_grid_major_y", "axis_line_x", "axis_ticks_x")
                .toSvg(960, 300);
    }

    /** Tells in words what was cut off; empty when nothing was. */
    String note() {
        int undrawn = openCases.byHour().size() - shown.size();
        return undrawn == 0 ? "" : note(shown.lastKey(), openCases.byHour().lastKey());
    }

    private String note(Instant shownUntil, Instant end) {
        return "On " + Words.day(shownUntil) + " " + Words.count(openCases.at(shownUntil))
                + " were still open; the slow end until " + Words.day(end) + " is not drawn.";
    }
}
