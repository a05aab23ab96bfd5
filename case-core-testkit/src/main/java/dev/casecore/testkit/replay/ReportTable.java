package dev.casecore.testkit.replay;

import io.vavr.collection.Seq;

/**
 * A table of a report; what looks like a number stands on the right.
 *
 * @param title   what it shows
 * @param columns what the columns are called
 * @param rows    the cells, row by row
 */
record ReportTable(String title, Seq<String> columns, Seq<? extends Seq<String>> rows) {

    private static final String INDENT = "  ";
    private static final String NUMBER = "[0-9][0-9,.]*%?";

    String toText() {
        return title + "\n" + line(columns) + rows.map(this::line).mkString();
    }

    private String line(Seq<String> cells) {
        Seq<String> padded = cells.zipWithIndex((cell, column) -> padded(cell, column));
        return (INDENT + padded.mkString(INDENT)).stripTrailing() + "\n";
    }

    private String padded(String cell, int column) {
        String space = " ".repeat(width(column) - length(cell));
        return isOfNumbers(column) ? space + cell : cell + space;
    }

    private int width(int column) {
        return rows.map(row -> length(row.get(column)))
                .prepend(length(columns.get(column)))
                .max()
                .get();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private boolean isOfNumbers(int column) {
        return rows.forAll(row -> row.get(column).matches(NUMBER));
    }

    String toMarkdown() {
        return "## " + title + "\n\n" + bars(columns) + rule()
                + rows.map(ReportTable::bars).mkString();
    }

    private String rule() {
        return columns.zipWithIndex((name, column) -> isOfNumbers(column) ? "---:" : "---")
                .mkString("| ", " | ", " |\n");
    }

    private static String bars(Seq<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .mkString("| ", " | ", " |\n");
    }
}
