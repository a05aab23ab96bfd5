package dev.casecore.examples.report;

import java.util.List;
import java.util.Locale;

/**
 * A colour of the page by its purpose. Which colour it is, in light and in dark, stands in the page's style sheet; the chart
 * library, which wants real colours, is given a stand-in that is replaced afterwards.
 */
enum Ink {
    TEXT(0),
    QUIET(1),
    RULE(2),
    ACCENT(3),
    CLOSED(4),
    SERIES_1(5),
    SERIES_2(6),
    SERIES_3(7),
    SERIES_4(8),
    SERIES_5(9),
    SERIES_6(10);

    private static final List<Ink> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6);

    private final int blue;

    Ink(int blue) {
        this.blue = blue;
    }

    /** Gives the colour of the n-th series, from 0; after the last it begins again. */
    static Ink series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    /** Gives the colour as a style sheet names it, such as {@code var(--series-1)}. */
    String css() {
        return "var(--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    /** Gives the stand-in for the chart library, such as {@code #010205}. */
    String standIn() {
        return String.format(Locale.ROOT, "#0102%02x", blue);
    }

    /** Replaces all stand-ins in a drawing. */
    static String resolve(String svg) {
        String resolved = svg;
        for (Ink ink : values()) {
            resolved = resolved.replace("rgb(1,2," + ink.blue + ")", ink.css());
        }
        return resolved;
    }
}
