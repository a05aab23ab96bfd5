package dev.casecore.sla;

import java.util.Locale;

/** Writes the few SVG elements that a timeline needs; texts are escaped. */
final class SvgWriter {
    private static final String STYLE = """
            text{font-family:system-ui,sans-serif;fill:#1f2933}
            .heading{font-size:16px;font-weight:600}.label{font-size:13px}.small,.end{font-size:11px;fill:#52606d}
            .end{text-anchor:end}
            .open{fill:#dbeafe}.running{fill:#15803d}.paused{fill:url(#stripes)}.late{fill:#b91c1c}.idle{opacity:.3}
            .tick{stroke:#9aa5b1;stroke-width:1}.due{stroke:#b45309;stroke-width:2}
            .now{stroke:#1f2933;stroke-width:1;stroke-dasharray:3 3}
            """;
    private static final String STRIPES =
            "<defs><pattern id=\"stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                    + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fde68a\"/>"
                    + "<rect width=\"2\" height=\"6\" fill=\"#d97706\"/></pattern></defs>\n";

    private final int width;
    private final int height;
    private final StringBuilder body = new StringBuilder(4_000);
    private String described = "";

    SvgWriter(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void title(String title, String description) {
        described = "<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n";
    }

    void box(double from, double to, int y, int boxHeight, String style, String tooltip) {
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\"><title>%s</title></rect>\n",
                style,
                from,
                y,
                Math.max(0.5, to - from),
                boxHeight,
                escaped(tooltip)));
    }

    void line(double x, int top, int bottom, String style) {
        body.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.2f\" x2=\"%.2f\" y1=\"%d\" y2=\"%d\"/>\n",
                style,
                x,
                x,
                top,
                bottom));
    }

    void text(double x, int y, String style, String text) {
        body.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.2f\" y=\"%d\">%s</text>\n", style, x, y, escaped(text)));
    }

    String document() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n",
                        width,
                        height,
                        width,
                        height)
                + described
                + "<style>" + STYLE + "</style>\n"
                + STRIPES
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
                + body
                + "</svg>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
