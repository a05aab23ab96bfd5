package dev.casecore.examples.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One colour for each status, the same in all charts of a page. */
final class Palette {

    private final Map<String, Ink> inks = new LinkedHashMap<>();

    Palette(List<String> statuses, ReplayStatistics statistics) {
        for (String status : statuses) {
            inks.put(status, statistics.isClosed(status) ? Ink.CLOSED : Ink.series(inks.size()));
        }
    }

    Ink of(String status) {
        return inks.getOrDefault(status, Ink.QUIET);
    }
}
