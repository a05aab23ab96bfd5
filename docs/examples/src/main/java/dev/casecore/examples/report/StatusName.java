package dev.casecore.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A status's name in two parts, for showing: {@code In Progress} and {@code Awaiting Customer Support}.
 *
 * @param group what stands before the dash; empty when there is none
 * @param own the rest
 */
record StatusName(String group, String own) {

    private static final int LINE = 18;

    static StatusName of(String status) {
        int dash = status.indexOf(" - ");
        return dash < 0
                ? new StatusName("", status)
                : new StatusName(status.substring(0, dash), status.substring(dash + 3));
    }

    /** Counts the lines that the name needs. */
    int lines() {
        return ownLines().size() + (group.isEmpty() ? 0 : 1);
    }

    /** Gives the rest in lines of some eighteen letters, broken between words. */
    List<String> ownLines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : own.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
