package dev.casecore.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;

/**
 * One arrow of a state diagram: a curve as it was laid out, with a head as large as the curve is broad.
 *
 * @param edge where it goes
 * @param width how broad it is
 * @param ink its colour
 */
record DiagramArrow(ElkEdge edge, double width, Ink ink) {

    /** Gives curve and head. */
    String svg() {
        List<KVector> points = points();
        KVector tip = points.get(points.size() - 1);
        KVector back = points.get(points.size() - 2).clone().sub(tip).normalize();
        return format(
                        "<path class=\"arrow\" stroke=\"%s\" stroke-width=\"%.1f\" d=\"%s\"/>",
                        ink.css(), width, curve(points, back))
                + format("<path class=\"head\" fill=\"%s\" d=\"%s\"/>", ink.css(), head(tip, back));
    }

    /** Gives the text beside it. */
    String label() {
        ElkLabel label = edge.getLabels().get(0);
        double middle = label.getX() + label.getWidth() / 2;
        return format(
                "<text class=\"count\" x=\"%.1f\" y=\"%.1f\">%s</text>", middle, label.getY() + 13, label.getText());
    }

    /** The curve's points: where it begins, then three for each piece (two that pull it, one that it reaches). */
    private List<KVector> points() {
        ElkEdgeSection section = edge.getSections().get(0);
        List<KVector> points = new ArrayList<>();
        points.add(new KVector(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new KVector(bend.getX(), bend.getY())));
        points.add(new KVector(section.getEndX(), section.getEndY()));
        return points;
    }

    private String curve(List<KVector> points, KVector back) {
        int last = points.size() - 1;
        boolean curved = last % 3 == 0;
        StringBuilder path = new StringBuilder("M" + place(points.get(0)));
        for (int i = 1; i <= last; i++) {
            KVector point = i < last ? points.get(i) : from(points.get(i), back, headLength() - 1);
            path.append(!curved ? "L" : i % 3 == 1 ? "C" : " ").append(place(point));
        }
        return path.toString();
    }

    private String head(KVector tip, KVector back) {
        KVector base = from(tip, back, headLength());
        KVector across = new KVector(-back.y, back.x).scale(4 + width * 0.75);
        return "M" + place(tip) + "L" + place(base.clone().add(across)) + "L"
                + place(base.clone().sub(across)) + "Z";
    }

    private double headLength() {
        return 7 + width;
    }

    private static KVector from(KVector point, KVector direction, double distance) {
        return direction.clone().scale(distance).add(point);
    }

    private static String place(KVector point) {
        return format("%.1f %.1f", point.x, point.y);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
