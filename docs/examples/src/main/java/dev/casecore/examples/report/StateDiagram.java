package dev.casecore.examples.report;

import com.samskivert.mustache.Escapers;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.graph.ElkNode;

/** The statuses as boxes and the transitions as arrows, the broader the more often they were taken, with their counts. */
final class StateDiagram {

    private final List<String> statuses;
    private final Palette palette;
    private final Tally<Transition> transitions;
    private final DiagramLayout layout;

    StateDiagram(List<String> statuses, Palette palette, Tally<Transition> transitions) {
        this.statuses = statuses;
        this.palette = palette;
        this.transitions = transitions;
        this.layout = DiagramLayout.of(statuses, transitions, this::width);
    }

    String svg() {
        List<DiagramArrow> arrows = transitions.highestFirst().stream()
                .map(entry ->
                        new DiagramArrow(layout.edge(entry.getKey()), width(entry.getValue()), ink(entry.getKey())))
                .toList();
        StringBuilder svg = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"states\" viewBox=\"0 0 %.0f %.0f\">",
                layout.width(), layout.height()));
        arrows.forEach(arrow -> svg.append(arrow.svg()));
        arrows.forEach(arrow -> svg.append(arrow.label()));
        svg.append(start(layout.node(Transition.START)));
        statuses.forEach(status -> svg.append(box(status, layout.node(status))));
        return svg.append("</svg>").toString();
    }

    private double width(long count) {
        return 1.2 + 8.8 * Math.sqrt(count / (double) transitions.highest());
    }

    private Ink ink(Transition transition) {
        return transition.isOpening() ? Ink.QUIET : palette.of(transition.from());
    }

    private static String start(ElkNode node) {
        double radius = node.getWidth() / 2;
        return format(
                "<circle class=\"start\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                node.getX() + radius, node.getY() + radius, radius);
    }

    private String box(String status, ElkNode node) {
        StatusName name = StatusName.of(status);
        StringBuilder svg = new StringBuilder(format(
                "<rect class=\"box\" stroke=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\"/>",
                palette.of(status).css(), node.getX(), node.getY(), node.getWidth(), node.getHeight()));
        double y = node.getY() + (node.getHeight() - name.lines() * DiagramLayout.LINE) / 2 - 4.5;
        if (!name.group().isEmpty()) {
            y += DiagramLayout.LINE;
            svg.append(line("group", node, y, name.group()));
        }
        for (String line : name.ownLines()) {
            y += DiagramLayout.LINE;
            svg.append(line("name", node, y, line));
        }
        return svg.toString();
    }

    private static String line(String kind, ElkNode node, double y, String text) {
        double middle = node.getX() + node.getWidth() / 2;
        return format(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", kind, middle, y, Escapers.HTML.escape(text));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
