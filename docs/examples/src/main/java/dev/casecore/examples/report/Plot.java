package dev.casecore.examples.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A drawing in the grammar of graphics: data, layers, scales and a theme, drawn by Lets-Plot into SVG for the page. Fonts and
 * colours are left to the page's style sheet.
 */
final class Plot {

    private static final Pattern STYLE = Pattern.compile("<style.*?</style>", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("width=\"([\\d.]+)\" height=\"([\\d.]+)\"");
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d\\.\\d\\d)\\d+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");

    private final Map<String, Object> spec = new HashMap<>();
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();
    private final Map<String, Object> theme = new HashMap<>();

    Plot() {
        spec.put("kind", "plot");
        spec.put("layers", layers);
        spec.put("scales", scales);
        spec.put("theme", theme);
        theme("name", "minimal");
        theme("plot_background", "blank");
        theme("panel_grid_minor", "blank");
        theme("axis_title", "blank");
    }

    /** Adds a layer that draws two columns of equal length. */
    Plot layer(String geometry, Column x, Column y, Map<String, Object> style) {
        Map<String, Object> layer = new HashMap<>(style);
        layer.put("geom", geometry);
        layer.put("stat", "identity");
        layer.put("data", new HashMap<>(Map.of("x", x.values(), "y", y.values())));
        layer.put("mapping", new HashMap<>(Map.of("x", "x", "y", "y")));
        layers.add(layer);
        return this;
    }

    /** Adds a layer that needs no data, such as a line across. */
    Plot mark(String geometry, Map<String, Object> style) {
        Map<String, Object> layer = new HashMap<>(style);
        layer.put("geom", geometry);
        layers.add(layer);
        return this;
    }

    /** Says how values of an axis become places. */
    Plot scale(String axis, Map<String, Object> settings) {
        Map<String, Object> scale = new HashMap<>(settings);
        scale.put("aesthetic", axis);
        scales.add(scale);
        return this;
    }

    /** Draws these parts of the frame, such as {@code axis_line_x}, as quiet lines. */
    Plot rules(String... elements) {
        for (String element : elements) {
            theme(element, new HashMap<>(Map.of("name", "line", "color", Ink.RULE.standIn(), "size", 1)));
        }
        return this;
    }

    Plot theme(String element, Object value) {
        theme.put(element, value);
        return this;
    }

    /** Draws it; the page scales the drawing to the place it has. */
    String toSvg(int width, int height) {
        String svg = PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec, new DoubleVector(width, height), (w, h, pixels) -> "", true);
        return forPage(svg);
    }

    private static String forPage(String svg) {
        String plain = STYLE.matcher(svg).replaceFirst("");
        String scaled = SIZE.matcher(plain).replaceFirst(Plot::viewBox);
        String rounded = LONG_NUMBER.matcher(scaled).replaceAll("$1");
        return Ink.resolve(BETWEEN_TAGS.matcher(rounded).replaceAll("><"));
    }

    private static String viewBox(MatchResult size) {
        return "viewBox=\"0 0 " + size.group(1) + " " + size.group(2) + "\"";
    }

    /** The values of one axis, in the order of the points. */
    record Column(List<Double> values) {}
}
